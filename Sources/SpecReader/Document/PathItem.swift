public struct PathItem: Sendable {
    public var location: SourceLocation
    /// The path template, or the name of a webhook.
    public var path: String
    public var reference: Reference?
    public var summary: String?
    public var description: String?
    public var servers: [Document.Server] = []
    public var parameters: [Referenced<Parameter>] = []
    public var operations: [Operation] = []

    /// As documents write them.
    static let methods: Set<String> = [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ]
}
