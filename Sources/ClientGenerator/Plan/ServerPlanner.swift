import SpecReader

/// Plans where requests go: the servers of the client, and those of single operations.
struct ServerPlanner {
    let document: ResolvedDocument
    let style: NameStyle
    let client: Identifier

    // MARK: The client's

    func plan(_ diagnostics: inout Diagnostics) -> ServerDeclaration {
        let servers = usable(document.servers, &diagnostics)
        guard let first = servers.first else {
            return .given(path: document.servers.first.map { $0.filled.withoutLastSlash })
        }
        guard servers.count > 1 || first.url.contains("{") else {
            return .fixed(first.url.withoutLastSlash)
        }
        let path = TypePath(client).nested(Identifier("Server"))
        var enums: [EnumDeclaration] = []
        var scope = NameScope(reserving: ["hashValue", "init", "self", "url"])
        let choices = zip(servers, names(of: servers)).map { server, name in
            ServerDeclaration.Choice(
                name: scope.claim(name, adding: "Server"),
                documentation: Documentation(server.description),
                url: server.url.withoutLastSlash,
                variables: variables(of: server, in: path, &enums, &diagnostics))
        }
        return .choice(path, choices, enums)
    }

    /// Absolute ones, each once: nobody knows what the others are relative to.
    private func usable(
        _ servers: [Document.Server], _ diagnostics: inout Diagnostics
    ) -> [Document.Server] {
        var known: Set<String> = []
        let absolute = servers.filter(\.isAbsolute)
        for server in servers where !server.isAbsolute {
            if let other = absolute.first {
                diagnostics.report(.ignoredServer(server, besides: other))
            } else if server.isHostAlone {
                diagnostics.report(.hostAlone(server))
            }
        }
        return absolute.filter { known.insert($0.url).inserted }
    }

    private func variables(
        of server: Document.Server, in path: TypePath, _ enums: inout [EnumDeclaration],
        _ diagnostics: inout Diagnostics
    ) -> [ServerDeclaration.Variable] {
        var scope = NameScope()
        return server.url.placeholders.withoutRepetition.map { name in
            let known = server.variables.first { $0.name == name }
            if known == nil { diagnostics.report(.unknownServerVariable(name, server)) }
            var variable = ServerDeclaration.Variable(
                name: scope.claim(style.memberName(name), "value"),
                wireName: name, type: .builtin(.string),
                documentation: Documentation(known?.description),
                defaultValue: known?.usualValue.map { .literal(.string($0)) })
            guard let known, known.values.count > 1 else { return variable }
            let choices = choices(of: known, in: path, &enums)
            variable.type = .declared(choices.path)
            variable.defaultValue = choices.cases.first { $0.value.text == known.defaultValue }
                .map { .enumCase($0.name) }
            return variable
        }
    }

    /// The values of a variable; servers that have the same ones share a type.
    private func choices(
        of variable: Document.Server.Variable, in path: TypePath, _ enums: inout [EnumDeclaration]
    ) -> EnumDeclaration {
        let values = (variable.values + [variable.defaultValue].compactMap(\.self))
            .withoutRepetition
        if let same = enums.first(where: { $0.cases.map(\.value.text) == values }) { return same }
        var types = NameScope(
            reserving: Set(enums.map(\.path.name.name)).union([
                "Type", "Protocol", "Self", "String",
            ]))
        let name = style.typeName(variable.name)
        var scope = NameScope(reserving: ["hashValue", "init", "self"])
        let declaration = EnumDeclaration(
            path: path.nested(types.claim(name, adding: "Value")),
            documentation: Documentation(variable.description), values: .strings,
            cases: values.map { value in
                let name = style.memberName(value)
                return EnumDeclaration.Case(
                    name: scope.claim(name, adding: "Value"), value: .string(value),
                    documentation: Documentation())
            },
            isOpen: false)
        enums.append(declaration)
        return declaration
    }

    /// The servers by their descriptions where these are short, or else by their hosts, without what all of them share.
    private func names(of servers: [Document.Server]) -> [String] {
        let words = servers.map { server in
            let description = Words(splitting: server.description ?? "")
            let isShort = !description.isEmpty && description.words.count <= 5
            if isShort { return description }
            // There is nothing to tell the only one from.
            if servers.count == 1 { return Words([]) }
            let host = server.hostWords
            let isShared = servers.count { $0.address == server.address } > 1
            return isShared ? Words([server.url.prefix { $0 != ":" }] + host.words) : host
        }
        return Words.withoutCommonAffixes(words).map { words in
            let isTail = ["server", "environment", "url", "api"].contains(words.key.last)
            let rest = words.words.count > 1 && isTail ? Words(words.words.dropLast()) : words
            return rest.isEmpty ? "at" : style.memberName(rest)
        }
    }

    // MARK: An operation's own

    /// - Returns: `nil` where requests go to the server of the client.
    func server(of operation: ResolvedOperation, _ diagnostics: inout Diagnostics) -> String? {
        // What comes after the first one is another place to try things out, which the document may have as well.
        guard let server = operation.servers.first,
            !document.servers.contains(where: { $0.url == server.url })
        else { return nil }
        for other in operation.servers.dropFirst() {
            diagnostics.report(.ignoredServer(other, besides: server))
        }
        if server.isHostAlone { diagnostics.report(.hostAlone(server)) }
        if let name = server.filled.placeholders.first {
            diagnostics.report(.unfilledServerVariable(name, server))
            return nil
        }
        if let name = server.url.placeholders.first {
            diagnostics.report(.fixedServerVariable(name, server))
        }
        return server.filled.withoutLastSlash
    }
}

extension Document.Server {
    /// What the URL says beyond its scheme.
    fileprivate var address: Substring {
        url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    }

    /// What it says beyond its variables, too.
    fileprivate var hostWords: Words {
        let parts = address.split(separator: "{", omittingEmptySubsequences: false)
        let plain = parts.enumerated().map { index, part in
            index == 0 ? part : part.firstIndex(of: "}").map { part[$0...] } ?? ""
        }
        return Words(splitting: plain.joined(separator: " "))
    }
}

extension String {
    fileprivate var withoutLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

extension Diagnostic {
    fileprivate static func ignoredServer(
        _ server: Document.Server, besides chosen: Document.Server
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredServer, at: server.location,
            "'\(server.url)' is ignored, because requests go to '\(chosen.url)'; give the configuration another base URL where needed"
        )
    }

    fileprivate static func fixedServerVariable(
        _ name: String, _ server: Document.Server
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredServer, at: server.location,
            "'\(name)' in '\(server.url)' keeps its default, because it is the server of an operation; give the configuration another base URL where needed"
        )
    }

    fileprivate static func hostAlone(_ server: Document.Server) -> Diagnostic {
        Diagnostic(
            .warning, .missingScheme, at: server.location,
            "'\(server.url)' has no scheme and is taken for a path; write 'https://\(server.url)', or '/\(server.url)' if it is one"
        )
    }

    fileprivate static func unknownServerVariable(
        _ name: String, _ server: Document.Server
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownServerVariable, at: server.location,
            "'\(server.url)' has a variable '\(name)' that 'variables' does not define; whoever makes the client has to give it a value"
        )
    }

    fileprivate static func unfilledServerVariable(
        _ name: String, _ server: Document.Server
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownServerVariable, at: server.location,
            "the address '\(server.url)' lacks a value for '\(name)', and requests go to the server of the client; make a client with that address as its base URL"
        )
    }
}
