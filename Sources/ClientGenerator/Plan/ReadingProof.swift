import SpecReader

/// Tells where reading finds the variant that is meant, because whatever is tried before it refuses the value.
struct ReadingProof {
    private let schemas: SchemaTable
    private let samples: SampleValue
    private static let deepest = 4

    init(schemas: SchemaTable) {
        self.schemas = schemas
        samples = SampleValue(schemas: schemas)
    }

    /// Whether the type of one schema refuses every value of another.
    ///
    /// - Parameter asksEnums: Whether an enum is asked if it knows the value; elsewhere it keeps what it does not know.
    func refuses(
        _ reader: SchemaUse, _ values: SchemaUse, asksEnums: Bool = false, depth: Int = 0
    ) -> Bool {
        guard depth < Self.deepest, !reader.isNullable || !values.isNullable else { return false }
        let (own, other) = (schemas[reader.id], schemas[values.id])
        switch (own.shape, other.shape) {
        case (.any, _), (_, .any), (.union, _): return false
        case (_, .union(let union)):
            return union.variants.allSatisfy {
                refuses(reader, $0, asksEnums: asksEnums, depth: depth + 1)
            }
        default: break
        }
        guard !own.shape.kinds.isDisjoint(with: other.shape.kinds) else { return true }
        switch own.shape {
        case .constant(let literal) where TypeGraph.isDeclared(own.shape):
            return knows(own, asksEnums) && !samples.accepts(values.id, literal)
        case .enumeration(let enumeration) where !enumeration.isOpen:
            return knows(own, asksEnums)
                && enumeration.values.allSatisfy { !samples.accepts(values.id, $0.literal) }
        case .string: return TextForm(own.format).map { refuses($0, other) } ?? false
        case .object(let object): return refuses(object, other, depth: depth + 1)
        case .map(let value):
            guard case .object(let object) = other.shape else { return false }
            return object.properties.contains {
                $0.isRequired && refuses(value, $0.use, depth: depth + 1)
            }
        case .array, .tuple:
            return (0..<min(other.fewestElements, 8)).contains { index in
                guard let own = own.shape.element(index), let other = other.shape.element(index)
                else { return false }
                return refuses(own, other, depth: depth + 1)
            }
        default: return false
        }
    }

    /// Whether a member that two objects describe may hold in one of them what the type of the other one refuses.
    func mayDifferInMembers(_ first: SchemaUse, _ second: SchemaUse) -> Bool {
        guard case .object(let own) = schemas[first.id].shape,
            case .object(let other) = schemas[second.id].shape
        else { return false }
        return mayRefuse(own, other, depth: 0) || mayRefuse(other, own, depth: 0)
    }

    private func mayRefuse(
        _ reader: Shape.ObjectShape, _ values: Shape.ObjectShape, depth: Int
    ) -> Bool {
        let uses = Dictionary(
            values.properties.map { ($0.name, $0.use) }, uniquingKeysWith: { first, _ in first })
        return reader.properties.contains { property in
            uses[property.name].map { mayRefuse(property.use, $0, depth: depth + 1) } == true
        }
    }

    private func mayRefuse(_ reader: SchemaUse, _ values: SchemaUse, depth: Int) -> Bool {
        guard reader.id != values.id, depth < Self.deepest else { return false }
        let (own, other) = (schemas[reader.id], schemas[values.id])
        switch (own.shape, other.shape) {
        case (.any, _), (.union, _): return false
        case (_, .any), (_, .union), (.integer, .number): return true
        case (.object(let own), .object(let other)):
            let required = other.properties.lazy.filter(\.isRequired).map(\.name)
            return !Set(required).isSuperset(of: own.properties.filter(\.isRequired).map(\.name))
                || mayRefuse(own, other, depth: depth)
        case (.array(let own), .array(let other)): return mayRefuse(own, other, depth: depth + 1)
        case (.string, _):
            return TextForm(own.format)?.isStrict == true && own.format != other.format
        default: return !other.shape.kinds.isSubset(of: own.shape.kinds)
        }
    }

    /// Whether the type has no place for a value that the document does not list.
    private func knows(_ schema: ResolvedSchema, _ isAsked: Bool) -> Bool {
        isAsked || !schema.direction.contains(.response)
    }

    private func refuses(_ form: TextForm, _ other: ResolvedSchema) -> Bool {
        guard form.isStrict else { return false }
        switch other.shape {
        case .string: return TextForm(other.format).map { $0 != form && $0.isStrict } ?? false
        case .constant(let literal): return !form.allows(literal.text)
        case .enumeration(let enumeration):
            return !enumeration.isOpen
                && enumeration.values.allSatisfy { !form.allows($0.literal.text) }
        default: return false
        }
    }

    /// One member that must be there is enough.
    private func refuses(
        _ object: Shape.ObjectShape, _ other: ResolvedSchema, depth: Int
    ) -> Bool {
        object.properties.contains { property in
            guard property.isRequired, let use = other.shape.member(property.name) else {
                return false
            }
            if property.isStoredNowhere(schemas),
                case .constant(let literal) = schemas[property.use.id].shape
            {
                return !samples.accepts(use.id, literal) && schemas[use.id].shape.isClosed
            }
            return refuses(property.use, use, depth: depth)
        }
    }
}

extension Shape {
    /// What a member of an object holds, where the document says so.
    fileprivate func member(_ name: String) -> SchemaUse? {
        switch self {
        case .object(let object):
            object.properties.first { $0.name == name }?.use ?? object.additional
        case .map(let value): value
        default: nil
        }
    }

    /// Whether the document lists the values, or says at least of which type they are.
    fileprivate var isClosed: Bool {
        switch self {
        case .any, .union: false
        default: true
        }
    }
}
