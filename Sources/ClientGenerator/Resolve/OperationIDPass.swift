import SpecReader

/// Takes ids from operations that share them with others of their tag: named after it, methods would differ by a number
/// that means nothing.
struct OperationIDPass {
    /// An id where it is looked for: within a resource, each has to be the only one.
    private struct Place: Hashable {
        var id: String
        var tag: String?
    }

    static func run(on operations: inout [ResolvedOperation], _ diagnostics: inout Diagnostics) {
        let ids = operations.compactMap(\.operationID)
        let counts = ids.counts
        // Most documents have each id once.
        guard counts.count < ids.count else { return }
        let places = operations.map { operation in
            operation.operationID.map { Place(id: $0, tag: operation.tags.first) }
        }
        let countsInTags = places.compactMap(\.self).counts
        for index in operations.indices {
            guard let place = places[index], let count = counts[place.id], count > 1 else {
                continue
            }
            let isOwn = place.tag != nil && countsInTags[place] == 1
            diagnostics.report(
                .duplicateOperationID(place.id, count, isOwn: isOwn, operations[index]))
            if !isOwn { operations[index].operationID = nil }
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateOperationID(
        _ id: String, _ count: Int, isOwn: Bool, _ operation: ResolvedOperation
    ) -> Diagnostic {
        let consequence =
            isOwn
            ? "it keeps its name, because no other operation of its tag has it"
            : "this operation is named after its method and path"
        return Diagnostic(
            .warning, .duplicateOperationID, at: operation.operationIDLocation,
            "operationId '\(id)' is used \(count) times; \(consequence)")
    }
}
