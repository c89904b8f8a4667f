import Foundation

/// Reads a body once, from its start to its end; files are opened when it is their turn.
public struct RequestBodyReader {
    private var rest: ArraySlice<RequestBody.Piece>
    private var source: Source?

    /// What is left of a piece.
    private enum Source {
        case data(Data)
        case file(FileHandle, size: Int)
    }

    init(_ pieces: [RequestBody.Piece]) {
        rest = pieces[...]
    }

    /// The next bytes, `count` of them at most; `nil` behind the last.
    ///
    /// It fails when a file is not what it was when the call began.
    public mutating func next(upTo count: Int) throws(TransportError) -> Data? {
        while true {
            if source == nil { source = try nextSource() }
            guard let current = source else { return nil }
            let part = try part(of: current, count)
            if !part.isEmpty { return part }
        }
    }

    private mutating func nextSource() throws(TransportError) -> Source? {
        switch rest.popFirst() {
        case .data(let data): return .data(data)
        case .file(let file):
            try file.check()
            guard let handle = try? FileHandle(forReadingFrom: file.url) else {
                throw FilePiece.changed
            }
            return .file(handle, size: file.size)
        case nil: return nil
        }
    }

    /// Empty at the end of the piece, and leaves what comes behind it.
    private mutating func part(of current: Source, _ count: Int) throws(TransportError) -> Data {
        switch current {
        case .data(let data):
            let part = data.prefix(count)
            source = part.count < data.count ? .data(data.dropFirst(count)) : nil
            return part
        case .file(let handle, let size):
            guard size > 0 else {
                source = nil
                return Data()
            }
            guard let part = try? handle.read(upToCount: min(count, size)), !part.isEmpty else {
                throw FilePiece.changed
            }
            source = .file(handle, size: size - part.count)
            return part
        }
    }
}
