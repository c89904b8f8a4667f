/// What the objects of one variant have, for unions whose variants overlap, and how they are read.
public struct VariantShape<Union> {
    /// Members that must be there.
    let required: [StaticString]
    /// Members that must hold one of these texts, numbers or booleans.
    let tags: KeyValuePairs<StaticString, [JSONValue]>
    /// Members that are of one of these types where they are there; `null` stands for a missing one.
    let types: KeyValuePairs<StaticString, [JSONKind]>
    /// Members that the variant describes.
    let known: Set<String>
    /// Whether it keeps further members.
    let takesOthers: Bool
    let read: (JSONReader) throws(JSONError) -> Union

    /// - Parameter variant: Makes the union from a value of the variant.
    public init<Value: JSONCodable>(
        _ variant: @escaping (Value) -> Union,
        required: [StaticString] = [], tags: KeyValuePairs<StaticString, [JSONValue]> = [:],
        types: KeyValuePairs<StaticString, [JSONKind]> = [:], known: Set<String> = [],
        takesOthers: Bool = false
    ) {
        self.required = required
        self.tags = tags
        self.types = types
        self.known = known
        self.takesOthers = takesOthers
        read = { json throws(JSONError) in variant(try Value(json: json)) }
    }

    /// How well the variant fits; `nil` where it does not.
    fileprivate func fit(_ object: borrowing JSONObjectReader, _ names: [String]) -> VariantFit? {
        for key in required where object.member(key) == nil { return nil }
        for (key, values) in tags {
            guard let member = object.member(key), let value = try? member.scalar(),
                values.contains(value)
            else { return nil }
        }
        for (key, kinds) in types {
            guard let member = object.member(key), !member.isNull else { continue }
            guard kinds.contains(member.kind) else { return nil }
        }
        let recognised = names.count { known.contains($0) }
        return VariantFit(
            recognised: recognised, lost: takesOthers ? 0 : names.count - recognised)
    }
}

/// How well the members of an object fit a variant; the greater the better.
private struct VariantFit: Comparable {
    /// How many members the variant describes.
    var recognised: Int
    /// How many it would not keep.
    var lost: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.recognised, right.lost) < (right.recognised, left.lost)
    }
}

extension JSONReader {
    /// Reads the variant that fits best: of those whose required members and tags are there and whose members have the
    /// right types, the one that describes most members, then the one that keeps most, then the first that knows all
    /// values, then the first. One that cannot be read gives way to the next. A union has one set of variants: what they
    /// come to is remembered for each value.
    ///
    /// - Returns: `nil` where none fits.
    /// - Throws: What is wrong with the best, where none can be read.
    public func bestMatch<Union>(
        _ shapes: VariantShape<Union>...
    ) throws(JSONError) -> Union? {
        guard let object = try? object() else { return nil }
        let names = object.members().map(\.name)
        var matches: [(position: Int, fit: VariantFit)] = []
        for (position, shape) in shapes.enumerated() {
            if let fit = shape.fit(object, names) { matches.append((position, fit)) }
        }
        matches.sort { ($1.fit, $0.position) < ($0.fit, $1.position) }
        return try firstReadable(of: matches, shapes)
    }

    private func firstReadable<Union>(
        of matches: [(position: Int, fit: VariantFit)], _ shapes: [VariantShape<Union>]
    ) throws(JSONError) -> Union? {
        if let choice = document.choice(at: index, of: Union.self),
            matches.contains(where: { $0.position == choice })
        {
            return try shapes[choice].read(self)
        }
        var failure: JSONError?
        /// The first that can be read, where it holds values that are not known.
        var doubtful: (position: Int, fit: VariantFit, value: Union)?
        for (order, match) in matches.enumerated() {
            if let doubtful, match.fit < doubtful.fit { break }
            let hasRival =
                doubtful != nil || matches.dropFirst(order + 1).first?.fit == match.fit
            let read = shapes[match.position].read
            do throws(JSONError) {
                guard hasRival else {
                    let value = try read(self)
                    if failure != nil {
                        document.choose(match.position, at: index, of: Union.self)
                    }
                    return value
                }
                let (value, isKnown) = try UnknownValues.watch { () throws(JSONError) in
                    try read(self)
                }
                if isKnown {
                    if order > 0 { document.choose(match.position, at: index, of: Union.self) }
                    return value
                }
                doubtful = doubtful ?? (match.position, match.fit, value)
            } catch {
                failure = failure ?? error
            }
        }
        if let doubtful {
            UnknownValues.note()
            document.choose(doubtful.position, at: index, of: Union.self)
            return doubtful.value
        }
        guard let failure else { return nil }
        document.choose(matches[0].position, at: index, of: Union.self)
        throw failure
    }
}
