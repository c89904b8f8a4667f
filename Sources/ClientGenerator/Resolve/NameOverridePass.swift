import SpecReader

/// Gives schemas, properties and operations the names that the settings have for them.
struct NameOverridePass {
    private let names: [JSONPointer: String]
    /// All that could have been named.
    private var known: Set<JSONPointer> = []

    static func run(
        on document: inout ResolvedDocument, _ names: [String: Settings.Placed],
        _ diagnostics: inout Diagnostics
    ) {
        guard !names.isEmpty else { return }
        var pass = NameOverridePass(names)
        for id in document.schemas.ids { pass.name(&document.schemas[id]) }
        for index in document.operations.indices { pass.name(&document.operations[index]) }
        for (pointer, name) in names where !pass.isKnown(pointer) {
            diagnostics.report(
                .unusedSetting(
                    "schema, property or operation", pointer, at: name.keyLocation,
                    known: pass.known.map { "#\($0)" }))
        }
    }

    private init(_ names: [String: Settings.Placed]) {
        let pairs = names.compactMap { key, name in
            JSONPointer(fragment: key).map { ($0, name.text) }
        }
        self.names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private func isKnown(_ pointer: String) -> Bool {
        JSONPointer(fragment: pointer).map(known.contains) ?? false
    }

    private mutating func name(_ schema: inout ResolvedSchema) {
        guard let component = schema.componentName else { return }
        schema.swiftName = name("components", "schemas", component) ?? schema.swiftName
        guard case .object(var object) = schema.shape else { return }
        for index in object.properties.indices {
            let property = object.properties[index].name
            let name = name("components", "schemas", component, "properties", property)
            object.properties[index].swiftName = name ?? object.properties[index].swiftName
        }
        schema.shape = .object(object)
    }

    private mutating func name(_ operation: inout ResolvedOperation) {
        operation.swiftName =
            name("paths", operation.path, operation.method.lowercased()) ?? operation.swiftName
    }

    private mutating func name(_ tokens: String...) -> String? {
        let pointer = JSONPointer(tokens: tokens)
        known.insert(pointer)
        return names[pointer]
    }
}
