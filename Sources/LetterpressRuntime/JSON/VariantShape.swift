/// What the objects of one variant have, for unions whose variants overlap, and how they are read.
public struct VariantShape<Union> {
    /// Members that must be there.
    let required: [StaticString]
    /// Members that must hold one of these texts, numbers or booleans where they are there; `null` stands for a missing
    /// one.
    let tags: KeyValuePairs<StaticString, [JSONValue]>
    /// Members that are of one of these types where they are there; `null` stands for a missing one.
    let types: KeyValuePairs<StaticString, [JSONKind]>
    /// Members that the variant describes.
    let known: Set<String>
    /// Whether it keeps further members.
    let takesOthers: Bool
    /// Whether there must be no further members.
    let isClosed: Bool
    let read: (JSONReader) throws(JSONError) -> Union

    /// - Parameter variant: Makes the union from a value of the variant.
    public init<Value: JSONCodable>(
        _ variant: @escaping (Value) -> Union,
        required: [StaticString] = [], tags: KeyValuePairs<StaticString, [JSONValue]> = [:],
        types: KeyValuePairs<StaticString, [JSONKind]> = [:], known: Set<String> = [],
        takesOthers: Bool = false, isClosed: Bool = false
    ) {
        self.required = required
        self.tags = tags
        self.types = types
        self.known = known
        self.takesOthers = takesOthers
        self.isClosed = isClosed
        read = { json throws(JSONError) in variant(try Value(json: json)) }
    }

    /// How many members there are that the variant may keep; `nil` where a look at its own members was enough.
    fileprivate func memberCount(_ json: JSONReader) -> Int? {
        guard let object = try? json.object() else { return json.memberCount }
        var count = 0
        var isDeep = false
        for (name, value) in object.members() where takesOthers || known.contains(name) {
            count += (value.isNull ? 0 : 1) + value.memberCount
            isDeep = isDeep || value.token.isContainer && value.token.count > 0
        }
        return isDeep ? count : nil
    }

    /// How well the variant fits; `nil` where it does not.
    fileprivate func fit(_ object: borrowing JSONObjectReader, _ names: [String]) -> VariantFit? {
        for key in required where object.member(key) == nil { return nil }
        for (key, values) in tags {
            guard let member = object.member(key), !member.isNull else { continue }
            guard let value = try? member.scalar(), values.contains(value) else { return nil }
        }
        for (key, kinds) in types {
            guard let member = object.member(key), !member.isNull else { continue }
            guard kinds.contains(member.kind) else { return nil }
        }
        let recognised = names.count { known.contains($0) }
        return VariantFit(
            recognised: recognised, isAllowed: !isClosed || recognised == names.count,
            lost: takesOthers ? 0 : names.count - recognised)
    }
}

extension JSONReader {
    /// Reads the variant that fits best: of those whose required members are there and whose members have the right
    /// values and types, the one that describes most members, then one that may have them all, then the one that keeps
    /// most, then one that knows all values, then the one that keeps most of what lies within its members, then the
    /// first. One that cannot be read gives way to the next. A union has one set of variants: what they come to is
    /// remembered for each value.
    ///
    /// - Returns: `nil` where none fits.
    /// - Throws: What is wrong with the best, where none can be read.
    public func bestMatch<Union: JSONCodable>(
        _ shapes: VariantShape<Union>...
    ) throws(JSONError) -> Union? {
        guard let object = try? object() else { return nil }
        let names = object.members().map(\.name)
        var matches: [(position: Int, fit: VariantFit)] = []
        for (position, shape) in shapes.enumerated() {
            if let fit = shape.fit(object, names) { matches.append((position, fit)) }
        }
        matches.sort { ($1.fit, $0.position) < ($0.fit, $1.position) }
        return try firstReadable(of: VariantSearch(matches), shapes)
    }

    /// Reads the variant that fits a list best: one that knows all values and keeps all members of its elements, then
    /// the one that keeps most, then the first.
    ///
    /// - Throws: What is wrong with the first, where none can be read.
    public func bestList<Union: JSONCodable>(
        _ first: VariantShape<Union>, _ others: VariantShape<Union>...
    ) throws(JSONError) -> Union {
        let shapes = [first] + others
        let fit = VariantFit(recognised: 0, isAllowed: true, lost: 0)
        let search = VariantSearch(shapes.indices.map { ($0, fit) })
        guard let match = try firstReadable(of: search, shapes) else { return try first.read(self) }
        return match
    }

    private func firstReadable<Union: JSONCodable>(
        of search: VariantSearch, _ shapes: [VariantShape<Union>]
    ) throws(JSONError) -> Union? {
        if let choice = document.choice(at: index, of: Union.self), search.contains(choice) {
            return try shapes[choice].read(self)
        }
        while let position = search.next() {
            let json = search.hasRival ? watched : self
            do throws(JSONError) {
                let value = try shapes[position].read(json)
                if !search.hasRival || search.accepts(doubt(value, of: json, shapes[position])) {
                    if search.isChoice { document.choose(position, at: index, of: Union.self) }
                    return value
                }
            } catch {
                search.fail(error)
            }
        }
        guard let position = search.best else { return nil }
        document.choose(position, at: index, of: Union.self)
        if let failure = search.failureOfAll { throw failure }
        return try shapes[position].read(self)
    }

    /// What speaks against a value that was read from `json`, where others fit as well.
    private func doubt<Union: JSONCodable>(
        _ value: Union, of json: JSONReader, _ shape: VariantShape<Union>
    ) -> VariantSearch.Doubt {
        var doubt = VariantSearch.Doubt(hasUnknownValues: json.document.hasUnknownValues, lost: 0)
        guard let count = shape.memberCount(json) else { return doubt }
        var writer = JSONWriter(validates: false)
        value.write(to: &writer)
        guard let written = try? JSONDocument(copying: writer.bytes, maximumDepth: .max)
        else { return doubt }
        doubt.lost = max(0, count - written.memberCount(of: 0))
        return doubt
    }

    fileprivate var memberCount: Int { document.memberCount(of: index) }

    /// The same value, for a reading that is to tell whether it met unknown values.
    private var watched: JSONReader {
        JSONReader(document: JSONDocument(watching: document), index: index)
    }
}
