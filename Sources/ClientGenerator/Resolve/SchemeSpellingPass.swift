import SpecReader

/// Takes the security scheme that is defined under another spelling of a name: `api_key` for `apiKey`.
struct SchemeSpellingPass {
    private let defined: Set<String>
    /// By the words of their names.
    private let schemes: [[String]: [String]]

    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        let defined = document.securitySchemeNames
        guard document.demandedSecuritySchemes.contains(where: { !defined.contains($0) }) else {
            return
        }
        let pass = SchemeSpellingPass(defined)
        document.mapRequirements { [pass.corrected($0, &diagnostics)] }
    }

    private init(_ defined: Set<String>) {
        self.defined = defined
        schemes = Dictionary(grouping: defined) { Words(splitting: $0).key }
    }

    private func corrected(
        _ requirement: SecurityRequirement, _ diagnostics: inout Diagnostics
    ) -> SecurityRequirement {
        var requirement = requirement
        for (index, scheme) in requirement.schemes.enumerated()
        where !defined.contains(scheme.name) {
            let meant = schemes[Words(splitting: scheme.name).key] ?? []
            // Of two, nobody knows which one it is.
            guard meant.count == 1 else { continue }
            diagnostics.report(.otherSpelling(scheme.name, meant[0], requirement))
            requirement.schemes[index].name = meant[0]
        }
        return requirement
    }
}

extension Diagnostic {
    fileprivate static func otherSpelling(
        _ name: String, _ taken: String, _ requirement: SecurityRequirement
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownSecurityScheme, at: requirement.location,
            "no security scheme is called '\(name)', and '\(taken)' is taken; write its name")
    }
}
