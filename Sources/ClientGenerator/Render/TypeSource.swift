/// Writes types as they are read inside a given type.
struct TypeSource {
    /// The type whose body or extension the text stands in; empty at the top level.
    let scope: [Identifier]

    func callAsFunction(_ type: SwiftType) -> ScopedType { ScopedType(type: type, scope: scope) }
}

/// A type in the place where it is written: nested ones go without the names that lead there.
struct ScopedType {
    let type: SwiftType
    let scope: [Identifier]

    /// A part of the type, in the same place.
    func with(_ type: SwiftType) -> ScopedType { ScopedType(type: type, scope: scope) }

    func visible(_ path: TypePath) -> ArraySlice<Identifier> {
        let isInside = path.components.count > scope.count && path.components.starts(with: scope)
        return path.components.dropFirst(isInside ? scope.count : 0)
    }
}
