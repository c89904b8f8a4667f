package struct PathItem: Sendable {
    package var location: SourceLocation
    /// The path template, or the name of a webhook.
    package var path: String
    package var reference: Reference?
    package var summary: String?
    package var description: String?
    package var servers: [Document.Server] = []
    package var parameters: [Referenced<Parameter>] = []
    package var operations: [Operation] = []

    /// As documents write them.
    static let methods: Set<String> = [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ]
}
