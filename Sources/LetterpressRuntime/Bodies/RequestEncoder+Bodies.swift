import Foundation

extension RequestEncoder {
    /// How one member of a form is written where it is an array or an object.
    public struct FieldEncoding: Sendable {
        /// `nil` for JSON.
        let style: ParameterStyle?
        let explode: Bool

        public init(style: ParameterStyle = .form, explode: Bool = true) {
            self.init(of: style, explode: explode)
        }

        private init(of style: ParameterStyle?, explode: Bool) {
            self.style = style
            self.explode = explode
        }

        /// The whole member as one JSON text.
        public static let json = FieldEncoding(of: nil, explode: false)
    }

    /// Sets the body to the members of a value as `application/x-www-form-urlencoded`: arrays as a field for each
    /// element and objects as JSON, unless a member is to be written in another way (OpenAPI 3.1.1, section 4.8.15).
    public mutating func form(
        _ value: some JSONCodable, _ encodings: [String: FieldEncoding] = [:]
    ) {
        let pairs = members(of: value, files: false).members.flatMap { name, member -> [String] in
            guard !member.isNull else { return [] }
            guard let encoding = encodings[name] else {
                return member.elements.map { element in
                    "\(name.percentEncoded)=\((element.plainText ?? element.jsonText).percentEncoded)"
                }
            }
            guard let style = encoding.style else {
                return ["\(name.percentEncoded)=\(member.jsonText.percentEncoded)"]
            }
            return member.pairs(
                name, style, explode: encoding.explode, encoding: \.percentEncoded)
        }
        body = RequestBody(pairs.joined(separator: "&"))
        contentType = "application/x-www-form-urlencoded"
    }

    /// Sets the body to the members of a value as the parts of `multipart/form-data`: files as they are, texts and
    /// numbers as text, arrays as one part for each element, everything else as JSON.
    ///
    /// - Parameters:
    ///   - value: An object, of which the members become parts.
    ///   - contentTypes: The content types of members for which the document gives one, or several with commas between
    ///     them: the first one, unless a file has a type of its own.
    public mutating func multipart(
        _ value: some JSONCodable, _ contentTypes: [String: String] = [:]
    ) {
        let (writer, members) = members(of: value, files: true)
        var multipart = MultipartBody()
        for (name, member) in members where !member.isNull {
            for element in member.elements {
                if let text = try? element.string(), let file = writer.attachments?.files[text] {
                    let isThere = multipart.add(
                        file, name: name, contentType: file.contentType(among: contentTypes[name]))
                    if !isThere { refuse(.body, name, BinaryContent.demand) }
                } else {
                    let isJSON = contentTypes[name]?.essence.isJSON ?? (element.plainText == nil)
                    let text = isJSON ? json(element, writer.attachments) : element.plainText
                    multipart.add(
                        text ?? element.jsonText, name: name,
                        contentType: contentTypes[name]?.firstMediaType
                            ?? (isJSON ? "application/json" : nil))
                }
            }
        }
        contentType = multipart.contentType
        body = multipart.finished()
    }

    /// A value as JSON, in which files can only be base64.
    private mutating func json(_ value: JSONReader, _ attachments: Attachments?) -> String {
        var text = value.jsonText
        for (mark, file) in attachments?.files ?? [:] where text.contains(mark) {
            var writer = JSONWriter(validates: validates, place: .body)
            file.write(to: &writer)
            record(writer.violations)
            text = text.replacing(mark.jsonText(), with: writer.text)
        }
        return text
    }

    /// Sets the body to values as JSON, each checked against `rules`: one in each line, or behind each record
    /// separator (RFC 7464) where the content type asks for that.
    public mutating func lines<Value: JSONCodable>(
        _ values: [Value], contentType: String, _ rules: ValidationRule...
    ) {
        let isSequence = contentType.lowercased().contains("json-seq")
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            let writer = checked(value, rules)
            record(
                writer.violations.map { violation in
                    Violation(
                        place: .body, pointer: "/\(index)\(violation.pointer)",
                        demand: violation.demand)
                })
            if isSequence { bytes.append(0x1E) }
            bytes += writer.bytes
            bytes.append(0x0A)
        }
        body = RequestBody(Data(bytes))
        self.contentType = contentType
    }

    /// Sets the body to a text.
    public mutating func text(_ value: String, contentType: String) {
        body = RequestBody(value)
        self.contentType = contentType
    }

    /// Sets the body to bytes as base64 (RFC 4648) without line breaks.
    public mutating func base64(_ value: Data, contentType: String) {
        text(value.base64EncodedString(), contentType: contentType)
    }

    /// Sets the body to bytes, or to a file, which has to be there.
    public mutating func binary(_ value: BinaryContent, contentType: String) {
        var body = RequestBody()
        if !body.append(value) { refuse(.body, "", BinaryContent.demand) }
        self.body = body
        self.contentType = contentType
    }

    /// Sets the body to bytes, or to a file, of a content type of their own.
    public mutating func file(_ value: FileUpload) {
        binary(value.content, contentType: value.contentType)
    }

    /// Sets the body to bytes, or to a file, of one of several content types, with commas between them: of the first
    /// one, unless the file has a type of its own.
    public mutating func file(_ value: FileUpload, among types: String) {
        binary(value.content, contentType: value.contentType(among: types))
    }

    /// Sets the body to bytes, or to a file, of a content type that adds to `type`, such as the boundary of its parts.
    public mutating func file(_ value: FileUpload, of type: String) {
        if !value.contentType.lowercased().hasPrefix(type.lowercased()) {
            refuse(.body, "", "must have a content type that begins with '\(type)'")
        }
        file(value)
    }

    /// Asks for a content type other than JSON.
    public mutating func accept(_ contentType: String) {
        headers["Accept"] = contentType
    }

    /// Writes the value as JSON, where rules are checked, and takes it apart.
    private mutating func members(
        of value: some JSONCodable, files: Bool
    ) -> (writer: JSONWriter, members: [(name: String, value: JSONReader)]) {
        var writer = JSONWriter(validates: validates, place: .body)
        writer.attachments = files ? Attachments() : nil
        value.write(to: &writer)
        record(writer.violations)
        guard let object = try? JSONDocument(copying: writer.bytes).root.object() else {
            refuse(.body, "", "must be an object")
            return (writer, [])
        }
        return (writer, object.members())
    }
}

extension JSONReader {
    /// What a form has a field for: each element of an array, or the value itself.
    fileprivate var elements: [JSONReader] { (try? array()).map(Array.init) ?? [self] }
}
