import SpecReader

/// Settles where requests can go, before anybody compares servers.
enum ServersPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        share(in: &document)
        document.servers = reachable(document.servers, &diagnostics)
        demoteMock(in: &document.servers, &diagnostics)
        for index in document.operations.indices where !document.operations[index].servers.isEmpty {
            document.operations[index].servers = reachable(
                document.operations[index].servers, &diagnostics)
        }
    }

    /// Takes for the servers of the document what all of its operations list as theirs, where it lists none: a client
    /// has one base URL, and asks for none that it would not use.
    private static func share(in document: inout ResolvedDocument) {
        guard document.servers.isEmpty, let servers = document.operations.first?.servers,
            !servers.isEmpty,
            document.operations.allSatisfy({ $0.servers.map(\.url) == servers.map(\.url) })
        else { return }
        document.servers = servers
        for index in document.operations.indices { document.operations[index].servers = [] }
    }

    /// Puts behind the others what SwaggerHub puts in front of them: nobody notices that its answers are made up.
    private static func demoteMock(
        in servers: inout [Document.Server], _ diagnostics: inout Diagnostics
    ) {
        guard let first = servers.first, first.isMock,
            let real = servers.first(where: { !$0.isMock && $0.isAbsolute })
        else { return }
        diagnostics.report(.mockFirst(first, real))
        servers = servers.filter { !$0.isMock } + servers.filter(\.isMock)
    }

    /// Those that HTTP leads to; the others may be listed for what else the API speaks.
    private static func reachable(
        _ servers: [Document.Server], _ diagnostics: inout Diagnostics
    ) -> [Document.Server] {
        for server in servers where server.isElsewhere {
            diagnostics.report(.unreachableServer(server))
        }
        return servers.filter { !$0.isElsewhere }.map { server in
            guard server.isSurelyHost else { return server }
            diagnostics.report(.hostTaken(server))
            var server = server
            server.url = "https://" + server.url
            return server
        }
    }
}

extension Document.Server {
    fileprivate var isMock: Bool { url.lowercased().contains("//virtserver.swaggerhub.com/") }
}

extension Diagnostic {
    fileprivate static func mockFirst(
        _ mock: Document.Server, _ real: Document.Server
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredServer, at: mock.location,
            "'\(mock.url)' answers with made-up values, so requests go to '\(real.url)' unless the caller chooses it; list it last"
        )
    }

    fileprivate static func unreachableServer(_ server: Document.Server) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredServer, at: server.location,
            "'\(server.url)' is ignored, because requests are sent over HTTP, and it is no address for that"
        )
    }

    fileprivate static func hostTaken(_ server: Document.Server) -> Diagnostic {
        Diagnostic(
            .warning, .missingScheme, at: server.location,
            "'\(server.url)' has no scheme, and 'https://\(server.url)' is taken; write that, or '/\(server.url)' if it is a path"
        )
    }
}
