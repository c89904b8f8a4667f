/// One entry of `include` or `exclude`, with its place in the settings.
package struct OperationPattern: Hashable, Sendable {
    /// What a pattern looks at, under the name that settings give it.
    package enum Field: String, Hashable, Sendable, CaseIterable {
        case operations, paths, tags, webhooks

        /// What diagnostics call one of them.
        var noun: String {
            switch self {
            case .operations: "operationId"
            case .paths: "path"
            case .tags: "tag"
            case .webhooks: "webhook"
            }
        }
    }

    package let field: Field
    package let glob: Glob
    package let location: SourceLocation

    package init(_ field: Field, _ text: String, at location: SourceLocation) {
        self.field = field
        glob = Glob(text)
        self.location = location
    }
}
