import SpecReader

/// Makes one type of the unions whose variants would all be the same: texts, numbers, sets of values, or lists of them.
struct ScalarUnionPass {
    private var schemas: SchemaTable
    private var visited: Set<SchemaID> = []

    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        var pass = ScalarUnionPass(schemas: consume schemas)
        for id in pass.schemas.ids { pass.merge(id) }
        schemas = pass.schemas
        for id in schemas.ids where schemas[id].alternatives.count > mostAlternatives {
            schemas[id].alternatives = []
            if schemas[id].direction.contains(.request) {
                diagnostics.report(.tooManyAlternatives(schemas[id]))
            }
        }
    }

    /// The compiler takes its time for long lists.
    private static let mostAlternatives = 50

    private init(schemas: SchemaTable) { self.schemas = schemas }

    /// Variants can be such unions, which become scalars first.
    private mutating func merge(_ id: SchemaID) {
        guard case .union(let union) = schemas[id].shape, union.discriminator == nil,
            visited.insert(id).inserted
        else { return }
        for variant in union.variants { merge(variant.id) }
        let variants = union.variants.map { schemas[$0.id] }
        if let values = Self.values(of: variants) {
            schemas[id].shape = .enumeration(values)
        } else if let scalar = Self.scalar(of: variants) {
            schemas[id].shape = scalar.shape
            schemas[id].format = scalar.format
            schemas[id].alternatives = alternatives(to: union)
        } else if let element = element(of: variants) {
            schemas[id].shape = .array(element)
            schemas[id].alternatives = alternatives(to: union)
        } else {
            mergeTexts(of: id, union)
        }
    }

    /// Texts that are listed beside variants of other types are one set: a new one is none of those that are known.
    private mutating func mergeTexts(of id: SchemaID, _ union: Shape.UnionShape) {
        let positions = union.variants.indices.filter { index in
            !union.variants[index].isNullable && schemas[union.variants[index].id].isLooseText
        }
        let texts = positions.map { schemas[union.variants[$0].id] }
        guard let first = positions.first, positions.count > 1, let values = Self.values(of: texts)
        else { return }
        var set = ResolvedSchema(location: texts[0].location, shape: .enumeration(values))
        set.direction = schemas[id].direction
        var merged = union
        merged.variants[first] = SchemaUse(id: schemas.add(set))
        let kept = merged.variants.indices.filter { $0 == first || !positions.contains($0) }
        merged.variants = kept.map { merged.variants[$0] }
        merged.references = [:]
        for (position, index) in kept.enumerated() {
            merged.references[position] = union.references[index]
        }
        schemas[id].shape = .union(merged)
    }

    /// Each once, of whatever depth.
    private func alternatives(to union: Shape.UnionShape) -> [SchemaID] {
        union.variants.flatMap { variant in
            schemas[variant.id].alternatives.isEmpty
                ? [variant.id] : schemas[variant.id].alternatives
        }.withoutRepetition
    }

    /// The values of all variants, if each is a set of them.
    private static func values(of variants: [ResolvedSchema]) -> Shape.Enumeration? {
        var whole = Shape.Enumeration(values: [], isOpen: false)
        var known: Set<Literal> = []
        for variant in variants {
            guard let set = variant.values else { return nil }
            whole.values += set.values.filter { known.insert($0.literal).inserted }
            whole.isOpen = whole.isOpen || set.isOpen
        }
        return whole.values.count > 1 ? whole : nil
    }

    /// What all variants are lists of, if it is the same scalar.
    private func element(of variants: [ResolvedSchema]) -> SchemaUse? {
        var elements: [SchemaUse] = []
        for variant in variants {
            guard case .array(let element) = variant.shape, variant.customType == nil,
                schemas[element.id].customType == nil, schemas[element.id].values == nil
            else { return nil }
            elements.append(element)
        }
        guard let first = elements.first else { return nil }
        let isSame = elements.allSatisfy {
            $0.isNullable == first.isNullable
                && schemas[$0.id].isSameScalar(as: schemas[first.id])
        }
        return isSame ? first : nil
    }

    /// What all variants are, if it is text of one type, or numbers.
    private static func scalar(
        of variants: [ResolvedSchema]
    ) -> (shape: Shape, format: String?)? {
        guard let first = variants.first, variants.allSatisfy({ $0.customType == nil }) else {
            return nil
        }
        if variants.allSatisfy(\.shape.isString) {
            let type = SwiftType.Builtin(format: first.format)
            guard variants.allSatisfy({ SwiftType.Builtin(format: $0.format) == type }) else {
                return nil
            }
            let isSame = variants.allSatisfy { $0.format == first.format }
            return isSame || type == .string ? (.string, isSame ? first.format : nil) : nil
        }
        // Not all whole numbers are of those that a number can be in Swift.
        let areIntegers = variants.allSatisfy(\.isInteger)
        guard areIntegers || variants.allSatisfy(\.shape.isNumber),
            !variants.contains(where: \.isUnsigned)
        else { return nil }
        return (areIntegers ? .integer : .number, nil)
    }
}

extension ResolvedSchema {
    /// Whether it lists texts in place, and is no type of its own by a title.
    fileprivate var isLooseText: Bool {
        guard componentName == nil, swiftName == nil, let values, !values.isOpen else {
            return false
        }
        return values.values.allSatisfy(\.literal.isString)
            && (title == nil || values.values.count == 1)
    }

    fileprivate func isSameScalar(as other: ResolvedSchema) -> Bool {
        switch (shape, other.shape) {
        case (.boolean, .boolean), (.number, .number): true
        case (.integer, .integer): isUnsigned == other.isUnsigned
        case (.string, .string): format == other.format
        default: false
        }
    }

    fileprivate var values: Shape.Enumeration? {
        guard customType == nil else { return nil }
        switch shape {
        case .enumeration(var enumeration):
            if enumeration.values.count == 1, enumeration.values[0].description == nil {
                enumeration.values[0].description = description
            }
            return enumeration
        case .constant(let literal) where literal != .null:
            let value = Shape.Enumeration.Value(
                literal: literal, location: location, name: literal.isString ? nil : title,
                description: description)
            return Shape.Enumeration(values: [value], isOpen: false)
        default: return nil
        }
    }
}

extension Shape {
    fileprivate var isString: Bool {
        if case .string = self { true } else { false }
    }

    fileprivate var isNumber: Bool {
        if case .number = self { true } else { false }
    }
}

extension Diagnostic {
    fileprivate static func tooManyAlternatives(_ schema: ResolvedSchema) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredKeyword, at: schema.location,
            "the union has more than 50 variants of one type; values are not checked for what they say"
        )
    }
}
