extension DocumentReader {
    /// The headers of a response or of a part of a body.
    mutating func headers(
        _ entry: Node.Entry, of subject: Subject
    ) -> [Components.Named<Referenced<Header>>] {
        entries(of: entry).compactMap { entry in
            if entry.key.hasPrefix("x-"), entry.value.entries == nil { return nil }
            if isIgnored(header: entry.key, inParameters: false) {
                report(.ignoredHeader(entry.key, isParameter: false, at: entry.keyLocation))
                return nil
            }
            return referenced(entry.value) { reader, node in
                reader.header(node, Subject("header", entry.key))
            }.map {
                Components.Named(name: entry.key, nameLocation: entry.keyLocation, value: $0)
            }
        }
    }

    mutating func header(_ node: Node, _ subject: Subject) -> Header? {
        guard let fields = fields(of: node, subject) else { return nil }
        var header = Header(location: node.location)
        for entry in fields {
            switch key(entry, as: HeaderKey.self, in: subject, among: fields) {
            case .description: header.description = string(entry)
            case .required: header.isRequired = boolean(entry) ?? false
            case .deprecated: header.isDeprecated = boolean(entry) ?? false
            case .explode: header.explode = boolean(entry) ?? false
            case .schema: header.schema = schema(entry.value, subject)
            case .content: header.content = mediaTypes(entry, of: subject)
            case .style, .allowEmptyValue, .allowReserved, .example, .examples, nil: break
            }
        }
        return header
    }

    /// Where no security scheme can decide on it, a parameter is the only place for a credential.
    func isIgnored(header name: String, inParameters: Bool) -> Bool {
        switch name.lowercased() {
        case "content-type": true
        case "accept": inParameters
        case let name where headersOfEveryRequest.contains(name): inParameters
        case "authorization": inParameters && files.authorize
        default: !name.isFieldName
        }
    }
}

extension DocumentFiles {
    /// Whether a security scheme uses the header field `Authorization`.
    fileprivate var authorize: Bool {
        let schemes = root.root["components"]?["securitySchemes"]?.entries ?? .none
        return schemes.contains { scheme in
            scheme.value["type"]?.string != "apiKey"
                || scheme.value["name"]?.string?.lowercased() == "authorization"
        }
    }
}

/// What whoever sends a request says of it.
private let headersOfEveryRequest: Set = [
    "connection", "content-length", "host", "transfer-encoding",
]

private enum HeaderKey: String, FieldKey {
    case description, required, deprecated, allowEmptyValue, style, explode, allowReserved, schema
    case content, example, examples

    var isEssential: Bool { [.required, .schema, .content].contains(self) }
}

extension Diagnostic {
    static func ignoredHeader(
        _ name: String, isParameter: Bool, at location: SourceLocation
    ) -> Self {
        let what = isParameter ? "header parameter" : "header"
        guard name.isFieldName else {
            return Self(
                .warning, .invalidHeaderName, at: location,
                "\(what) '\(name)' is ignored: no header field can be called so")
        }
        let reason =
            switch name.lowercased() {
            case "accept", "content-type": "the media types under 'content' decide on it"
            case let name where headersOfEveryRequest.contains(name): "it follows from the request"
            default: "the security scheme decides on it"
            }
        return Self(
            .warning, .ignoredHeader, at: location,
            "\(what) '\(name)' is ignored: \(reason)")
    }
}
