import SpecReader

/// Asks for one credential where a requirement names several schemes that send theirs in the same field. Of tokens it is
/// mostly the same way to sign in, described once for each flow; of others, either is enough.
enum SharedTokenPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        guard document.securitySchemes.count > 1 else { return }
        let kinds = Dictionary(
            document.securitySchemes.map { ($0.name, $0.value.kind) },
            uniquingKeysWith: { first, _ in first })
        // Every operation has them, and the first says it.
        var reported: Set<[String]> = []
        document.mapRequirements { requirement in
            guard requirement.schemes.count > 1 else { return [requirement] }
            let (one, tokens) = withOneToken(requirement, kinds)
            if tokens.count > 1, reported.insert(tokens).inserted {
                diagnostics.report(.sharedToken(tokens, at: requirement.location))
            }
            guard let rivals = rivals(in: one, kinds) else { return [one] }
            if reported.insert(rivals).inserted {
                diagnostics.report(.sharedField(rivals, at: requirement.location))
            }
            return rivals.map { rival in
                var alternative = one
                alternative.schemes.removeAll { $0.name != rival && rivals.contains($0.name) }
                return alternative
            }
        }
    }

    /// The requirement with the first of its tokens, and all of them.
    private static func withOneToken(
        _ requirement: SecurityRequirement, _ kinds: [String: SecurityScheme.Kind]
    ) -> (SecurityRequirement, tokens: [String]) {
        let tokens = requirement.schemes.map(\.name).filter { kinds[$0]?.isToken == true }
        var requirement = requirement
        requirement.schemes.removeAll { tokens.dropFirst().contains($0.name) }
        return (requirement, tokens)
    }

    /// The schemes of which one would overwrite what the other sends.
    private static func rivals(
        in requirement: SecurityRequirement, _ kinds: [String: SecurityScheme.Kind]
    ) -> [String]? {
        let names = requirement.schemes.map(\.name)
        return names.lazy
            .compactMap { kinds[$0]?.place }
            .map { place in names.filter { kinds[$0]?.place == place } }
            .first { $0.count > 1 }
    }
}

extension SecurityScheme.Kind {
    /// Whether a token is sent. How it is obtained is not the client's business; how it is sent is the same for all.
    var isToken: Bool {
        switch self {
        case .bearer, .oauth2, .openIDConnect: true
        default: false
        }
    }

    /// Where it is sent; `nil` of what is no part of a request.
    var place: String? {
        switch self {
        case .apiKey(let name, let place):
            "\(place) \(place == .header ? name.lowercased() : name)"
        case .basic, .bearer, .oauth2, .openIDConnect, .http: "header authorization"
        case .mutualTLS: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func sharedToken(
        _ names: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .sharedToken, at: location,
            "\(list(names)) are sent in the same field, so one token is asked for, that of '\(names[0])'; make alternatives of them"
        )
    }

    fileprivate static func sharedField(
        _ names: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .sharedToken, at: location,
            "\(list(names)) are sent in the same field, so either is enough; make alternatives of them"
        )
    }

    private static func list(_ names: [String]) -> String {
        names.map { "'\($0)'" }.joined(separator: " and ")
    }
}
