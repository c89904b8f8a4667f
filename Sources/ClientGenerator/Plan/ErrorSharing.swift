/// Gives operations that document the same errors one type for them.
///
/// Many documents list the same few errors everywhere; a type for each operation would say the same a hundred times.
struct ErrorSharing {
    private let client: Identifier
    /// The statuses of the error that is named after an owner alone.
    private var usual: [String: [Identifier]] = [:]

    /// So many may have an error that is called after the first of them.
    private static let fewOperations = 8

    private init(client: Identifier) { self.client = client }

    /// - Parameter scope: The names at the top level that are taken.
    static func run(
        on resources: inout [ResourceDeclaration], client: Identifier, scope: inout NameScope
    ) {
        var sharing = ErrorSharing(client: client)
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

    private mutating func share(
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
        if let free = names.first(where: { !scope.contains(Identifier($0).name) }) {
            shared.path = TypePath(scope.claim(free))
            if free == "\(owner)Error" { usual[owner] = shared.cases.map(\.name) }
        } else if group.places.count > Self.fewOperations {
            // A number says nothing, and the name of one of so many operations something that is not so.
            shared.path = TypePath(scope.claim(scope.numbered("\(owner)CallError")))
        } else {
            // What each of a few throws is better called after it than after another one.
            return
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

    /// After the resource or the client, where it is the first of its kind there, else after what can happen: all of
    /// it, or what can happen beyond the usual. Longer lists would tell nobody more.
    private func names(for error: ErrorDeclaration, of owner: String) -> [String] {
        let statuses = error.cases.map(\.name)
        var names = ["\(owner)Error"]
        switch statuses.count {
        case 0: names.append("\(owner)UndocumentedError")
        case 1...2:
            let described = Self.name(after: statuses)
            let bodies = Set(error.cases.compactMap(\.content.type.declaredName))
            names.append(described)
            if bodies.count == 1 { names += bodies.map { $0 + described } }
            // Others may differ in that they can be thrown without a token.
            names.append(owner + described)
        default:
            if let more = statuses.beyond(usual[owner]) {
                names.append(owner + Self.name(after: more))
            }
            names.append("\(owner)CallError")
            // Too long, and yet better than the name of one operation for the errors of others.
            if statuses.count < 5 { names.append(Self.name(after: statuses)) }
        }
        return names
    }

    private static func name(after statuses: [Identifier]) -> String {
        let joined = statuses.map(\.name.uppercasingFirst).joined()
        return joined.hasSuffix("Error") ? joined : "\(joined)Error"
    }
}

extension [Identifier] {
    /// The one or two that are there beside all the others.
    fileprivate func beyond(_ others: [Identifier]?) -> [Identifier]? {
        guard let others, Set(others).isSubset(of: self) else { return nil }
        let more = filter { !others.contains($0) }
        return (1...2).contains(more.count) ? more : nil
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
