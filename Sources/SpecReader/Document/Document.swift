/// An OpenAPI document in the terms of 3.1, whatever version it was written in.
public struct Document {
    public var location: SourceLocation
    public var info: Info
    public var servers: [Server] = []
    public var tags: [Tag] = []
    public var paths: [PathItem] = []
    public var webhooks: [PathItem] = []
    public var components: Components
    /// Applies to each operation that does not state its own.
    public var security: [SecurityRequirement] = []
    /// Where references lead that point at other places than components.
    public let files: DocumentFiles

    /// About how many schemas there may be; room for them is made at once.
    public var expectedSchemas: Int { files.root.root.tree.records.count / 16 }

    public struct Info: Sendable {
        public var title: String
        public var version: String
        public var summary: String?
        public var description: String?
    }

    public struct Server: Sendable {
        public var location: SourceLocation
        public var url: String
        public var description: String?
        public var variables: [Variable] = []

        public struct Variable: Sendable {
            public var name: String
            /// `nil` where the document leaves it out.
            public var defaultValue: String?
            public var values: [String] = []
            public var description: String?
        }
    }

    public struct Tag: Sendable {
        public var location: SourceLocation
        public var name: String
        public var description: String?
    }
}
