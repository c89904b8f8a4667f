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
        let firstRoutes = firstRoutes(operations)
        for index in operations.indices {
            guard let place = places[index], let count = counts[place.id], count > 1 else {
                continue
            }
            let reason: Reason? =
                place.tag != nil && countsInTags[place] == 1
                ? .onlyOfTag : firstRoutes[place.id] == index ? .firstRoute : nil
            diagnostics.report(.duplicateOperationID(place.id, count, reason, operations[index]))
            if reason == nil { operations[index].operationID = nil }
        }
    }

    /// Why an operation keeps an id that others have.
    fileprivate enum Reason: String {
        case onlyOfTag = "no other operation of its tag has it"
        case firstRoute = "the other paths lead to the same"
    }

    /// The first of the operations with one id that are the same under several paths: `/pets` and `/api/v1/pets`, or
    /// whatever else a service of gRPC lists for one of its calls.
    private static func firstRoutes(_ operations: [ResolvedOperation]) -> [String: Int] {
        Dictionary(grouping: operations.indices) { operations[$0].operationID ?? "" }
            .compactMapValues { indices in
                let routes = indices.map { operations[$0] }
                guard Set(routes.map(\.method)).count == 1 else { return nil }
                return haveOneEnd(routes.map(\.path)) || sayTheSame(routes) ? indices[0] : nil
            }
    }

    /// Whether only generic parts such as `api` and `v1` precede the shortest of the paths in all others.
    private static func haveOneEnd(_ paths: [String]) -> Bool {
        guard let shortest = paths.min(by: { $0.count < $1.count }), shortest.count > 1 else {
            return false
        }
        return paths.allSatisfy { path in
            path.hasSuffix(shortest)
                && path.dropLast(shortest.count).split(separator: "/").allSatisfy(\.isGeneric)
        }
    }

    /// Whether the operations are described in the same words, take the same and deliver the same.
    private static func sayTheSame(_ operations: [ResolvedOperation]) -> Bool {
        let first = operations[0]
        guard first.summary != nil || first.description != nil else { return false }
        return operations.allSatisfy { operation in
            operation.summary == first.summary && operation.description == first.description
                && operation.tags == first.tags && operation.delivered == first.delivered
                && operation.body?.use?.id == first.body?.use?.id
        }
    }
}

extension ResolvedOperation {
    fileprivate var delivered: [SchemaID?] {
        responses.filter { $0.role == .success }.map { $0.use?.id }
    }
}

extension Diagnostic {
    fileprivate static func duplicateOperationID(
        _ id: String, _ count: Int, _ reason: OperationIDPass.Reason?,
        _ operation: ResolvedOperation
    ) -> Diagnostic {
        let consequence =
            reason.map { "it keeps its name, because \($0.rawValue)" }
            ?? "this operation is named after its method and path"
        return Diagnostic(
            .warning, .duplicateOperationID, at: operation.operationIDLocation,
            "operationId '\(id)' is used \(count) times; \(consequence)")
    }
}
