/// Gives operations that document the same errors one type for them.
///
/// Many documents list the same few errors everywhere; a type for each operation would say the same a hundred times.
struct ErrorSharing {
    fileprivate let client: Identifier
    fileprivate var scope: NameScope

    /// - Parameter scope: The names at the top level that are taken.
    static func run(
        on resources: inout [ResourceDeclaration], client: Identifier, scope: NameScope
    ) {
        var sharing = ErrorSharing(client: client, scope: scope)
        let groups = sharing.groups(in: resources)
        // The most frequent group is the one that is named after the client.
        for group in groups.sorted(by: { $0.count > $1.count }) {
            sharing.share(group, in: &resources)
        }
    }

    private struct Place: Hashable {
        var resource: Int
        var operation: Int
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

    /// The operations of which at least two document the same, in the order of the document.
    private func groups(in resources: [ResourceDeclaration]) -> [[Place]] {
        var groups: [[Place]] = []
        var positions: [Signature: Int] = [:]
        for (index, resource) in resources.enumerated() {
            for (position, operation) in resource.operations.enumerated()
            where operation.failure.nested.isEmpty {
                let signature = Signature(operation.failure)
                let place = Place(resource: index, operation: position)
                if let known = positions[signature] {
                    groups[known].append(place)
                } else {
                    positions[signature] = groups.count
                    groups.append([place])
                }
            }
        }
        return groups.filter { $0.count > 1 }
    }

    private mutating func share(_ group: [Place], in resources: inout [ResourceDeclaration]) {
        let errors = group.map { place in
            var error = resources[place.resource].operations[place.operation].failure
            error.cases = error.sortedCases
            return error
        }
        let users = Set(group.map(\.resource)).map { resources[$0] }
        var shared = errors[0]
        shared.path = TypePath(scope.claim(names(for: shared, of: users)))
        shared.operationNames = errors.flatMap(\.operationNames)
        shared.resource = users.count == 1 ? users[0].name : nil
        for index in shared.cases.indices {
            let words = Set(errors.map { $0.cases[index].documentation })
            if words.count > 1 { shared.cases[index].documentation = shared.cases[index].heading }
        }
        for place in group {
            resources[place.resource].operations[place.operation].failure = shared
        }
    }

    /// After the resource or the client, where it is the first of its kind there, else after what can happen.
    private func names(
        for error: ErrorDeclaration, of users: [ResourceDeclaration]
    ) -> [String] {
        let owner = users.count == 1 ? users[0].name.name : client.name.dropping("Client")
        let statuses = error.cases.map { $0.name.name.uppercasingFirst }.joined()
        let isShort = (1...4).contains(error.cases.count)
        let described = statuses.hasSuffix("Error") ? statuses : "\(statuses)Error"
        return ["\(owner)Error", isShort ? described : "\(owner)CallError"]
    }
}

extension ErrorDeclaration {
    /// Two operations may list the same in different orders.
    fileprivate var sortedCases: [ResponseCase] {
        cases.sorted { $0.status.precedence < $1.status.precedence }
    }
}

extension ResponseCase {
    /// The status, where there are no words that hold for all.
    fileprivate var heading: Documentation {
        guard let line = documentation.lines.first else { return documentation }
        return Documentation(lines: [String(line.prefix { $0 != ":" })])
    }
}

extension String {
    fileprivate func dropping(_ suffix: String) -> String {
        hasSuffix(suffix) && count > suffix.count ? String(dropLast(suffix.count)) : self
    }
}
