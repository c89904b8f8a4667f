/// Prints the header fields that are documented for responses.
struct HeaderRenderer {
    let access: Code

    func render(_ headers: HeadersDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: headers.path.components.dropLast())
        printer.blank()
        printer.comment("What the header of a response says; make it from its `headers`.")
        printer.block("\(access)struct \(headers.path.name): DocumentedHeaders") { printer in
            printer.line("\(access)let fields: HeaderFields")
            printer.blank()
            printer.line("\(access)init(_ fields: HeaderFields) { self.fields = fields }")
            for header in headers.fields {
                printer.blank()
                printer.comment(header.documentation.noting(deprecation: header.isDeprecated))
                let reading: Code =
                    "\(Identifier(header.reading.rawValue))(\(literal: header.wireName))"
                printer.line(
                    "\(access)var \(header.name): \(type(header.type))? { fields.\(reading) }")
            }
        }
    }
}
