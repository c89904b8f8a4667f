import SpecReader

/// Types that were planned before: unions, pages and defaults ask for those that stand elsewhere.
final class KnownTypes {
    private(set) var types = Types()
    /// What others planned, which is looked into and not copied.
    private let earlier: Types

    struct Types: Sendable {
        fileprivate var structures: [SchemaID: StructDeclaration] = [:]
        fileprivate var enumerations: [SchemaID: EnumDeclaration] = [:]
    }

    init(besides earlier: Types = Types()) { self.earlier = earlier }

    func structure(_ id: SchemaID, plan: () -> StructDeclaration) -> StructDeclaration {
        if let known = types.structures[id] ?? earlier.structures[id] { return known }
        let planned = plan()
        types.structures[id] = planned
        return planned
    }

    func enumeration(_ id: SchemaID, plan: () -> EnumDeclaration) -> EnumDeclaration {
        if let known = types.enumerations[id] ?? earlier.enumerations[id] { return known }
        let planned = plan()
        types.enumerations[id] = planned
        return planned
    }
}
