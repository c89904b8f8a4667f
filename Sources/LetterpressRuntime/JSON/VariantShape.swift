/// What the objects of one variant have, for unions whose variants overlap.
public struct VariantShape: Sendable {
    /// Members that must be there.
    let required: [StaticString]
    /// Members that must hold one of these texts, numbers or booleans.
    let tags: KeyValuePairs<StaticString, [JSONValue]>
    /// Members that the variant describes.
    let known: Set<String>

    public init(
        required: [StaticString] = [], tags: KeyValuePairs<StaticString, [JSONValue]> = [:],
        known: Set<String> = []
    ) {
        self.required = required
        self.tags = tags
        self.known = known
    }

    /// How many members the variant recognises; `nil` where the object does not fit it.
    fileprivate func score(_ object: borrowing JSONObjectReader, _ names: [String]) -> Int? {
        for key in required where object.member(key) == nil { return nil }
        for (key, values) in tags {
            guard let member = object.member(key), let value = try? member.scalar(),
                values.contains(value)
            else { return nil }
        }
        return names.count { known.contains($0) }
    }
}

extension JSONReader {
    /// The position of the variant that fits best: of those whose required members and tags are there, the one that
    /// recognises most members, then the first. `nil` where none fits.
    public func bestMatch(_ shapes: VariantShape...) -> Int? {
        guard let object = try? object() else { return nil }
        let names = object.members().map(\.name)
        var best: (position: Int, score: Int)?
        for (position, shape) in shapes.enumerated() {
            guard let score = shape.score(object, names) else { continue }
            if let current = best, score <= current.score { continue }
            best = (position, score)
        }
        return best?.position
    }
}
