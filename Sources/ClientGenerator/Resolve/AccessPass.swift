/// Fits objects to the directions in which they travel: what is read-only is not sent, what is write-only is not
/// received, and where one type serves both, neither can be demanded.
enum AccessPass {
    static func run(on schemas: inout SchemaTable) {
        for id in schemas.ids {
            guard case .object(var object) = schemas[id].shape,
                object.properties.contains(where: { $0.access != .both })
            else { continue }
            let direction = schemas[id].direction
            let isHidden = { (property: Shape.ObjectShape.Property) in
                property.access == .readOnly && direction == .request
                    || property.access == .writeOnly && direction == .response
            }
            object.hiddenNames = object.properties.filter(isHidden).map(\.name)
            object.properties.removeAll(where: isHidden)
            if direction == [.request, .response] {
                for index in object.properties.indices
                where object.properties[index].access != .both {
                    object.properties[index].isRequired = false
                }
            }
            schemas[id].shape = .object(object)
        }
    }
}
