import SpecReader

extension ResolvedDocument {
    /// Changes what the document and its operations require, each requirement by itself.
    mutating func mapRequirements(_ change: (SecurityRequirement) -> SecurityRequirement) {
        security = security.map(change)
        for index in operations.indices {
            let own = operations[index].security
            operations[index].security = own?.map(change)
        }
    }
}
