import SpecReader

extension ResolvedDocument {
    /// Changes what the document and its operations require, each requirement by itself; several are alternatives.
    mutating func mapRequirements(_ change: (SecurityRequirement) -> [SecurityRequirement]) {
        security = security.flatMap(change)
        for index in operations.indices {
            let own = operations[index].security
            operations[index].security = own?.flatMap(change)
        }
    }
}
