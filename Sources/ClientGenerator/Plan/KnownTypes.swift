import SpecReader

/// Types that were planned before: unions, pages and defaults ask for those that stand elsewhere.
final class KnownTypes {
    private(set) var types: Types

    struct Types: Sendable {
        fileprivate var structures: [SchemaID: StructDeclaration] = [:]
        fileprivate var enumerations: [SchemaID: EnumDeclaration] = [:]
    }

    init(_ types: Types = Types()) { self.types = types }

    func structure(_ id: SchemaID, plan: () -> StructDeclaration) -> StructDeclaration {
        if let known = types.structures[id] { return known }
        let planned = plan()
        types.structures[id] = planned
        return planned
    }

    func enumeration(_ id: SchemaID, plan: () -> EnumDeclaration) -> EnumDeclaration {
        if let known = types.enumerations[id] { return known }
        let planned = plan()
        types.enumerations[id] = planned
        return planned
    }
}
