import SpecReader

/// Enums that were planned before: defaults and factories ask for those that stand elsewhere.
final class KnownEnums {
    private var enumerations: [SchemaID: EnumDeclaration] = [:]

    func enumeration(_ id: SchemaID, plan: () -> EnumDeclaration) -> EnumDeclaration {
        if let known = enumerations[id] { return known }
        let planned = plan()
        enumerations[id] = planned
        return planned
    }
}
