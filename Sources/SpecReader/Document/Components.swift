/// The named parts that references point at, in the order of the document.
public struct Components: Sendable {
    public var schemas: [Named<Schema>] = []
    public var parameters: [Named<Referenced<Parameter>>] = []
    public var requestBodies: [Named<Referenced<RequestBody>>] = []
    public var responses: [Named<Referenced<Response>>] = []
    public var headers: [Named<Referenced<Header>>] = []
    public var pathItems: [Named<PathItem>] = []
    public var securitySchemes: [Named<Referenced<SecurityScheme>>] = []

    /// Where each schema is in `schemas`, as it was read.
    var schemaIndices: [String: Int] = [:]

    public struct Named<Value: Sendable>: Sendable {
        public var name: String
        public var nameLocation: SourceLocation
        public var value: Value

        public init(name: String, nameLocation: SourceLocation, value: Value) {
            self.name = name
            self.nameLocation = nameLocation
            self.value = value
        }
    }
}
