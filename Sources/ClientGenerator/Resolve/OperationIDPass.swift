import SpecReader

/// Takes ids from operations that share them: named after it, methods would differ by a number that means nothing.
struct OperationIDPass {
    static func run(on operations: inout [ResolvedOperation], _ diagnostics: inout Diagnostics) {
        let counts = Dictionary(
            operations.compactMap(\.operationID).map { ($0, 1) }, uniquingKeysWith: +)
        for index in operations.indices {
            guard let id = operations[index].operationID, let count = counts[id], count > 1 else {
                continue
            }
            diagnostics.report(.duplicateOperationID(id, count, operations[index]))
            operations[index].operationID = nil
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateOperationID(
        _ id: String, _ count: Int, _ operation: ResolvedOperation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .duplicateOperationID, at: operation.operationIDLocation,
            "operationId '\(id)' is used \(count) times; this operation is named after its method and path"
        )
    }
}
