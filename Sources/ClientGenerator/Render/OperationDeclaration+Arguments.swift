extension OperationDeclaration {
    struct Argument {
        var declaration: Code
        /// Hands the argument on to the initialiser of the operation's value.
        var handedOn: Code
        var name: Identifier
        var documentation: Documentation
    }

    /// Demanded parameters, the body if it is required, then everything else.
    ///
    /// - Parameter form: The form of the body, which has to be there; `nil` for the usual one.
    func arguments(
        in scope: [Identifier], bodyLabel: Code, form: BodyDeclaration.Form? = nil
    ) -> [Argument] {
        let type = TypeSource(scope: scope)
        var arguments = parameters.map { parameter in
            let name = parameter.property.name
            return Argument(
                declaration:
                    "\(label: name): \(type(parameter.property.declaredType))\(parameter.property.defaultArgument)",
                handedOn: "\(argument: name): \(name)", name: name,
                documentation: parameter.property.documentation)
        }
        if let body {
            let demanded = parameters.count(where: \.property.isDemanded)
            arguments.insert(
                argument(body, form, label: bodyLabel, type),
                at: body.isRequired || form != nil ? demanded : arguments.count)
        }
        return arguments
    }

    private func argument(
        _ body: BodyDeclaration, _ form: BodyDeclaration.Form?, label: Code, _ type: TypeSource
    ) -> Argument {
        if let form {
            return Argument(
                declaration: "\(label: form.name): \(type(form.content.type))",
                handedOn: "\(argument: form.name): \(form.name)", name: form.name,
                documentation: body.documentation)
        }
        return Argument(
            declaration:
                "\(label): \(type(body.isRequired ? body.content.type : .optional(body.content.type)))\(body.isRequired ? "" : " = nil")",
            handedOn: "body: body", name: Identifier("body"), documentation: body.documentation)
    }

    /// The forms in which the body can be sent, `nil` for the usual one: the ways to call the operation.
    var forms: [BodyDeclaration.Form?] { [nil] + (body?.choice?.others ?? []) }
}

extension OperationDeclaration.BodyDeclaration {
    /// The type of the property: of all forms.
    var declaredType: SwiftType {
        let type = choice.map { .declared($0.path) } ?? content.type
        return isRequired ? type : .optional(type)
    }

    var contents: [ContentDeclaration] { [content] + (choice?.others.map(\.content) ?? []) }
}
