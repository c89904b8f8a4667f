import Foundation

/// The body of a request as a transport sends it: bytes, and files that are read while they are sent.
///
/// It prints as its size alone, because what it holds can be secret.
public struct RequestBody: Hashable, Sendable {
    /// What goes out, one piece after the other.
    public private(set) var pieces: [Piece] = []

    public enum Piece: Hashable, Sendable {
        case data(Data)
        case file(FilePiece)
    }

    init() {}

    public init(_ data: Data) {
        pieces = [.data(data)]
    }

    /// `nil` for a file that is not there.
    public init?(_ content: BinaryContent) {
        guard append(content) else { return nil }
    }

    init(_ text: String) {
        self.init(Data(text.utf8))
    }

    /// How many bytes it has.
    public var size: Int { pieces.reduce(0) { $0 + $1.size } }

    /// The whole body, where no file is part of it.
    public var data: Data? {
        guard let first = pieces.first else { return Data() }
        // Bytes that follow one another are one piece.
        if case .data(let data) = first, pieces.count == 1 { return data }
        return nil
    }

    /// The whole body, with files read into memory.
    public func collected() throws(TransportError) -> Data {
        var whole = Data()
        var reader = makeReader()
        while let part = try reader.next(upTo: 1 << 16) { whole += part }
        return whole
    }

    /// Makes sure that the files are what they were.
    func checkFiles() throws(TransportError) {
        for case .file(let file) in pieces { try file.check() }
    }

    /// Reads the body from its start.
    public func makeReader() -> RequestBodyReader { RequestBodyReader(pieces) }

    mutating func append(_ text: String) {
        append(Data(text.utf8))
    }

    private mutating func append(_ data: Data) {
        guard case .data(var last) = pieces.last else { return pieces.append(.data(data)) }
        pieces.removeLast()
        last.append(data)
        pieces.append(.data(last))
    }

    /// Answers whether the content can be sent: a file has to be there.
    mutating func append(_ content: BinaryContent) -> Bool {
        switch content {
        case .data(let data): append(data)
        case .file(let url):
            guard let file = FilePiece(url) else { return false }
            pieces.append(.file(file))
        }
        return true
    }
}

extension RequestBody.Piece {
    var size: Int {
        switch self {
        case .data(let data): data.count
        case .file(let file): file.size
        }
    }
}

extension RequestBody: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(size) bytes" }

    public var customMirror: Mirror {
        Mirror(self, children: ["size": size], displayStyle: .struct)
    }
}
