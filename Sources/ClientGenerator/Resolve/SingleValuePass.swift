/// Settles for sets of one value whether others may come. Where it is only sent, or may tell the variants of a union
/// apart, the one value is all that there is, and a named set becomes a constant. One that is given in place grows
/// where it is only received: it is not stored, and what is sent back would be another value.
enum SingleValuePass {
    static func run(on schemas: inout SchemaTable) {
        let sets = schemas.ids.filter { id in
            if case .enumeration(let set) = schemas[id].shape { return set.isConstant }
            return schemas[id].mayGrow
        }
        guard !sets.isEmpty else { return }
        let telling = schemas.partsOfVariants
        for id in sets {
            let isTelling = telling.contains(id)
            if isTelling || schemas[id].direction != .response { schemas[id].mayGrow = false }
            guard isTelling || !schemas[id].direction.contains(.response) else { continue }
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
