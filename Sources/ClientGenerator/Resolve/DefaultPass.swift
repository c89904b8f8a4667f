import SpecReader

/// Finds defaults that are no value of their schema, or that Swift cannot say; they are left out.
enum DefaultPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        for id in document.schemas.ids {
            guard case .object(var object) = document.schemas[id].shape else { continue }
            var isChanged = false
            for index in object.properties.indices {
                let use = object.properties[index].use
                guard let corrected = corrected(use, document.schemas, &diagnostics) else {
                    continue
                }
                object.properties[index].use = corrected
                isChanged = true
            }
            if isChanged { document.schemas[id].shape = .object(object) }
        }
        for operation in document.operations.indices {
            for (index, parameter) in document.operations[operation].parameters.enumerated() {
                if let use = corrected(parameter.use, document.schemas, &diagnostics) {
                    document.operations[operation].parameters[index].use = use
                }
            }
        }
    }

    /// With what is meant by a default that is wrong as it stands: another one, or none.
    ///
    /// - Returns: `nil` where nothing is wrong.
    private static func corrected(
        _ use: SchemaUse, _ schemas: SchemaTable, _ diagnostics: inout Diagnostics
    ) -> SchemaUse? {
        guard let node = use.defaultValue, !node.isNull,
            let fault = fault(of: node, as: schemas[use.id])
        else { return nil }
        // Quotes that are missing or too many leave no doubt.
        let meant = (node.unquoted ?? node.quoted).flatMap { meant in
            self.fault(of: meant, as: schemas[use.id]) == nil ? meant : nil
        }
        diagnostics.report(meant == nil ? fault : .looseDefault(node))
        var corrected = use
        corrected.defaultValue = meant
        return corrected
    }

    private static func fault(of node: Node, as schema: ResolvedSchema) -> Diagnostic? {
        if let expected = schema.mismatch(with: node) ?? schema.constraints.broken(by: node) {
            return .ignoredDefault(node, expected)
        }
        return schema.textForm == .dateTime ? .ignoredTime(node) : nil
    }
}

extension ResolvedSchema {
    /// What a text looks like in the client.
    var textForm: TextForm? {
        if case .string = shape, customType == nil { TextForm(format) } else { nil }
    }

    /// What a value should be and is not.
    fileprivate func mismatch(with node: Node) -> String? {
        let literal = Literal(node)
        switch (shape, literal) {
        case (.any, _), (.union, _): return nil
        case (.constant(let value), _): return value == literal ? nil : "the value of 'const'"
        case (.boolean, .boolean), (.number, .number): return nil
        case (.string, .string(let text)):
            guard let form = textForm, form.isStrict, !form.allows(text) else { return nil }
            return "of the format '\(form.rawValue)'"
        case (.integer, .number(let text)):
            guard Double(text).map({ $0 == $0.rounded() }) == true else { return "a whole number" }
            let isInRange = literal?.whole(integerType) != nil
            return isInRange ? nil : "a whole number in the range of \(integerType)"
        case (.enumeration(let enumeration), let literal?):
            let isKnown =
                enumeration.isOpen
                || enumeration.values.contains { $0.literal.isMeant(by: literal) }
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
    fileprivate static func looseDefault(_ node: Node) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: node.location,
            node.string != nil
                ? "the default is text here; write it without quotes"
                : "the default is no text here; put it in quotes")
    }

    fileprivate static func ignoredDefault(_ node: Node, _ expected: String) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredDefault, at: node.location,
            "the default should be \(expected), and is ignored")
    }

    fileprivate static func ignoredTime(_ node: Node) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredDefault, at: node.location,
            "the default is not sent, because Swift has no literal for a point in time; tell in the description what the server assumes"
        )
    }
}
