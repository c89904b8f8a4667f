extension DocumentReader {
    mutating func requestBody(_ node: Node, _ subject: Subject) -> RequestBody? {
        guard let fields = fields(of: node, subject) else { return nil }
        var body = RequestBody(location: node.location)
        for entry in fields {
            switch key(entry, as: RequestBodyKey.self, in: subject, among: fields) {
            case .description: body.description = string(entry)
            case .required: body.isRequired = boolean(entry) ?? false
            case .content: body.content = mediaTypes(entry, of: subject)
            case .swiftName, nil: break
            }
        }
        if !fields.contains(where: { $0.key == "content" }) {
            report(.missingKey(.warning, "content", in: subject, at: node.location))
        }
        return body
    }

    mutating func response(_ node: Node, _ subject: Subject) -> Response? {
        guard let fields = fields(of: node, subject) else { return nil }
        var response = Response(location: node.location)
        for entry in fields {
            switch key(entry, as: ResponseKey.self, in: subject, among: fields) {
            case .description: response.description = string(entry)
            case .headers: response.headers = headers(entry, of: subject)
            case .content: response.content = mediaTypes(entry, of: subject)
            case .summary, .links, nil: break
            }
        }
        if !fields.contains(where: { $0.key == "description" }) {
            report(.missingKey(.warning, "description", in: subject, at: node.location))
        }
        return response
    }

    /// The media types of a body, of a parameter or of a header.
    mutating func mediaTypes(_ entry: Node.Entry, of subject: Subject) -> [MediaType] {
        entries(of: entry).compactMap { entry in
            entry.key.hasPrefix("x-") && !entry.key.contains("/") ? nil : mediaType(entry, subject)
        }
    }

    private mutating func mediaType(_ entry: Node.Entry, _ owner: Subject) -> MediaType? {
        var media = MediaType(location: entry.keyLocation, name: mediaTypeName(entry))
        let subject = Subject("'\(entry.key.excerpt)' in \(owner)")
        guard !entry.value.isNull else {
            report(.noValue(entry))
            return media
        }
        guard let node = inPlace(entry.value),
            let fields = fields(of: node, subject)
        else { return nil }
        for entry in fields {
            switch key(entry, as: MediaTypeKey.self, in: subject, among: fields) {
            case .schema: media.schema = schema(entry.value, owner.part("body of"))
            case .itemSchema:
                media.itemSchema = schema(entry.value.withEventDataAsJSON, owner.part("items of"))
            case .encoding: media.encoding = entries(of: entry).compactMap { encoding($0) }
            case .example, .examples, nil: break
            }
        }
        return media
    }

    /// The names of a few media types are often written by their second half.
    private mutating func mediaTypeName(_ entry: Node.Entry) -> String {
        let half = entry.key.lowercased()
        guard half == "json" || half.hasSuffix("+json") && !half.contains("/") else {
            return entry.key
        }
        report(.halfMediaType(entry))
        return "application/\(half)"
    }

    private mutating func encoding(_ entry: Node.Entry) -> MediaType.Encoding? {
        let subject = Subject("encoding of", entry.key)
        guard let fields = fields(of: entry.value, subject) else { return nil }
        var encoding = MediaType.Encoding(property: entry.key, location: entry.keyLocation)
        for entry in fields {
            switch key(entry, as: EncodingKey.self, in: subject) {
            case .contentType: encoding.contentType = contentType(entry)
            case .style: encoding.style = choice(entry, as: Parameter.Style.self, in: subject)
            case .explode: encoding.explode = boolean(entry)
            case .headers: encoding.headers = headers(entry, of: subject)
            case .allowReserved, nil: break
            }
        }
        return encoding
    }

    /// The standard has one text with commas; a list means the same.
    private mutating func contentType(_ entry: Node.Entry) -> String? {
        guard case .sequence = entry.value.value else { return string(entry) }
        report(.loose("contentType", entry.value, "write one text with commas"))
        return strings(entry).joined(separator: ", ")
    }
}

private enum RequestBodyKey: String, FieldKey {
    case description, content, required
    case swiftName = "x-swift-name"

    var isEssential: Bool { [.content, .required].contains(self) }
}

private enum ResponseKey: String, FieldKey {
    case summary, description, headers, content, links

    var isEssential: Bool { [.headers, .content].contains(self) }
}

private enum MediaTypeKey: String, FieldKey {
    case schema, example, examples, encoding
    // New in 3.2.
    case itemSchema

    var isEssential: Bool { [.schema, .itemSchema, .encoding].contains(self) }
}

private enum EncodingKey: String, FieldKey {
    case contentType, headers, style, explode, allowReserved
}

extension Diagnostic {
    fileprivate static func halfMediaType(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .invalidMediaType, at: entry.keyLocation,
            "'\(entry.key)' is no media type, and 'application/\(entry.key.lowercased())' is taken")
    }
}
