/// Prints the type whose methods call the operations of one tag.
struct ResourceRenderer {
    let access: Code

    func render(_ resource: ResourceDeclaration, to printer: inout SwiftPrinter) {
        printer.blank()
        printer.comment(resource.documentation)
        printer.block("\(access)struct \(resource.name): Sendable") { printer in
            printer.line("let core: ClientCore")
            for operation in resource.operations {
                method(operation, in: resource, to: &printer)
            }
        }
    }

    private func method(
        _ operation: OperationDeclaration, in resource: ResourceDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: [resource.name])
        let arguments = operation.arguments(in: [resource.name], bodyLabel: "_ body")
        let value: Code =
            "\(operation.path.name)(\(Code(", ").joined(arguments.map(\.handedOn))))"
        printer.blank()
        printer.comment(operation.documentation)
        comment(arguments, to: &printer)
        if operation.isDeprecated { printer.line("@available(*, deprecated)") }
        let parameters =
            arguments.map(\.declaration) + ["options: RequestOptions = RequestOptions()"]
        if operation.pagination != nil {
            printer.block(
                "\(access)func \(operation.method)(", parameters,
                ") -> PagedSequence<\(operation.path.name)>"
            ) { printer in
                printer.list("core.pages(of: ", ["\(value)", "options: options"], ")")
            }
            return
        }
        let returned: Code =
            switch operation.success {
            case .single(_, let success): success.isNoContent ? "" : " -> \(type(success))"
            case .several(let path, _, _): " -> \(type(.declared(path)))"
            }
        printer.block(
            "\(access)func \(operation.method)(", parameters,
            ") async throws(\(operation.failure.path))\(returned)"
        ) { printer in
            let isVoid = operation.success.isNoContent
            printer.line(
                "\(isVoid ? "_ = " : "")try await core.send(\(value), options: options)\(isVoid ? "" : ".value")"
            )
        }
    }

    private func comment(
        _ arguments: [OperationDeclaration.Argument], to printer: inout SwiftPrinter
    ) {
        let described = arguments.filter { !$0.documentation.isEmpty }
        guard !described.isEmpty else { return }
        var lines = ["", "- Parameters:"]
        for argument in described {
            let text = argument.documentation.lines.filter { !$0.isEmpty }.joined(separator: " ")
            lines.append("  - \(argument.name.name): \(text)")
        }
        printer.comment(Documentation(lines: lines))
    }
}

extension SuccessDeclaration {
    fileprivate var isNoContent: Bool {
        if case .single(_, let type) = self { type.isNoContent } else { false }
    }
}
