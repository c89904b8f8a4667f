/// Gives operations that document the same header fields for their responses one type for them.
///
/// Rate limits and the like are the same everywhere, in whatever order: with a type for each operation nobody could
/// write one function that looks at them.
struct HeaderSharing {
    private let style: NameStyle

    /// - Parameter scope: The names at the top level that are taken.
    /// - Returns: The shared types, the most frequent first.
    static func run(
        on resources: inout [ResourceDeclaration], client: Identifier, style: NameStyle,
        scope: inout NameScope
    ) -> [HeadersDeclaration] {
        let sharing = HeaderSharing(style: style)
        var shared: [HeadersDeclaration] = []
        for group in OperationGroup.groups(in: resources, by: { $0.headers.map { Set($0.fields) } })
        {
            let first = group.places[0]
            guard var headers = resources[first.resource].operations[first.operation].headers
            else { continue }
            let owner = group.owner(in: resources, client: client)
            let names = group.free(sharing.names(for: headers, of: owner), in: resources)
            headers.path = TypePath(scope.claim(names))
            headers.resource = group.resource(in: resources)
            for place in group.places {
                resources[place.resource].operations[place.operation].headers = headers
            }
            shared.append(headers)
        }
        return shared
    }

    /// After the words that the names of all fields begin with, as in `RateLimitHeaders`, else after the owner.
    private func names(for headers: HeadersDeclaration, of owner: String) -> [String] {
        let names = headers.fields.map { Words(header: $0.wireName) }
        let common = names.dropFirst().reduce(names[0]) { $0.commonBeginning(with: $1) }
        let isTelling = !common.isEmpty && !["request", "response"].contains(common.key.joined())
        return (isTelling ? [style.typeName(common) + "Headers"] : []) + [owner + "Headers"]
    }
}

extension Words {
    fileprivate func commonBeginning(with other: Words) -> Words {
        let count = key.sharedPrefix(with: other.key).count
        return Words(words.prefix(count))
    }
}
