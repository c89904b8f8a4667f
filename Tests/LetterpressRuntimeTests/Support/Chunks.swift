import Foundation
import LetterpressRuntime

/// How a body is cut into chunks before it is read.
enum Cut: CaseIterable, Sendable {
    case whole
    case bytes
    case sevens

    func stream(_ bytes: some Collection<UInt8>) -> BodyStream {
        let bytes = Array(bytes)
        let size =
            switch self {
            case .whole: max(bytes.count, 1)
            case .bytes: 1
            case .sevens: 7
            }
        return BodyStream(
            chunks: stride(from: 0, to: bytes.count, by: size).map {
                Data(bytes[$0..<min($0 + size, bytes.count)])
            })
    }
}

/// Reads a sequence to its end.
func elements<Sequence: AsyncSequence>(
    _ sequence: Sequence
) async -> (elements: [Sequence.Element], end: StreamError?)
where Sequence.Failure == StreamError {
    var elements: [Sequence.Element] = []
    do throws(StreamError) {
        for try await element in sequence { elements.append(element) }
        return (elements, nil)
    } catch {
        return (elements, error)
    }
}

extension StreamError {
    /// The name of the case.
    var name: String {
        switch self {
        case .transport(let error): "transport \(error.reason)"
        case .timeout: "timeout"
        case .decoding(let failure): "decoding \(String(decoding: failure.data, as: UTF8.self))"
        case .tooLarge(let limit): "tooLarge \(limit)"
        case .cancelled: "cancelled"
        }
    }
}
