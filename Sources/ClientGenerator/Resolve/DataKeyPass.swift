import SpecReader

/// Makes maps of objects whose names are data: a document that was written down from an example names years, dates and
/// identifiers, and other values have others.
enum DataKeyPass {
    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        var comparison: SchemaComparison?
        for id in schemas.ids {
            guard case .object(let object) = schemas[id].shape, object.isKeyedByData else {
                continue
            }
            var known = comparison ?? SchemaComparison(schemas, of: .meaning)
            let uses = object.properties.map(\.use)
            let kinds = uses.map { known.representative(of: $0.id, in: schemas) }
            comparison = known
            guard let first = kinds[0], kinds.allSatisfy({ $0 == first }) else { continue }
            diagnostics.report(
                .dataAsNames(object.properties.map(\.name), at: schemas[id].location))
            var value = SchemaUse(id: uses[0].id)
            value.isNullable = uses.contains(where: \.isNullable)
            schemas[id].shape = .map(value)
        }
    }
}

extension Shape.ObjectShape {
    /// Whether all names are numbers, dates or UUIDs, and nothing says that they are the only ones.
    fileprivate var isKeyedByData: Bool {
        properties.count > 1 && additional == nil && !isClosed
            && properties.allSatisfy { !$0.isRequired && $0.swiftName == nil && $0.name.isData }
    }
}

extension String {
    fileprivate var isData: Bool {
        utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } && !isEmpty
            || TextForm.date.allows(self) || TextForm.uuid.allows(self)
    }
}

extension Diagnostic {
    fileprivate static func dataAsNames(
        _ names: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .dataAsNames, at: location,
            "properties such as '\(names[0])' and '\(names[1])' are taken for examples of keys; describe the values under 'additionalProperties'"
        )
    }
}
