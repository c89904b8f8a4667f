import SpecReader

/// Takes for the servers of the document what all of its operations list as theirs, where it lists none: a client has
/// one base URL, and asks for none that it would not use.
enum SharedServersPass {
    static func run(on document: inout ResolvedDocument) {
        guard document.servers.isEmpty, let servers = document.operations.first?.servers,
            !servers.isEmpty,
            document.operations.allSatisfy({ $0.servers.map(\.url) == servers.map(\.url) })
        else { return }
        document.servers = servers
        for index in document.operations.indices { document.operations[index].servers = [] }
    }
}
