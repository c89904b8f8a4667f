import SpecReader

/// Takes texts for secrets that are called like a password or a key, whatever the document says of them.
enum SecretPass {
    static func run(on schemas: inout SchemaTable) {
        for id in schemas.ids {
            guard case .object(let object) = schemas[id].shape else { continue }
            for property in object.properties
            where Words.isCredential(property.name, among: Words.credentials) {
                schemas.keepSecret(property.use.id)
            }
        }
    }
}

extension SchemaTable {
    /// A component with another name stands in other places as well.
    fileprivate mutating func keepSecret(_ id: SchemaID) {
        guard case .string = self[id].shape, self[id].format == nil,
            self[id].componentName.map({ Words.isCredential($0, among: Words.credentials) })
                ?? true
        else { return }
        self[id].format = "password"
    }
}
