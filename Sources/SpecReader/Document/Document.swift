/// An OpenAPI document in the terms of 3.1, whatever version it was written in.
package struct Document {
    package var location: SourceLocation
    package var info: Info
    package var servers: [Server] = []
    package var tags: [Tag] = []
    package var paths: [PathItem] = []
    package var webhooks: [PathItem] = []
    package var components: Components
    /// Applies to each operation that does not state its own.
    package var security: [SecurityRequirement] = []
    /// Where references lead that point at other places than components.
    package let files: DocumentFiles

    /// About how many schemas there may be; room for them is made at once.
    package var expectedSchemas: Int { files.root.root.tree.records.count / 16 }

    package struct Info: Sendable {
        package var title: String
        package var version: String
        package var summary: String?
        package var description: String?
    }

    package struct Server: Sendable {
        package var location: SourceLocation
        package var url: String
        package var description: String?
        package var variables: [Variable] = []

        package struct Variable: Sendable {
            package var name: String
            package var defaultValue: String
            package var values: [String] = []
            package var description: String?
        }
    }

    package struct Tag: Sendable {
        package var location: SourceLocation
        package var name: String
        package var description: String?
    }
}
