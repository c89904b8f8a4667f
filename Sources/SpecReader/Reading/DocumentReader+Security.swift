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
            return .apiKey(name: name, place: place)
        }
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
}
