import SpecReader

/// Tells where a schema is written whose own name is not enough: in which component, or in which file.
package struct SchemaOrigins: Sendable {
    private let file: SourceFile.ID
    /// Where the components begin, and with no name what comes after them, in ascending order.
    private var starts: [(location: SourceLocation, component: Component?)]

    private struct Component {
        var name: String
        var isParameter = false
    }

    /// What tells schemas of other files from others of their names.
    private let surroundings: [SourceLocation: String]

    init(_ document: Document, _ references: ReferenceTable) {
        surroundings = references.surroundings
        file = document.files.root.file.id
        let root = document.files.root.root
        let keys = [root, root["components"]].flatMap { $0?.entries.map(Array.init) ?? [] }
        starts = keys.map { ($0.keyLocation, nil) }
        let components = document.components
        starts += components.schemas.map { ($0.nameLocation, Component(name: $0.name)) }
        starts += components.responses.map { ($0.nameLocation, Component(name: $0.name)) }
        starts += components.requestBodies.map { ($0.nameLocation, Component(name: $0.name)) }
        starts += components.parameters.map {
            ($0.nameLocation, Component(name: $0.name, isParameter: true))
        }
        starts.sort { $0.location < $1.location }
    }

    func isElsewhere(_ schema: ResolvedSchema) -> Bool { schema.location.fileID != file }

    /// - Returns: The name of the component around the schema, or what stands around it in another file, or that file.
    func origin(of schema: ResolvedSchema) -> String? {
        guard !isElsewhere(schema) else {
            return surroundings[schema.location] ?? schema.location.path.nameOfFile
        }
        guard let component = component(around: schema), !component.isParameter else { return nil }
        return component.name
    }

    /// The name of the parameter that is a component and has the schema.
    func parameter(of schema: ResolvedSchema) -> String? {
        guard !isElsewhere(schema), let component = component(around: schema),
            component.isParameter
        else { return nil }
        return component.name
    }

    private func component(around schema: ResolvedSchema) -> Component? {
        guard schema.componentName == nil else { return nil }
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].location < schema.location { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? starts[low - 1].component : nil
    }
}
