struct EnumRenderer {
    let access: Code

    func declare(_ enumeration: EnumDeclaration, to printer: inout SwiftPrinter) {
        printer.blank()
        printer.comment(enumeration.documentation.noting(deprecation: enumeration.isDeprecated))
        let conformance: Code = enumeration.isOpen ? "OpenStringEnum" : "String, StringEnum"
        printer.block("\(access)enum \(enumeration.path.name): \(conformance)") { printer in
            for value in enumeration.cases {
                printer.comment(value.documentation)
                let isSpelledOut = !enumeration.isOpen && value.name.name != value.rawValue
                printer.line(
                    "case \(value.name)\(isSpelledOut ? " = \(literal: value.rawValue)" : "")")
            }
            if enumeration.isOpen {
                printer.comment("A value that this version of the client does not know.")
                printer.line("case unknown(String)")
            }
        }
    }
}
