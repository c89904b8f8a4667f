/// Everything that was decided about a client: names, types, decision trees, files. Neither a document nor Swift text.
package struct ClientPlan: Hashable, Sendable {
    package var client: ClientDeclaration?
    package var resources: [ResourceDeclaration] = []
    /// Those that several operations share.
    package var headers: [HeadersDeclaration] = []
    package var types: [TypeDeclaration] = []
    package var access: Access = .public
    /// The modules of types that were written by hand.
    package var imports: [Identifier] = []

    package enum Access: String, Hashable, Sendable, CaseIterable {
        case `public`, `package`, `internal`
    }
}

extension ClientPlan {
    /// What the operations throw, each type once.
    var errors: [ErrorDeclaration] {
        var known: Set<TypePath> = []
        return resources.flatMap { $0.operations.map(\.failure) }
            .filter { known.insert($0.path).inserted }
    }
}

/// The entry point of a client.
package struct ClientDeclaration: Hashable, Sendable {
    package var name: Identifier
    package var documentation: Documentation
    package var server: ServerDeclaration
    package var credentials: [CredentialParameter]
    /// Whether every operation needs all of them, so that nothing works without one.
    package var needsCredentials: Bool
    /// Alternatives of scheme names that satisfy most operations.
    package var security: [[String]]
    package var environmentPrefix: String
}

/// A credential that the client is made with.
package struct CredentialParameter: Hashable, Sendable {
    package var scheme: String
    /// Of a user's name and password the first.
    package var name: Identifier
    /// The variable that holds what is called so, behind the prefix of the client.
    package var variable: String
    package var documentation: Documentation
    package var kind: Kind

    init(scheme: String, name: Identifier, documentation: Documentation, kind: Kind) {
        self.scheme = scheme
        self.name = name
        variable = name.variable
        self.documentation = documentation
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable {
        /// A field, and what stands in front of the key.
        case header(String, prefix: String? = nil)
        case query(String)
        case cookie(String)
        case bearer
        /// A name and a password, of which some APIs take a name alone.
        case basic(password: Identifier, isNeeded: Bool)
    }

    /// The variable that holds the password, where there is one.
    var passwordVariable: String? {
        if case .basic(let password, _) = kind { password.variable } else { nil }
    }
}

/// Operations that belong together: those of a property of the client, or of the client itself.
package struct ResourceDeclaration: Hashable, Sendable {
    package var name: Identifier
    /// `nil` for the client itself.
    package var property: Identifier?
    /// What the property says of it.
    package var summary: Documentation
    package var documentation: Documentation
    package var operations: [OperationDeclaration]
}

/// Words from the document, already fit for a comment: lines without control characters.
package struct Documentation: Hashable, Sendable {
    var lines: [String] = []

    var isEmpty: Bool { lines.isEmpty }
}

extension Documentation {
    init(joining parts: [Documentation]) {
        lines = Array(parts.map(\.lines).filter { !$0.isEmpty }.joined(separator: [""]))
    }
}
