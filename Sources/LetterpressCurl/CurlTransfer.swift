import CLibCurl
import Foundation
import LetterpressRuntime

/// One request on its way, and what came back so far. It never leaves the thread of its engine.
final class CurlTransfer {
    /// What becomes of bytes that arrived.
    enum Taking {
        case taken
        /// They come again when the exchange goes on.
        case paused
        /// The exchange ends.
        case refused
    }

    let exchange: CurlExchange
    let easy: CurlEasy
    private let loop: CurlLoop
    private let limit: Duration
    private var head = CurlResponseHead()
    private var body = Data()
    /// Where the body goes once the exchange is answered with a stream.
    private var buffer: ChunkBuffer?
    private var rest: RequestBodyReader?
    private var isSent = false
    private var lastBytes = ContinuousClock.now
    /// Why this side ended the exchange.
    private var fault: TransportError?

    /// So many bytes may wait to be read.
    private static let pauseSize = 1 << 20
    private static let usualTimeout = Duration.seconds(60)
    /// Longer than that no clock has to count.
    private static let maximumTimeout = Duration.seconds(1_000_000)

    init(_ exchange: CurlExchange, _ easy: CurlEasy, _ loop: CurlLoop) {
        self.exchange = exchange
        self.easy = easy
        self.loop = loop
        rest = exchange.request.body?.makeReader()
        limit = min(exchange.request.timeout ?? Self.usualTimeout, Self.maximumTimeout)
    }

    /// When the time is up, unless bytes come or go before.
    var timeout: ContinuousClock.Instant {
        (exchange.isPaused ? .now : lastBytes) + limit
    }

    func prepare() -> Bool {
        easy.prepare(request, for: self)
    }

    /// Takes the bytes that wait, and those that come.
    func resume() {
        lastBytes = .now
        easy.resume()
    }

    /// Whether libcurl may send the request. What changes something goes out once: whether it may go out again is for
    /// the client to say, which knows its operation.
    func mayGoOut() -> Bool {
        defer { isSent = true }
        guard isSent, ![.get, .head, .options].contains(request.method) else { return true }
        fault = TransportError(.connectionLost)
        return false
    }

    /// Takes a line of the header.
    func takeHeader(_ line: UnsafeRawBufferPointer) -> Taking {
        lastBytes = .now
        guard head.take(line) else { return refuse(.badResponse) }
        guard head.isComplete, buffer == nil else { return .taken }
        if request.streamsResponse, HTTPStatus.isSuccess(easy.status) {
            answerWithStream()
            return .taken
        }
        // A response that says how large it is need not come in to be found too large.
        let hasBody = request.method != .head && HTTPResponse.mayHaveBody(easy.status)
        let isTooLarge = hasBody && (head.contentLength ?? 0) > maximumSize
        return isTooLarge ? refuse(.responseTooLarge) : .taken
    }

    /// Takes a part of the body.
    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Taking {
        lastBytes = .now
        if let buffer {
            guard !exchange.isPaused else { return .paused }
            buffer.push(Data(bytes))
            return .taken
        }
        guard maximumSize - body.count >= bytes.count else { return refuse(.responseTooLarge) }
        body.append(contentsOf: bytes)
        return .taken
    }

    /// Fills in the next part of the request's body; `nil` where it cannot be read.
    func giveBody(_ bytes: UnsafeMutableRawBufferPointer) -> Int? {
        lastBytes = .now
        do throws(TransportError) {
            return try rest?.next(upTo: bytes.count)?.copyBytes(to: bytes) ?? 0
        } catch {
            fault = error
            return nil
        }
    }

    /// Delivers what came of it.
    func end(_ code: CURLcode) {
        guard let fault = fault ?? fault(code) else {
            return end(HTTPResponse(status: easy.status, headers: head.fields, body: body))
        }
        end(fault)
    }

    func end(_ fault: TransportError) {
        buffer?.finish(fault)
        exchange.end(.failure(fault))
    }

    private func end(_ response: HTTPResponse) {
        buffer?.finish()
        exchange.end(.success(response))
    }

    private func fault(_ code: CURLcode) -> TransportError? {
        guard code == CURLE_OK else { return TransportError(code) }
        // libcurl is content with a header that was cut off.
        return head.isComplete ? nil : TransportError(.connectionLost)
    }

    private func answerWithStream() {
        let flow = ChunkBuffer.Flow(
            pause: { [exchange] in exchange.isPaused = true },
            resume: { [exchange, loop] in
                exchange.isPaused = false
                loop.resume(exchange)
            },
            cancel: { [exchange, loop] in loop.abandon(exchange) })
        let buffer = ChunkBuffer(pauseSize: min(Self.pauseSize, maximumSize), flow: flow)
        self.buffer = buffer
        exchange.end(
            .success(
                HTTPResponse(
                    status: easy.status, headers: head.fields, stream: buffer.makeStream())))
    }

    private var request: HTTPRequest { exchange.request }

    private var maximumSize: Int { request.maximumResponseSize ?? .max }

    private func refuse(_ reason: TransportError.Reason) -> Taking {
        fault = TransportError(reason)
        return .refused
    }
}
