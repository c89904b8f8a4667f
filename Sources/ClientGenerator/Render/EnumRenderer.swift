struct EnumRenderer {
    let access: Code

    func declare(_ enumeration: EnumDeclaration, to printer: inout SwiftPrinter) {
        printer.blank()
        printer.comment(enumeration.documentation.noting(deprecation: enumeration.isDeprecated))
        printer.block("\(access)enum \(enumeration.path.name): \(enumeration.conformance)") {
            printer in
            for value in enumeration.cases {
                printer.comment(value.documentation)
                printer.line("case \(value.name)\(enumeration.assignment(of: value))")
            }
            if enumeration.isOpen {
                printer.comment("A value that this version of the client does not know.")
                printer.line("case unknown(\(enumeration.values.type))")
            }
        }
    }
}

extension EnumDeclaration {
    /// Whether the cases get their values from a raw type; other enums say in code which value is whose.
    var hasRawType: Bool { !isOpen && values != .scalars }

    fileprivate var conformance: Code {
        let kind: Code =
            switch values {
            case .strings: "StringEnum"
            case .integers: "IntegerEnum"
            case .scalars: "ScalarEnum"
            }
        return hasRawType ? "\(values.type), \(kind)" : isOpen ? "Open\(kind)" : kind
    }

    fileprivate func assignment(of value: Case) -> Code {
        guard hasRawType, value.value != .string(value.name.name) else { return "" }
        return " = \(value.value.source)"
    }
}

extension EnumDeclaration.Values {
    var type: Code {
        switch self {
        case .strings: "String"
        case .integers: "Int"
        case .scalars: "JSONValue"
        }
    }
}
