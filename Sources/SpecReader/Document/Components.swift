/// The named parts that references point at, in the order of the document.
package struct Components: Sendable {
    package var schemas: [Named<Schema>] = []
    package var parameters: [Named<Referenced<Parameter>>] = []
    package var requestBodies: [Named<Referenced<RequestBody>>] = []
    package var responses: [Named<Referenced<Response>>] = []
    package var headers: [Named<Referenced<Header>>] = []
    package var pathItems: [Named<PathItem>] = []
    package var securitySchemes: [Named<Referenced<SecurityScheme>>] = []

    /// Where each schema is in `schemas`, as it was read.
    var schemaIndices: [String: Int] = [:]

    package struct Named<Value: Sendable>: Sendable {
        package var name: String
        package var nameLocation: SourceLocation
        package var value: Value

        package init(name: String, nameLocation: SourceLocation, value: Value) {
            self.name = name
            self.nameLocation = nameLocation
            self.value = value
        }
    }
}
