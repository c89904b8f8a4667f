import SpecReader

/// Asks for one token where a requirement names several schemes that send theirs in the same field: the same way to sign
/// in, described once for each flow.
enum SharedTokenPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        let tokens = Set(document.securitySchemes.lazy.filter { $0.value.kind.isToken }.map(\.name))
        guard tokens.count > 1 else { return }
        var isReported = false
        document.mapRequirements { requirement in
            let names = requirement.schemes.map(\.name).filter(tokens.contains)
            guard names.count > 1 else { return requirement }
            // Every operation has them.
            if !isReported { diagnostics.report(.sharedToken(names, at: requirement.location)) }
            isReported = true
            var requirement = requirement
            requirement.schemes.removeAll { $0.name != names[0] && tokens.contains($0.name) }
            return requirement
        }
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
}

extension Diagnostic {
    fileprivate static func sharedToken(
        _ names: [String], at location: SourceLocation
    ) -> Diagnostic {
        let list = names.map { "'\($0)'" }.joined(separator: " and ")
        return Diagnostic(
            .warning, .sharedToken, at: location,
            "\(list) are sent in the same field, so one token is asked for, that of '\(names[0])'; make alternatives of them"
        )
    }
}
