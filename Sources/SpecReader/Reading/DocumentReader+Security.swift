extension DocumentReader {
    mutating func security(_ entry: Node.Entry) -> [SecurityRequirement] {
        elements(of: entry).compactMap { node in
            guard let fields = fields(of: node, Subject("security requirement")) else {
                return nil
            }
            return SecurityRequirement(
                location: node.location,
                schemes: fields.map { entry in
                    SecurityRequirement.Scheme(
                        name: entry.key, scopes: entry.value.isNull ? [] : strings(entry))
                })
        }
    }

    mutating func securityScheme(_ node: Node, _ subject: Subject) -> SecurityScheme? {
        guard let fields = fields(of: node, subject) else { return nil }
        var type: SchemeType?
        var texts: [SchemeKey: String] = [:]
        var place: Parameter.Place?
        var isUnderstood = true
        for entry in fields {
            guard let key = key(entry, as: SchemeKey.self, in: subject) else { continue }
            switch key {
            case .type: type = schemeType(entry, subject)
            case .in:
                place = choice(entry, as: Parameter.Place.self, in: subject)
                if place == nil { isUnderstood = false }
            case .name, .scheme, .description: texts[key] = string(entry)
            case .bearerFormat, .flows, .openIDConnectURL: break
            }
        }
        guard isUnderstood, let type else {
            if !fields.contains(where: { $0.key == "type" }) {
                report(.missingKey(.error, "type", in: subject, at: node.location))
            }
            return nil
        }
        guard
            let kind = kind(
                type, name: texts[.name], place: place, scheme: texts[.scheme],
                at: node.location, subject)
        else { return nil }
        return SecurityScheme(
            location: node.location, description: texts[.description], kind: kind)
    }

    private mutating func schemeType(_ entry: Node.Entry, _ subject: Subject) -> SchemeType? {
        switch entry.value.string {
        case "basic":
            report(.scheme("basic", ", which is Swagger 2.0", subject, at: entry.value.location))
            return .basic
        case "bearer":
            report(.scheme("bearer", "", subject, at: entry.value.location))
            return .bearer
        default: break
        }
        return choice(entry, as: SchemeType.self, in: subject)
    }

    private mutating func kind(
        _ type: SchemeType, name: String?, place: Parameter.Place?, scheme: String?,
        at location: SourceLocation, _ subject: Subject
    ) -> SecurityScheme.Kind? {
        switch type {
        case .basic: return .basic
        case .bearer: return .bearer
        case .oauth2: return .oauth2
        case .openIDConnect: return .openIDConnect
        case .mutualTLS: return .mutualTLS
        case .http:
            guard let scheme else {
                report(.missingKey(.error, "scheme", in: subject, at: location))
                return nil
            }
            switch scheme.lowercased() {
            case "basic": return .basic
            case "bearer": return .bearer
            default: return .http(scheme)
            }
        case .apiKey:
            if name == nil { report(.missingKey(.error, "name", in: subject, at: location)) }
            if place == nil { report(.missingKey(.error, "in", in: subject, at: location)) }
            guard let name, let place else { return nil }
            guard place == .header, !name.isFieldName else {
                return .apiKey(name: name, place: place)
            }
            return keyOfInvalidHeader(name, at: location, subject)
        }
    }

    /// What is meant by a key in a header field that cannot be called so.
    private mutating func keyOfInvalidHeader(
        _ name: String, at location: SourceLocation, _ subject: Subject
    ) -> SecurityScheme.Kind? {
        if name.isBearerField {
            report(.bearerAsKey(name, at: location, subject))
            return .bearer
        }
        guard let field = subject.name, field.isFieldName else {
            report(.invalidKeyName(name, at: location, subject))
            return nil
        }
        report(.nameAsKey(name, field, at: location, subject))
        return .apiKey(name: field, place: .header)
    }
}

private enum SchemeType: String, CaseIterable {
    case apiKey, http, mutualTLS, oauth2
    case openIDConnect = "openIdConnect"
    /// Not the standard's: they are schemes of `http`.
    case basic, bearer

    static let allCases: [SchemeType] = [.apiKey, .http, .mutualTLS, .oauth2, .openIDConnect]
}

private enum SchemeKey: String, FieldKey {
    case type, description, name, `in`, scheme, bearerFormat, flows
    case openIDConnectURL = "openIdConnectUrl"
}

extension Diagnostic {
    /// - Parameter remark: What else is to be said about it.
    fileprivate static func scheme(
        _ name: String, _ remark: String, _ subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .looseType, at: location,
            "\(subject) says 'type: \(name)'\(remark); write 'type: http' and 'scheme: \(name)'",
            about: "\(subject)")
    }

    fileprivate static func bearerAsKey(
        _ name: String, at location: SourceLocation, _ subject: Subject
    ) -> Self {
        Self(
            .warning, .invalidHeaderName, at: location,
            "no header field can be called '\(name)', so \(subject) is a bearer token; write 'type: http' and 'scheme: bearer'"
        )
    }

    fileprivate static func nameAsKey(
        _ name: String, _ field: String, at location: SourceLocation, _ subject: Subject
    ) -> Self {
        Self(
            .warning, .invalidHeaderName, at: location,
            "no header field can be called '\(name)', so the key goes into '\(field)', as \(subject) is called; write 'name: \(field)'"
        )
    }

    fileprivate static func invalidKeyName(
        _ name: String, at location: SourceLocation, _ subject: Subject
    ) -> Self {
        Self(
            .error, .invalidHeaderName, at: location,
            "no header field can be called '\(name)'; write the name of the field that \(subject) goes into"
        )
    }
}
