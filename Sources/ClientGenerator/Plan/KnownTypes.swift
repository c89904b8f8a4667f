import SpecReader

/// Types that were planned before: unions, pages and defaults ask for those that stand elsewhere.
final class KnownTypes {
    private var structures: [SchemaID: StructDeclaration] = [:]
    private var enumerations: [SchemaID: EnumDeclaration] = [:]

    func structure(_ id: SchemaID, plan: () -> StructDeclaration) -> StructDeclaration {
        if let known = structures[id] { return known }
        let planned = plan()
        structures[id] = planned
        return planned
    }

    func enumeration(_ id: SchemaID, plan: () -> EnumDeclaration) -> EnumDeclaration {
        if let known = enumerations[id] { return known }
        let planned = plan()
        enumerations[id] = planned
        return planned
    }
}
