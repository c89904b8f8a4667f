import SpecReader

/// A document whose references are followed: what the plan is made from.
package struct ResolvedDocument: Sendable {
    package var info: Document.Info
    package var servers: [Document.Server]
    package var tags: [Document.Tag]
    package var schemas: SchemaTable
    package var origins: SchemaOrigins
    package var operations: [ResolvedOperation]
    package var webhooks: [ResolvedOperation]
    package var securitySchemes: [Components.Named<SecurityScheme>]
    /// All that have a name, also those that have faults.
    package var securitySchemeNames: Set<String> = []
    package var security: [SecurityRequirement]
    /// Those that are spoken of, because places in files do not hold them.
    var files: [SourceFile] = []

    /// The names of the security schemes that the document or one of its operations asks for.
    var demandedSecuritySchemes: [String] {
        (security + (operations + webhooks).flatMap { $0.security ?? [] })
            .flatMap { $0.schemes.map(\.name) }
    }
}

package struct ResolvedOperation: Sendable {
    package var location: SourceLocation
    package var method: String
    package var path: String
    package var operationID: String?
    package var operationIDLocation: SourceLocation
    package var tags: [String]
    package var summary: String?
    package var description: String?
    package var swiftName: String?
    package var isDeprecated: Bool
    package var parameters: [ResolvedParameter]
    package var body: ResolvedBody?
    package var responses: [ResolvedResponse]
    /// The operation's own or its path's; empty where the document's hold.
    package var servers: [Document.Server]
    package var callbacks: [ResolvedCallback]
    package var security: [SecurityRequirement]?
    package var pagination: Operation.Pagination?
    package var retry: Operation.Retry?
}

package struct ResolvedCallback: Sendable {
    package var name: String
    /// What is sent; its path says where to.
    package var operation: ResolvedOperation

    package var use: SchemaUse? { operation.body?.use }
}

package struct ResolvedParameter: Sendable {
    package var parameter: Parameter
    package var use: SchemaUse
    /// Whether the value travels as JSON, and not in one of the styles.
    package var isJSON = false
}

package struct ResolvedBody: Sendable {
    package var content: ResolvedContent
    /// What can be sent in its place.
    package var alternatives: [ResolvedContent] = []
    package var isRequired: Bool
    package var description: String?

    package var use: SchemaUse? { content.use }
    package var contents: [ResolvedContent] { [content] + alternatives }
}
