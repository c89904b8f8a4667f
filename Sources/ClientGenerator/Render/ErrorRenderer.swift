/// Prints the error type of an operation.
struct ErrorRenderer {
    let access: Code

    func render(_ error: ErrorDeclaration, to printer: inout SwiftPrinter) {
        declare(error, to: &printer)
        printer.blank()
        printer.block("extension \(error.path)") { printer in
            readDocumented(error, to: &printer)
            printer.blank()
            details(of: error, to: &printer)
        }
        for nested in error.nested { TypeRenderer(access: access).code(nested, to: &printer) }
    }

    private func declare(_ error: ErrorDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: error.path.components)
        printer.blank()
        printer.comment(error.summary)
        printer.block("\(access)enum \(error.path): \(error.conformance)") { printer in
            for documented in error.cases {
                printer.comment(documented.documentation)
                printer.line(
                    "case \(documented.name)(ErrorResponse<\(type(documented.content.type))>)")
            }
            printer.blank()
            printer.line("// What can happen to every call.")
            for fixed in Self.fixedCases(of: error) {
                printer.line("case \(fixed.name)(\(fixed.payload))")
            }
            for nested in error.nested {
                TypeRenderer(access: access).declare(nested, to: &printer)
            }
        }
    }

    private func readDocumented(_ error: ErrorDeclaration, to printer: inout SwiftPrinter) {
        let head: Code =
            "\(access)static func documented(_ reply: Reply) throws(JSONError) -> Self?"
        guard !error.cases.isEmpty else { return printer.line("\(head) { nil }") }
        printer.block(head) { printer in
            printer.line("switch reply.status {")
            for documented in error.cases.sorted(by: { $0.status.precedence < $1.status.precedence }
            ) {
                printer.branch(
                    "\(documented.status.source):",
                    ".\(member: documented.name)(\(documented.content.readingError))")
            }
            if !error.cases.contains(where: { $0.status == .default }) {
                printer.line("default: nil")
            }
            printer.line("}")
        }
    }

    private func details(of error: ErrorDeclaration, to printer: inout SwiftPrinter) {
        printer.block("\(access)var details: any FailureDetails") { printer in
            printer.line("switch self {")
            for documented in error.cases {
                printer.line("case .\(member: documented.name)(let failure): failure")
            }
            for fixed in Self.fixedCases(of: error) {
                printer.line("case .\(fixed.name)(let failure): failure")
            }
            printer.line("}")
        }
    }

    private static func fixedCases(of error: ErrorDeclaration) -> [(name: Code, payload: Code)] {
        let signIn: [(name: Code, payload: Code)] =
            error.takesToken ? [("signIn", "SignInFailure")] : []
        return [
            ("undocumented", "UndocumentedResponse"), ("invalidRequest", "InvalidRequest"),
        ] + signIn + [
            ("transport", "TransportFailure"), ("timeout", "TimeoutFailure"),
            ("decoding", "DecodingFailure"), ("cancelled", "Cancellation"),
        ]
    }
}

extension ErrorDeclaration {
    fileprivate var conformance: Code { takesToken ? "TokenOperationError" : "OperationError" }

    fileprivate var summary: Documentation {
        let names = operationNames.map { "`\($0)`" }
        let listed = names.count > 4 ? names.prefix(3) + ["\(names.count - 3) more"] : names[...]
        let text =
            listed.count == 1
            ? listed[0] : listed.dropLast().joined(separator: ", ") + " or " + (listed.last ?? "")
        return Documentation(lines: ["Why \(text) failed."])
    }
}
