import ClientGenerator

extension ClientPlan {
    var operationCount: Int { resources.reduce(0) { $0 + $1.operations.count } }

    /// Nested ones included; operations and their errors are not counted.
    var typeCount: Int {
        let operations = resources.flatMap(\.operations)
        let nested = operations.flatMap { $0.nested + $0.failure.nested }
        return (types + nested).typeCount
    }
}

extension [TypeDeclaration] {
    fileprivate var typeCount: Int {
        reduce(0) { count, type in
            switch type {
            case .structure(let declaration): count + 1 + declaration.nested.typeCount
            case .union(let declaration): count + 1 + declaration.nested.typeCount
            case .enumeration: count + 1
            }
        }
    }
}
