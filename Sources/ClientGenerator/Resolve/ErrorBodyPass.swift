import SpecReader

/// Finds the bodies of errors that a document writes out again and again in the same words, and makes each of them one
/// schema: a function that reads the errors of one operation then reads those of all.
enum ErrorBodyPass {
    static func run(on document: inout ResolvedDocument, _ comparison: inout SchemaComparison) {
        // By representative, which can be a part of another body; that is no body that others could share.
        var bodies: [SchemaID: SchemaID] = [:]
        let places = places(in: document)
        var statuses: [SchemaID: Set<Operation.Status>] = [:]
        for place in places {
            guard let use = document[place].use,
                let representative = comparison.representative(of: use.id, in: document.schemas)
            else { continue }
            let first = bodies[representative] ?? use.id
            bodies[representative] = first
            document[place].content?.use?.id = first
            statuses[first, default: []].insert(document[place].status)
        }
        for place in places {
            guard let use = document[place].use else { continue }
            document[place].sharesBody = statuses[use.id, default: []].count > 1
        }
    }

    /// The errors whose body has no name of its own.
    private static func places(in document: ResolvedDocument) -> [ResponsePlace] {
        document.operations.indices.flatMap { operation in
            let responses = document.operations[operation].responses
            return responses.indices.filter {
                guard responses[$0].role == .failure, let use = responses[$0].use else {
                    return false
                }
                return document.schemas[use.id].componentName == nil
            }.map { ResponsePlace(operation: operation, response: $0) }
        }
    }
}

private struct ResponsePlace {
    var operation: Int
    var response: Int
}

extension ResolvedDocument {
    fileprivate subscript(place: ResponsePlace) -> ResolvedResponse {
        _read { yield operations[place.operation].responses[place.response] }
        _modify { yield &operations[place.operation].responses[place.response] }
    }
}
