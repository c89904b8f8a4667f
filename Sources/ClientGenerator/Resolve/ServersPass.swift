import SpecReader

/// Settles where requests can go, before anybody compares servers.
enum ServersPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        share(in: &document)
        document.servers = reachable(document.servers, &diagnostics)
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

extension Diagnostic {
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
