/// Gives operations that document the same errors one type for them.
///
/// Many documents list the same few errors everywhere; a type for each operation would say the same a hundred times.
struct ErrorSharing {
    private let client: Identifier

    /// - Parameter scope: The names at the top level that are taken.
    static func run(
        on resources: inout [ResourceDeclaration], client: Identifier, scope: inout NameScope
    ) {
        let sharing = ErrorSharing(client: client)
        // The most frequent group is the one that is named after the client.
        for group in OperationGroup.groups(
            in: resources,
            by: { $0.failure.nested.isEmpty ? Signature($0.failure) : nil })
        {
            sharing.share(group, in: &resources, &scope)
        }
    }

    /// What makes two errors the same; words make no difference.
    private struct Signature: Hashable {
        var names: [Identifier]
        var statuses: [StatusPattern]
        var contents: [ContentDeclaration]
        var takesToken: Bool

        init(_ error: ErrorDeclaration) {
            let cases = error.sortedCases
            names = cases.map(\.name)
            statuses = cases.map(\.status)
            contents = cases.map(\.content)
            takesToken = error.takesToken
        }
    }

    private func share(
        _ group: OperationGroup, in resources: inout [ResourceDeclaration],
        _ scope: inout NameScope
    ) {
        let errors = group.places.map { place in
            var error = resources[place.resource].operations[place.operation].failure
            error.cases = error.sortedCases
            return error
        }
        var shared = errors[0]
        let owner = group.owner(in: resources, client: client)
        let names = group.free(names(for: shared, of: owner), in: resources)
        // Else it keeps the name of the first of the operations.
        if let free = names.first(where: { !scope.contains(Identifier($0).name) }) {
            shared.path = TypePath(scope.claim(free))
        }
        shared.operationNames = errors.flatMap(\.operationNames)
        shared.resource = group.resource(in: resources)
        for index in shared.cases.indices {
            let words = Set(errors.map { $0.cases[index].documentation })
            if words.count > 1 { shared.cases[index].documentation = shared.cases[index].heading }
        }
        for place in group.places {
            resources[place.resource].operations[place.operation].failure = shared
        }
    }

    /// After the resource or the client, where it is the first of its kind there, else after what can happen.
    private func names(for error: ErrorDeclaration, of owner: String) -> [String] {
        let statuses = error.cases.map { $0.name.name.uppercasingFirst }.joined()
        let isShort = (1...4).contains(error.cases.count)
        let described = statuses.hasSuffix("Error") ? statuses : "\(statuses)Error"
        guard isShort else { return ["\(owner)Error", "\(owner)CallError"] }
        let bodies = Set(error.cases.compactMap(\.nameOfBody))
        let names = ["\(owner)Error", described]
        return bodies.count == 1 ? names + bodies.map { $0 + described } : names
    }
}

extension ErrorDeclaration {
    /// Two operations may list the same in different orders.
    fileprivate var sortedCases: [ResponseCase] {
        cases.sorted { $0.status.precedence < $1.status.precedence }
    }
}

extension ResponseCase {
    fileprivate var nameOfBody: String? {
        if case .declared(let path) = content.type { path.name.name } else { nil }
    }

    /// The status, where there are no words that hold for all.
    fileprivate var heading: Documentation {
        guard let line = documentation.lines.first else { return documentation }
        return Documentation(lines: [String(line.prefix { $0 != ":" })])
    }
}
