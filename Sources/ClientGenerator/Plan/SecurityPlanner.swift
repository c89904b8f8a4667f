import SpecReader

/// Plans what signs requests in.
struct SecurityPlanner {
    /// Names of credentials that together satisfy an operation without a requirement of its own, in order of
    /// preference.
    let alternatives: [[String]]
    private let document: ResolvedDocument
    private let style: NameStyle
    /// Whether the document defines what signs in and says nowhere that anything needs it.
    private let isUnsaid: Bool
    /// The names of the schemes with which a token is sent.
    private let tokens: Set<String>

    init(document: ResolvedDocument, style: NameStyle) {
        let schemes = document.securitySchemes
        self.document = document
        self.style = style
        isUnsaid =
            document.security.isEmpty && document.operations.allSatisfy { $0.security == nil }
        tokens = Set(schemes.lazy.filter { $0.value.kind.isToken }.map(\.name))
        alternatives =
            isUnsaid && !schemes.isEmpty
            ? Self.whateverIsGiven(schemes.filter { $0.value.kind.isCredential })
            : document.alternatives(document.security)
    }

    /// Everything that the client may have, and each part of it: what is sent to different places goes together.
    private static func whateverIsGiven(_ schemes: [Components.Named<SecurityScheme>]) -> [[String]]
    {
        // Of more there are too many combinations, and nobody asks for so many keys.
        guard schemes.count < 5 else { return schemes.map { [$0.name] } + [[]] }
        let combinations = (0..<1 << schemes.count).map { number in
            schemes.indices.filter { number & 1 << $0 != 0 }.map { schemes[$0] }
        }
        return combinations.filter { combination in
            Set(combination.map(\.value.kind.place)).count == combination.count
        }.sorted { $0.count > $1.count }.map { $0.map(\.name) }
    }

    /// `nil` where the client's alternatives hold.
    func ownAlternatives(of operation: ResolvedOperation) -> [[String]]? {
        let own = operation.security.map { document.alternatives($0) }
        return own == alternatives ? nil : own
    }

    /// Whether no operation does without any of the client's credentials.
    var isAlwaysNeeded: Bool {
        let all = Set(usedSchemes.lazy.filter { $0.value.kind.isCredential }.map(\.name))
        return !all.isEmpty
            && document.operations.allSatisfy { operation in
                let alternatives = ownAlternatives(of: operation) ?? self.alternatives
                return !alternatives.isEmpty && alternatives.allSatisfy { Set($0) == all }
            }
    }

    func takesToken(_ operation: ResolvedOperation) -> Bool {
        let alternatives = operation.security.map { document.alternatives($0) } ?? alternatives
        return alternatives.contains { $0.contains(where: tokens.contains) }
    }

    /// - Parameter prefix: What the variables of the client begin with.
    func credentials(
        after prefix: String, _ diagnostics: inout Diagnostics
    ) -> [CredentialParameter] {
        reportUnknown(&diagnostics)
        var scope = NameScope(reserving: ["baseURL", "configuration", "core", "server"])
        var credentials = usedSchemes.compactMap { named -> CredentialParameter? in
            if isUnsaid { diagnostics.report(.unrequired(named)) }
            guard let credential = credential(named, &scope) else {
                diagnostics.report(.unsupported(named))
                return nil
            }
            if case .http = named.value.kind { diagnostics.report(.raw(named)) }
            return credential
        }
        let short = credentials.map { $0.variable(after: prefix) }
        var taken: Set = ["BASE_URL", "LOG"]
        taken.formUnion(credentials.compactMap(\.passwordVariable))
        if short.allSatisfy({ taken.insert($0).inserted }) {
            for (index, variable) in short.enumerated() { credentials[index].variable = variable }
        }
        return credentials
    }

    /// - Returns: `nil` for what a request cannot carry.
    private func credential(
        _ scheme: Components.Named<SecurityScheme>, _ scope: inout NameScope
    ) -> CredentialParameter? {
        let documentation = Documentation(scheme.value.description)
        if scheme.value.kind == .basic {
            let names = ["username", "password"].map { part in
                scope.claim(part, style.memberName("\(scheme.name) \(part)"))
            }
            return CredentialParameter(
                scheme: scheme.name, name: names[0], documentation: documentation,
                kind: .basic(password: names[1], isNeeded: scheme.value.needsPassword))
        }
        return CredentialParameter.Kind(scheme.value).map { kind in
            let name = scheme.hasTellingName ? scheme.name : kind.name
            return CredentialParameter(
                scheme: scheme.name, name: scope.claim(style.memberName(name)),
                documentation: documentation, kind: kind)
        }
    }

    // MARK: Requirements

    /// Alternatives, those of the document first.
    private var requirements: [[SecurityRequirement]] {
        [document.security] + document.operations.compactMap(\.security)
    }

    private var usedSchemes: [Components.Named<SecurityScheme>] {
        guard !isUnsaid else { return document.securitySchemes }
        let needed = Set(requirements.joined().flatMap(\.schemes).map(\.name))
        return document.securitySchemes.filter { needed.contains($0.name) }
    }

