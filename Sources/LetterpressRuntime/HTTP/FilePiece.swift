import Foundation

/// A file as a part of a request's body, as large as it was when the call began.
public struct FilePiece: Hashable, Sendable {
    public let url: URL
    public let size: Int

    /// `nil` for what is no regular file, or cannot be read.
    init?(_ url: URL) {
        let path = url.resolvingSymlinksInPath().path(percentEncoded: false)
        guard url.isFileURL, FileManager.default.isReadableFile(atPath: path),
            let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let size = attributes[.size] as? Int
        else { return nil }
        self.url = url
        self.size = size
    }

    /// Makes sure that the file is what it was.
    func check() throws(TransportError) {
        guard FilePiece(url) == self else { throw Self.changed }
    }

    static let changed = TransportError(.other, "a file changed while it was being sent")
}

extension FilePiece: CustomStringConvertible, CustomReflectable {
    /// The size alone: the name can be a secret.
    public var description: String { "file of \(size) bytes" }

    public var customMirror: Mirror {
        Mirror(self, children: ["size": size], displayStyle: .struct)
    }
}
