extension OperationDeclaration {
    struct Argument {
        var declaration: Code
        /// Hands the argument on to the initialiser of the operation's value.
        var handedOn: Code
        var name: Identifier
        var documentation: Documentation
    }

    /// Required parameters, the body if it is required, then everything optional.
    func arguments(in scope: [Identifier], bodyLabel: Code) -> [Argument] {
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
            let argument = Argument(
                declaration:
                    "\(bodyLabel): \(type(body.declaredType))\(body.isRequired ? "" : " = nil")",
                handedOn: "body: body", name: Identifier("body"), documentation: body.documentation)
            let required = parameters.count { $0.property.presence == .required }
            arguments.insert(argument, at: body.isRequired ? required : arguments.count)
        }
        return arguments
    }
}

extension OperationDeclaration.BodyDeclaration {
    var declaredType: SwiftType { isRequired ? content.type : .optional(content.type) }
}
