/// Makes constants of named sets of one value, unless others may come: where it is only sent, or may tell the variants of
/// a union apart, the one value is all that there is.
enum SingleValuePass {
    static func run(on schemas: inout SchemaTable) {
        let sets = schemas.ids.filter { id in
            if case .enumeration(let set) = schemas[id].shape { set.isConstant } else { false }
        }
        guard !sets.isEmpty else { return }
        let telling = schemas.partsOfVariants
        for id in sets where telling.contains(id) || !schemas[id].direction.contains(.response) {
            if let value = schemas[id].onlyValue { schemas[id].shape = .constant(value) }
        }
    }
}

extension SchemaTable {
    /// What the variants of all unions consist of.
    fileprivate var partsOfVariants: SchemaSet {
        var parts = SchemaSet(self)
        var pending: [SchemaID] = []
        for id in ids {
            guard case .union = self[id].shape else { continue }
            self[id].shape.forEachPart { pending.append($0) }
            while let part = pending.popLast() {
                guard parts.insert(part) else { continue }
                self[part].shape.forEachPart { pending.append($0) }
            }
        }
        return parts
    }
}
