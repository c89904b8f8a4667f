import SpecReader

/// Finds defaults that are no value of their schema; they are left out.
enum DefaultPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        for id in document.schemas.ids {
            guard case .object(var object) = document.schemas[id].shape else { continue }
            let wrong = object.properties.indices.filter {
                isWrong(object.properties[$0].use, document.schemas, &diagnostics)
            }
            guard !wrong.isEmpty else { continue }
            for index in wrong { object.properties[index].use.defaultValue = nil }
            document.schemas[id].shape = .object(object)
        }
        for operation in document.operations.indices {
            for (index, parameter) in document.operations[operation].parameters.enumerated()
            where isWrong(parameter.use, document.schemas, &diagnostics) {
                document.operations[operation].parameters[index].use.defaultValue = nil
            }
        }
    }

    private static func isWrong(
        _ use: SchemaUse, _ schemas: SchemaTable, _ diagnostics: inout Diagnostics
    ) -> Bool {
        let schema = schemas[use.id]
        guard let node = use.defaultValue, !node.isNull,
            let expected = schema.mismatch(with: node) ?? schema.constraints.broken(by: node)
        else { return false }
        diagnostics.report(.ignoredDefault(node, expected))
        return true
    }
}

extension ResolvedSchema {
    /// What a value should be and is not.
    fileprivate func mismatch(with node: Node) -> String? {
        let literal = Literal(node)
        switch (shape, literal) {
        case (.any, _), (.union, _): return nil
        case (.constant(let value), _): return value == literal ? nil : "the value of 'const'"
        case (.boolean, .boolean), (.string, .string), (.number, .number): return nil
        case (.integer, .number(let text)):
            guard Double(text).map({ $0 == $0.rounded() }) == true else { return "a whole number" }
            let isInRange = literal?.whole(integerType) != nil
            return isInRange ? nil : "a whole number in the range of \(integerType)"
        case (.enumeration(let enumeration), let literal?):
            let isKnown =
                enumeration.isOpen || enumeration.values.contains { $0.literal == literal }
            return isKnown ? nil : "one of the values of 'enum'"
        case (.array, nil), (.tuple, nil): return node.elements == nil ? "a list" : nil
        case (.map, nil), (.object, nil): return node.entries == nil ? "an object" : nil
        case (.boolean, _): return "true or false"
        case (.integer, _), (.number, _): return "a number"
        case (.string, _): return "text"
        case (.enumeration, _): return "one of the values of 'enum'"
        case (.array, _), (.tuple, _): return "a list"
        case (.map, _), (.object, _): return "an object"
        }
    }
}

extension Diagnostic {
    fileprivate static func ignoredDefault(_ node: Node, _ expected: String) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredDefault, at: node.location,
            "the default should be \(expected), and is ignored")
    }
}
