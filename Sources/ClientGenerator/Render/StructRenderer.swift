struct StructRenderer {
    let access: Code

    func declare(_ structure: StructDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: structure.path.components)
        printer.blank()
        printer.comment(structure.documentation.noting(deprecation: structure.isDeprecated))
        printer.block("\(access)struct \(head(structure))") { printer in
            for property in structure.properties {
                printer.comment(property.documentation.noting(deprecation: property.isDeprecated))
                let wrapper: Code = property.isIndirect ? "@Indirect " : ""
                printer.line(
                    "\(wrapper)\(access)var \(property.name): \(type(property.declaredType))")
            }
            if let additional = structure.additionalType {
                printer.comment(
                    structure.isTuple
                        ? "What comes after them." : "Members that the document does not name.")
                printer.line("\(access)var \(structure.additionalName): \(type(additional))")
            }
            printer.blank()
            initialiser(structure, to: &printer)
            if let reason = structure.reason {
                printer.blank()
                printer.line("\(access)var errorReason: (any JSONCodable)? { \(reason) }")
            }
            for nested in structure.nested {
                TypeRenderer(access: access).declare(nested, to: &printer)
            }
        }
    }

    private func head(_ structure: StructDeclaration) -> Code {
        let parameter: Code =
            structure.genericParameter.map { "<\($0): JSONCodable & Hashable>" } ?? ""
        let coding: Code = structure.isErrorEnvelope ? "ErrorEnvelope" : "JSONCodable"
        return "\(structure.path.name)\(parameter): \(coding), Hashable, Sendable"
    }

    private func initialiser(_ structure: StructDeclaration, to printer: inout SwiftPrinter) {
        let parameters = structure.parameters(in: structure.path.components)
        guard !parameters.isEmpty else { return printer.line("\(access)init() {}") }
        printer.block("\(access)init(", parameters, ")") { printer in
            for property in structure.properties {
                printer.line("self.\(member: property.name) = \(property.name)")
            }
            if structure.additional != nil {
                let name = structure.additionalName
                printer.line("self.\(member: name) = \(name)")
            }
        }
    }
}

extension StructDeclaration {
    /// What holds the values beyond the properties.
    var additionalName: Identifier { Identifier(isTuple ? "rest" : "additionalProperties") }

    var additionalType: SwiftType? { additional.map { isTuple ? .array($0) : .dictionary($0) } }

    /// The parameters of the memberwise initialiser.
    ///
    /// - Parameter function: What takes them, if it is something else. An only parameter that is called so needs no label.
    func parameters(in scope: [Identifier], of function: Identifier? = nil) -> [Code] {
        let type = TypeSource(scope: scope)
        let isSaid = additional == nil && properties.map(\.name) == [function]
        var parameters = properties.map { property -> Code in
            let label: Code = isSaid ? "_ \(property.name)" : "\(label: property.name)"
            return "\(label): \(type(property.declaredType))\(property.defaultArgument)"
        }
        if let additionalType {
            let empty: Code = isTuple ? "[]" : "[:]"
            parameters.append("\(additionalName): \(type(additionalType)) = \(empty)")
        }
        return parameters
    }

    /// Hands the parameters of the memberwise initialiser on.
    var arguments: [Code] {
        properties.map { "\(argument: $0.name): \($0.name)" }
            + (additional == nil ? [] : ["\(additionalName): \(additionalName)"])
    }
}

extension PropertyDeclaration {
    var defaultArgument: Code {
        switch presence {
        case .required: defaultValue.map { " = \($0.source)" } ?? ""
        case .optional: defaultValue.map { " = \($0.source)" } ?? " = nil"
        case .optionalOrNull: defaultValue.map { " = .value(\($0.source))" } ?? " = nil"
        }
    }
}

extension Documentation {
    /// Deprecation as a remark: the attribute would make the client's own use of the type a warning.
    func noting(deprecation isDeprecated: Bool) -> Documentation {
        guard isDeprecated else { return self }
        return Documentation(lines: lines + (isEmpty ? [] : [""]) + ["- Note: Deprecated."])
    }
}

extension Documentation: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(lines: [text]) }
}
