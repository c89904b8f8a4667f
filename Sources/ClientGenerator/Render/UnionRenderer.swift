struct UnionRenderer {
    let access: Code

    func declare(_ union: UnionDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: union.path.components)
        printer.blank()
        printer.comment(union.documentation.noting(deprecation: union.isDeprecated))
        let indirect: Code = union.isIndirect ? "indirect " : ""
        printer.block(
            "\(access)\(indirect)enum \(union.path.name): JSONCodable, Hashable, Sendable"
        ) {
            printer in
            for variant in union.cases {
                printer.comment(variant.documentation.abstract)
                printer.line("case \(variant.name)(\(type(variant.type)))")
            }
            if union.isOpen {
                printer.comment(
                    "A variant that this version of the client does not know, kept whole.")
                printer.line("case unknown(UnknownVariant)")
            }
            for nested in union.nested {
                TypeRenderer(access: access).declare(nested, to: &printer)
            }
        }
    }

    /// What makes the union pleasant to use.
    func extend(_ union: UnionDeclaration, to printer: inout SwiftPrinter) {
        if !union.shared.isEmpty {
            printer.blank()
            printer.line("// Shared by every variant.")
            printer.block("extension \(union.path)") { printer in
                for property in union.shared {
                    SharedPropertyRenderer(access: access, isOpen: union.isOpen).render(
                        property, of: union.cases.map(\.name), in: union.path, to: &printer)
                }
            }
        }
        if !union.factories.isEmpty {
            printer.blank()
            printer.block("extension \(union.path)") { printer in
                for factory in union.factories { render(factory, of: union, to: &printer) }
            }
        }
        for literal in union.literals { render(literal, of: union, to: &printer) }
    }

    private func render(
        _ factory: UnionDeclaration.Factory, of union: UnionDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: union.path.components)
        printer.blank()
        switch factory {
        case .memberwise(let name, let structure):
            printer.comment(structure.documentation.abstract)
            let parameters = structure.parameters(in: union.path.components, of: name)
            printer.block("\(access)static func \(name)(", parameters, ") -> Self") { printer in
                let made: Code = "\(type(.declared(structure.path)))("
                let whole: Code = ".\(member: name)(\(made)\(list: structure.arguments)))"
                guard !printer.fits(whole) else { return printer.line(whole) }
                printer.line(".\(member: name)(")
                printer.indented { $0.list(made, structure.arguments, "))") }
            }
        case .value(let name, let value, let documentation):
            printer.comment(documentation.abstract)
            printer.line(
                "\(access)static var \(value): Self { .\(member: name)(.\(member: value)) }")
        }
    }

    private func render(
        _ literal: UnionDeclaration.LiteralConformance, of union: UnionDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: union.path.components)
        let name = literal.caseName
        let (conformance, parameter, value): (Code, Code, Code) =
            switch literal.kind {
            case .string: ("ExpressibleByStringLiteral", "stringLiteral value: String", "value")
            case .integer(let integer):
                ("ExpressibleByIntegerLiteral", "integerLiteral value: \(type(integer))", "value")
            case .float: ("ExpressibleByFloatLiteral", "floatLiteral value: Double", "value")
            case .boolean: ("ExpressibleByBooleanLiteral", "booleanLiteral value: Bool", "value")
            case .array(let element):
                (
                    "ExpressibleByArrayLiteral", "arrayLiteral elements: \(type(element))...",
                    "elements"
                )
            }
        printer.blank()
        printer.block("extension \(union.path): \(conformance)") { printer in
            printer.line("\(access)init(\(parameter)) { self = .\(member: name)(\(value)) }")
        }
    }
}

/// Prints a property of a union that asks whichever variant there is.
struct SharedPropertyRenderer {
    let access: Code
    let isOpen: Bool

    func render(
        _ property: UnionDeclaration.SharedProperty, of cases: [Identifier], in path: TypePath,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: path.components)
        let isOptional = isOpen && property.fallback == nil && !property.type.isOptional
        printer.blank()
        printer.comment(property.documentation)
        printer.block(
            "\(access)var \(property.name): \(type(property.type))\(isOptional ? "?" : "")"
        ) { printer in
            printer.line("switch self {")
            for name in cases {
                printer.branch(
                    "case .\(member: name)(let value):", "value.\(member: property.name)")
            }
            if isOpen {
                let fallback: Code = property.fallback.map { " ?? \($0)" } ?? ""
                printer.branch(
                    "case .unknown(let value):", "value[\(literal: property.wireName)]\(fallback)")
            }
            printer.line("}")
        }
    }
}

extension UnionDeclaration.SharedProperty {
    /// What stands in where an unknown variant lacks the property.
    fileprivate var fallback: Code? {
        switch type {
        case .array: "[]"
        case .dictionary: "[:]"
        default: nil
        }
    }
}

extension Documentation {
    /// The first paragraph.
    var abstract: Documentation {
        Documentation(lines: Array(lines.prefix { !$0.isEmpty }))
    }
}