    private func reportUnknown(_ diagnostics: inout Diagnostics) {
        let defined = document.securitySchemeNames
        for alternatives in requirements {
            let isNeeded = !alternatives.contains { document.isDefined($0) }
            for requirement in alternatives {
                for scheme in requirement.schemes where !defined.contains(scheme.name) {
                    diagnostics.report(
                        .unknownScheme(scheme.name, requirement, defined, isNeeded: isNeeded))
                    // The first of many is enough.
                    if defined.isEmpty { return }
                }
            }
        }
    }
}

extension ResolvedDocument {
    /// A certificate is none of the credentials: the connection has it.
    fileprivate func alternatives(_ requirements: [SecurityRequirement]) -> [[String]] {
        requirements.filter { isDefined($0) }.map { requirement in
            requirement.schemes.map(\.name).filter { name in
                !securitySchemes.contains { $0.name == name && !$0.value.kind.isCredential }
            }
        }.withoutRepetition
    }

    fileprivate func isDefined(_ requirement: SecurityRequirement) -> Bool {
        requirement.schemes.allSatisfy { securitySchemeNames.contains($0.name) }
    }
}

extension SecurityScheme {
    /// Whether a name alone signs nobody in: many take a key for the name.
    fileprivate var needsPassword: Bool {
        let words = (description ?? "").lowercased()
        return !words.contains("password")
            || !["blank", "empty", "no password", "without password", "without a password"]
                .contains { words.contains($0) }
    }
}

extension SecurityScheme.Kind {
    fileprivate var isCredential: Bool {
        switch self {
        case .apiKey(_, let place): place != .path
        case .basic, .bearer, .http, .oauth2, .openIDConnect: true
        case .mutualTLS: false
        }
    }
}

extension CredentialParameter {
    /// The variable without the words that the prefix has just said: `KEY` after `MOLLIE_API` for `apiKey`.
    fileprivate func variable(after prefix: String) -> String {
        let said = prefix.split(separator: "_")
        let words = variable.split(separator: "_")
        let longest = min(said.count, words.count - 1)
        let count = (0...max(0, longest)).last { said.suffix($0) == words.prefix($0) }
        return words.dropFirst(count ?? 0).joined(separator: "_")
    }
}

extension Components.Named<SecurityScheme> {
    /// Whether somebody has named it: tools number what nobody has.
    fileprivate var hasTellingName: Bool {
        let letters = name.lowercased().prefix(while: \.isLetter)
        return !["auth", "scheme", "sec", "security"].contains(letters)
            || letters.count == name.count || !name.dropFirst(letters.count).allSatisfy(\.isNumber)
    }
}

extension CredentialParameter.Kind {
    /// What it is called where nothing else is known.
    fileprivate var name: String { self == .bearer ? "accessToken" : "apiKey" }

    /// A scheme that one value is enough for.
    fileprivate init?(_ scheme: SecurityScheme) {
        switch scheme.kind {
        case .apiKey(let name, .header): self = .header(name, prefix: scheme.keyPrefix)
        case .apiKey(let name, .query): self = .query(name)
        case .apiKey(let name, .cookie): self = .cookie(name)
        case .bearer, .oauth2, .openIDConnect: self = .bearer
        case .http: self = .header("Authorization")
        case .basic, .apiKey, .mutualTLS: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownScheme(
        _ name: String, _ requirement: SecurityRequirement, _ defined: Set<String>, isNeeded: Bool
    ) -> Diagnostic {
        guard !defined.isEmpty else {
            return Diagnostic(
                .warning, .unknownSecurityScheme, at: requirement.location,
                "the document defines no security schemes, neither '\(name)' nor another, so the client signs nothing in; define them under 'components/securitySchemes'"
            )
        }
        let unknown = "no security scheme is called '\(name)'"
        let suggestion = SpecReader.Spelling.suggestion(for: name, among: defined.sorted())
        guard suggestion.isEmpty else {
            return Diagnostic(
                isNeeded ? .error : .warning, .unknownSecurityScheme, at: requirement.location,
                unknown + suggestion)
        }
        return Diagnostic(
            .warning, .unknownSecurityScheme, at: requirement.location,
            unknown + (isNeeded ? ", so what needs it is sent without" : "")
                + "; define it under 'components/securitySchemes'")
    }

    fileprivate static func unrequired(
        _ scheme: Components.Named<SecurityScheme>
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unrequiredSecurity, at: scheme.nameLocation,
            "no 'security' says what needs '\(scheme.name)'; whoever gives it to the client has it sent with every request"
        )
    }

    /// What does not go into a request.
    fileprivate static func unsupported(
        _ scheme: Components.Named<SecurityScheme>
    ) -> Diagnostic {
        if scheme.value.kind == .mutualTLS {
            return Diagnostic(
                .warning, .unsupportedSecurityScheme, at: scheme.nameLocation,
                "'\(scheme.name)' is a certificate of the connection; give it to the transport of the client"
            )
        }
        return Diagnostic(
            .error, .unsupportedSecurityScheme, at: scheme.nameLocation,
            "'\(scheme.name)' cannot be sent; an API key is in a header, a query or a cookie")
    }

    fileprivate static func raw(_ scheme: Components.Named<SecurityScheme>) -> Diagnostic {
        Diagnostic(
            .warning, .unsupportedSecurityScheme, at: scheme.nameLocation,
            "the HTTP scheme of '\(scheme.name)' is none that the client carries out; what it is given is sent as the whole field 'Authorization'"
        )
    }
}
