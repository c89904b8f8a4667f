import SpecReader

/// Makes maps of objects whose names are data: a document that was written down from an example names years, dates and
/// identifiers, and other values have others.
enum DataKeyPass {
    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        let keyed = schemas.ids.filter { schemas[$0].shape.isKeyedByData }
        guard !keyed.isEmpty else { return }
        var comparison = SchemaComparison(schemas, of: .meaning)
        for id in keyed {
            guard case .object(let object) = schemas[id].shape else { continue }
            let uses = object.properties.map(\.use)
            let kinds = uses.map { comparison.representative(of: $0.id, in: schemas) }
            guard let first = kinds[0], kinds.allSatisfy({ $0 == first }) else { continue }
            diagnostics.report(
                .dataAsNames(object.properties.map(\.name), at: schemas[id].location))
            var value = SchemaUse(id: uses[0].id)
            value.isNullable = uses.contains(where: \.isNullable)
            schemas[id].shape = .map(value)
        }
    }
}

extension Shape {
    /// Whether it is an object whose names are all numbers, dates or UUIDs, and nothing says that they are the only ones.
    fileprivate var isKeyedByData: Bool {
        guard case .object(let object) = self else { return false }
        return object.properties.count > 1 && object.additional == nil && !object.isClosed
            && object.properties.allSatisfy {
                !$0.isRequired && $0.swiftName == nil && $0.name.isData
            }
    }
}

extension String {
    fileprivate var isData: Bool {
        // Names have a letter in front, mostly, which is quick to see.
        switch utf8.count {
        case 10 where TextForm.date.allows(self), 36 where TextForm.uuid.allows(self): true
        default: consistsOfDigits
        }
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
