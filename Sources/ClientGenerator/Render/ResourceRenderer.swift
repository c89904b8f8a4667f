/// Prints the type whose methods call the operations of one tag.
struct ResourceRenderer {
    let access: Code

    private typealias Form = OperationDeclaration.BodyDeclaration.Form

    func begin(_ resource: ResourceDeclaration, to printer: inout SwiftPrinter) {
        printer.blank()
        printer.comment(resource.documentation)
        // Without the word, a module that isolates to the main actor by default would take the calls there.
        guard resource.property != nil else {
            return printer.line("nonisolated extension \(resource.name) {")
        }
        printer.line("nonisolated \(access)struct \(resource.name): Sendable {")
        printer.indented { $0.line("let core: ClientCore") }
    }

    func methods(
        of operation: OperationDeclaration, in resource: ResourceDeclaration,
        to printer: inout SwiftPrinter
    ) {
        printer.indented { printer in
            for form in operation.forms {
                method(operation, form, in: resource, to: &printer)
                if let stream = operation.stream {
                    method(stream, of: operation, form, in: resource, to: &printer)
                }
            }
        }
    }

    func end(to printer: inout SwiftPrinter) { printer.line("}") }

    private func method(
        _ operation: OperationDeclaration, _ form: Form?, in resource: ResourceDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let arguments = operation.arguments(
            in: [resource.name], bodyLabel: "_ body", form: form)
        let documentation = operation.documentation.noting(form?.remark)
        head(of: operation, arguments, documentation, to: &printer)
        if operation.deliversHardlyAnything { printer.line("@discardableResult") }
        printer.block(
            "\(access)func \(operation.method)(", parameters(arguments),
            result(of: operation, in: resource)
        ) { printer in
            if operation.pagination != nil {
                call("core.pages(", label: "of: ", operation, arguments, ")", to: &printer)
            } else if operation.success.isNoContent {
                call("_ = try await core.send(", operation, arguments, ")", to: &printer)
            } else {
                call("try await core.send(", operation, arguments, ").value", to: &printer)
            }
        }
    }

    /// The method that delivers bit by bit what the other one delivers whole.
    private func method(
        _ stream: StreamDeclaration, of operation: OperationDeclaration, _ form: Form?,
        in resource: ResourceDeclaration, to printer: inout SwiftPrinter
    ) {
        let arguments = operation.arguments(
            in: [resource.name], bodyLabel: "_ body", form: form)
        let documentation = operation.documentation.noting(
            "The same as `\(operation.method.name)`, with its answer as it arrives."
        ).noting(form?.remark)
        head(of: operation, arguments, documentation, to: &printer)
        let type = TypeSource(scope: [resource.name])(stream.content.type)
        printer.block(
            "\(access)func \(stream.method)(", parameters(arguments),
            ") async throws(\(operation.failure.path)) -> \(type)"
        ) { printer in
            call("try await core.stream(", operation, arguments, ").value", to: &printer)
        }
    }

    private func head(
        of operation: OperationDeclaration, _ arguments: [OperationDeclaration.Argument],
        _ documentation: Documentation, to printer: inout SwiftPrinter
    ) {
        printer.blank()
        printer.comment(documentation)
        comment(arguments, isFirst: documentation.isEmpty, to: &printer)
        if operation.isDeprecated { printer.line("@available(*, deprecated)") }
    }

    private func parameters(_ arguments: [OperationDeclaration.Argument]) -> [Code] {
        arguments.map(\.declaration) + ["options: RequestOptions = RequestOptions()"]
    }

    /// What follows the parameters of a method.
    private func result(
        of operation: OperationDeclaration, in resource: ResourceDeclaration
    ) -> Code {
        guard operation.pagination == nil else {
            return ") -> PagedSequence<\(operation.path.name)>"
        }
        let type = TypeSource(scope: [resource.name])
        let returned: Code =
            switch operation.success {
            case .single(_, let success): success.isNone ? "" : " -> \(type(success.type))"
            case .several(let path, _, _): " -> \(type(.declared(path)))"
            }
        return ") async throws(\(operation.failure.path))\(returned)"
    }

    /// Hands the operation's value on, on one line where it fits.
    private func call(
        _ head: Code, label: Code = "", _ operation: OperationDeclaration,
        _ arguments: [OperationDeclaration.Argument], _ tail: Code, to printer: inout SwiftPrinter
    ) {
        let name = operation.path.name
        let handedOn = arguments.map(\.handedOn)
        let whole: Code =
            "\(head)\(label)\(name)(\(list: handedOn)), options: options\(tail)"
        guard !printer.fits(whole) else { return printer.line(whole) }
        printer.line(head)
        printer.indented { printer in
            printer.list("\(label)\(name)(", handedOn, "),")
            printer.line("options: options")
        }
        printer.line(tail)
    }

    private func comment(
        _ arguments: [OperationDeclaration.Argument], isFirst: Bool,
        to printer: inout SwiftPrinter
    ) {
        let described = arguments.filter { !$0.documentation.isEmpty }
        guard !described.isEmpty else { return }
        var lines = (isFirst ? [] : [""]) + ["- Parameters:"]
        for argument in described {
            lines.append("  - \(argument.name.name): \(argument.documentation.prose)")
        }
        printer.comment(Documentation(lines: lines))
    }
}

extension OperationDeclaration.BodyDeclaration.Form {
    fileprivate var remark: String { "Sends the body as `\(content.mediaType)`." }
}

extension Documentation {
    /// With a remark as the last paragraph.
    fileprivate func noting(_ remark: String?) -> Documentation {
        guard let remark else { return self }
        return Documentation(lines: isEmpty ? [remark] : lines + ["", remark])
    }
}

extension OperationDeclaration {
    /// Whether it does something, and the document has no word for what comes back: most callers have no use for it.
    fileprivate var deliversHardlyAnything: Bool {
        guard route.method != "GET", pagination == nil,
            case .single(_, let content) = success
        else { return false }
        return content.type == .dictionary(.builtin(.json))
            || content.coding == .bytes(mediaType: "*/*")
    }
}

extension SuccessDeclaration {
    fileprivate var isNoContent: Bool {
        if case .single(_, let content) = self { content.isNone } else { false }
    }
}
