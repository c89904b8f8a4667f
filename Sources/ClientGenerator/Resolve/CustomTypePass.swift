import SpecReader

/// Marks the schemas whose values have a type that somebody wrote by hand.
struct CustomTypePass {
    private let types: Settings.CustomTypes
    private var formats: Set<String> = []
    private var components: Set<String> = []

    static func run(
        on schemas: inout SchemaTable, _ types: Settings.CustomTypes,
        _ diagnostics: inout Diagnostics
    ) {
        guard !types.formats.isEmpty || !types.schemas.isEmpty else { return }
        var pass = CustomTypePass(types: types)
        for id in schemas.ids { pass.mark(&schemas[id], &diagnostics) }
        report(types.formats, "value with the format", pass.formats, &diagnostics)
        report(types.schemas, "schema", pass.components, &diagnostics)
    }

    private init(types: Settings.CustomTypes) { self.types = types }

    private mutating func mark(_ schema: inout ResolvedSchema, _ diagnostics: inout Diagnostics) {
        var type: Settings.Placed?
        if let format = schema.format, schema.shape.isFormatted {
            formats.insert(format)
            type = types.formats[format]
        }
        if let name = schema.componentName {
            components.insert(name)
            type = types.schemas[name] ?? type
        }
        guard let type else { return }
        schema.customType = type.text
        if let written = Self.knownKinds[type.text], let kind = schema.shape.scalarKind,
            written != kind
        {
            diagnostics.report(.wrongKind(of: type, written, kind, schema))
        }
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

    /// What types that the runtime codes are in JSON.
    private static let knownKinds = [
        "Bool": "boolean", "CalendarDate": "string", "Data": "string", "Date": "string",
        "Decimal": "number", "Double": "number", "Float": "number", "Int": "number",
        "Int8": "number", "Int16": "number", "Int32": "number", "Int64": "number",
        "Secret": "string", "String": "string", "UInt": "number", "UInt8": "number",
        "UInt16": "number", "UInt32": "number", "UInt64": "number", "URL": "string",
        "UUID": "string",
    ]
}

extension Shape {
    /// Whether a `format` can decide on the type.
    fileprivate var isFormatted: Bool {
        switch self {
        case .string, .integer, .number: true
        default: false
        }
    }

    fileprivate var scalarKind: String? {
        switch self {
        case .string: "string"
        case .integer, .number: "number"
        case .boolean: "boolean"
        default: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func wrongKind(
        of type: Settings.Placed, _ written: String, _ kind: String, _ schema: ResolvedSchema
    ) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: type.keyLocation,
            "'\(type.text)' is a \(written) in JSON, and this is a \(kind); give a type of your own that reads it",
            notes: [Diagnostic.Note("described here", at: schema.location)])
    }
}
