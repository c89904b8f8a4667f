/// One entry of `include` or `exclude`, with its place in the settings.
public struct OperationPattern: Hashable, Sendable {
    /// What a pattern looks at, under the name that settings give it.
    public enum Field: String, Hashable, Sendable, CaseIterable {
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

    public let field: Field
    public let glob: Glob
    public let location: SourceLocation

    public init(_ field: Field, _ text: String, at location: SourceLocation) {
        self.field = field
        glob = Glob(text)
        self.location = location
    }
}
