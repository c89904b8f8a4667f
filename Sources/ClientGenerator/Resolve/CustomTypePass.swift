import SpecReader

/// Marks the schemas whose values have a type that somebody wrote by hand.
enum CustomTypePass {
    static func run(
        on schemas: inout SchemaTable, _ types: Settings.CustomTypes,
        _ diagnostics: inout Diagnostics
    ) {
        var formats: Set<String> = []
        var components: Set<String> = []
        for id in schemas.ids {
            let schema = schemas[id]
            if let name = schema.componentName { components.insert(name) }
            if let format = schema.format, schema.shape.isFormatted {
                formats.insert(format)
                schemas[id].customType = types.formats[format]?.text
            }
            if let type = schema.componentName.flatMap({ types.schemas[$0] }) {
                schemas[id].customType = type.text
            }
        }
        report(types.formats, "value with the format", formats, &diagnostics)
        report(types.schemas, "schema", components, &diagnostics)
    }

    private static func report(
        _ entries: [String: Settings.Placed], _ what: String, _ known: Set<String>,
        _ diagnostics: inout Diagnostics
    ) {
        for (name, type) in entries where !known.contains(name) {
            diagnostics.report(
                .unusedSetting(what, name, at: type.keyLocation, known: Array(known)))
        }
    }
}

extension Shape {
    /// Whether a `format` can decide on the type.
    fileprivate var isFormatted: Bool {
        switch self {
        case .string, .integer, .number: true
        default: false
        }
    }
}
