import Foundation

/// A file as a part of a multipart body, or as a body of whichever content type it has.
public struct FileUpload: Hashable, Sendable {
    public var content: BinaryContent
    /// What the server may call the file.
    public var name: String?
    /// For example `image/png`.
    public var contentType: String

    public init(
        _ content: BinaryContent, name: String? = nil,
        contentType: String = "application/octet-stream"
    ) {
        self.content = content
        self.name = name
        self.contentType = contentType
    }
}

extension FileUpload {
    /// Bytes in memory.
    public static func data(
        _ data: Data, name: String? = nil, contentType: String = "application/octet-stream"
    ) -> Self {
        Self(.data(data), name: name, contentType: contentType)
    }

    /// A file that is read while it is sent, under its own name unless another one is given.
    public static func file(
        _ file: URL, name: String? = nil, contentType: String = "application/octet-stream"
    ) -> Self {
        Self(.file(file), name: name ?? file.lastPathComponent, contentType: contentType)
    }
}

extension FileUpload {
    /// As what a part with the file is sent.
    ///
    /// - Parameter types: What the document says: one type, or several with commas between them to choose from.
    func contentType(among types: String?) -> String {
        guard let types else { return contentType }
        let isChosen = types.contains(",") && contentType != "application/octet-stream"
        return isChosen ? contentType : types.firstMediaType
    }
}

extension FileUpload: JSONCodable {
    /// Reads the content from base64, the only form in which JSON can carry it.
    public init(json: JSONReader) throws(JSONError) {
        self.init(.data(try Data(json: json)))
    }

    /// Becomes a part of its own in a multipart body, and base64 in JSON.
    public func write(to json: inout JSONWriter) {
        guard json.attachments == nil else { return json.attach(self) }
        if case .data(let data) = content { return data.write(to: &json) }
        guard let data = try? RequestBody(content)?.collected() else {
            return json.refuse(BinaryContent.demand)
        }
        data.write(to: &json)
    }
}

extension FileUpload: CustomStringConvertible, CustomReflectable {
    /// The size alone, where it is known: content and name can be secrets.
    public var description: String {
        switch content {
        case .data(let data): "file of \(data.count) bytes"
        case .file: "file"
        }
    }

    public var customMirror: Mirror {
        Mirror(self, children: ["contentType": contentType], displayStyle: .struct)
    }
}
