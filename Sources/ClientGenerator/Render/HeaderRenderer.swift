/// Prints the header fields that are documented for the responses of an operation.
struct HeaderRenderer {
    let access: Code

    func declare(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        guard !operation.headers.isEmpty else { return }
        let type = TypeSource(scope: operation.path.components)
        printer.blank()
        printer.comment("What the header of a response says; make it from its `headers`.")
        printer.block("\(access)struct ResponseHeaders: DocumentedHeaders") { printer in
            printer.line("\(access)let fields: HeaderFields")
            printer.blank()
            printer.line("\(access)init(_ fields: HeaderFields) { self.fields = fields }")
            for header in operation.headers {
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
