import Foundation

/// A file as a part of a multipart body.
public struct FileUpload: Hashable, Sendable {
    public var data: Data
    /// What the server may call the file.
    public var name: String?
    /// For example `image/png`.
    public var contentType: String

    public init(
        _ data: Data, name: String? = nil, contentType: String = "application/octet-stream"
    ) {
        self.data = data
        self.name = name
        self.contentType = contentType
    }
}

extension FileUpload {
    /// The content of a file, under the file's own name unless another one is given. It is read at once, and whole.
    public init(
        contentsOf file: URL, name: String? = nil,
        contentType: String = "application/octet-stream"
    ) throws {
        self.init(
            try Data(contentsOf: file), name: name ?? file.lastPathComponent,
            contentType: contentType)
    }
}

extension FileUpload: JSONCodable {
    /// Reads the content from base64, the only form in which JSON can carry it.
    public init(json: JSONReader) throws(JSONError) {
        self.init(try Data(json: json))
    }

    /// Becomes a part of its own in a multipart body, and base64 in JSON.
    public func write(to json: inout JSONWriter) {
        guard json.attachments != nil else { return data.write(to: &json) }
        json.attach(self)
    }
}

extension FileUpload: CustomStringConvertible {
    /// The size alone: content and name can be secrets.
    public var description: String { "file of \(data.count) bytes" }
}

extension JSONWriter {
    /// Leaves a mark where the file stands, and keeps the file aside.
    mutating func attach(_ file: FileUpload) {
        string(Self.mark(attachments?.count ?? 0))
        attachments?.append(file)
    }

    /// A text that no other value can be: the number is followed by a character that JSON texts hold only escaped, and the
    /// whole is compared.
    private static func mark(_ index: Int) -> String { "\u{0}\u{1}file \(index)\u{0}" }

    /// The file that a text marks.
    func attachment(marked text: String) -> FileUpload? {
        attachments?.enumerated().first { Self.mark($0.offset) == text }?.element
    }
}
