extension OperationRenderer {
    /// - Parameter form: The form of the body that the initialiser takes; `nil` for the usual one.
    func initialiser(
        _ operation: OperationDeclaration, _ form: OperationDeclaration.BodyDeclaration.Form?,
        to printer: inout SwiftPrinter
    ) {
        let parameters = operation.arguments(
            in: operation.path.components, bodyLabel: "body", form: form)
        guard !parameters.isEmpty else { return printer.line("\(access)init() {}") }
        printer.block("\(access)init(", parameters.map(\.declaration), ")") { printer in
            for parameter in operation.parameters {
                printer.line("self.\(member: parameter.property.name) = \(parameter.property.name)")
            }
            if let body = operation.body {
                printer.line("self.body = \(body.value(of: form))")
            }
        }
    }

    /// Declares the forms in which a body can be sent.
    func declare(
        _ choice: OperationDeclaration.BodyDeclaration.Choice, _ operation: OperationDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: operation.path.components)
        printer.blank()
        printer.comment("What is sent, in one of the forms that the API takes.")
        printer.block("nonisolated \(access)enum \(choice.path.name): Hashable, Sendable") {
            printer in
            for form in operation.body?.forms ?? [] {
                printer.comment(Documentation(lines: ["As `\(form.content.mediaType)`."]))
                printer.line("case \(form.name)(\(type(form.content.type)))")
            }
        }
    }

    /// Puts the body into a request.
    func encode(_ body: OperationDeclaration.BodyDeclaration, to printer: inout SwiftPrinter) {
        guard body.choice != nil else {
            return body.content.write(isRequired: body.isRequired, to: &printer)
        }
        printer.line("switch body {")
        for form in body.forms {
            form.content.write(
                isRequired: true, after: "case .\(member: form.name)(let body): ", to: &printer)
        }
        if !body.isRequired { printer.line("case nil: break") }
        printer.line("}")
    }
}

extension OperationDeclaration.BodyDeclaration {
    /// All forms, if there are several.
    fileprivate var forms: [Form] {
        guard let choice else { return [] }
        return [Form(name: choice.usual, content: content)] + choice.others
    }

    /// What the property is set to by an initialiser that takes a form.
    fileprivate func value(of form: Form?) -> Code {
        guard let choice else { return "body" }
        if let form { return ".\(member: form.name)(\(form.name))" }
        let name = choice.usual
        return isRequired
            ? ".\(member: name)(body)" : "body.map(\(choice.path.name).\(member: name))"
    }
}
