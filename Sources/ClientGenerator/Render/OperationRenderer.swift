/// Prints the value that stands for one call of an operation.
struct OperationRenderer {
    let access: Code

    func render(
        _ operation: OperationDeclaration, in resource: Identifier, to printer: inout SwiftPrinter
    ) {
        printer.blank()
        printer.block("extension \(resource)") { printer in declare(operation, to: &printer) }
        printer.blank()
        printer.block("extension \(operation.path)") { printer in
            route(operation, to: &printer)
            printer.blank()
            encode(operation, to: &printer)
            printer.blank()
            success(operation, to: &printer)
            streamStatuses(operation.success, to: &printer)
        }
        if let stream = operation.stream { self.stream(stream, operation, to: &printer) }
        if let pagination = operation.pagination {
            paginate(pagination, operation, to: &printer)
        }
        for nested in operation.nested { TypeRenderer(access: access).code(nested, to: &printer) }
    }

    // MARK: Declaration

    private func declare(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: operation.path.components)
        printer.comment(operation.summary)
        printer.block("\(access)struct \(operation.path.name): APIOperation") { printer in
            printer.line("\(access)typealias Failure = \(operation.failure.path)")
            if let headers = operation.headers, headers.isShared {
                printer.line("\(access)typealias ResponseHeaders = \(headers.path)")
            }
            printer.blank()
            for parameter in operation.parameters {
                printer.comment(parameter.property.documentation)
                printer.line(
                    "\(access)var \(parameter.property.name): \(type(parameter.property.declaredType))"
                )
            }
            if let body = operation.body {
                printer.comment(body.documentation)
                printer.line("\(access)var body: \(type(body.declaredType))")
            }
            for form in operation.forms {
                printer.blank()
                initialiser(operation, form, to: &printer)
            }
            if let choice = operation.body?.choice { declare(choice, operation, to: &printer) }
            declareSuccess(operation, to: &printer)
            if let headers = operation.headers, !headers.isShared {
                HeaderRenderer(access: access).render(headers, to: &printer)
            }
            for callback in operation.callbacks {
                printer.blank()
                printer.comment(callback.documentation)
                printer.line("\(access)typealias \(callback.name) = \(type(callback.type))")
            }
            for nested in operation.nested {
                TypeRenderer(access: access).declare(nested, to: &printer)
            }
        }
    }

    private func declareSuccess(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        guard case .several(let path, let cases, let shared) = operation.success else { return }
        let type = TypeSource(scope: operation.path.components)
        printer.blank()
        printer.comment("What the operation answers, by status.")
        printer.block("nonisolated \(access)enum \(path.name): Hashable, Sendable") { printer in
            for success in cases {
                printer.comment(success.documentation)
                let payload: Code = success.content.isNone ? "" : "(\(type(success.content.type)))"
                printer.line("case \(success.name)\(payload)")
            }
            for property in shared {
                SharedPropertyRenderer(access: access, isOpen: false).render(
                    property, of: cases.map(\.name), in: path, to: &printer)
            }
        }
    }

    // MARK: Request

    private func route(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        let route = operation.route
        var arguments: [Code] = [".\(Identifier(route.method))", "\(literal: route.path)"]
        if route.acceptsIdempotencyKey { arguments.append("acceptsIdempotencyKey: true") }
        if let retry = route.retry { arguments.append("retry: .\(Identifier(retry.rawValue))") }
        if let security = route.security { arguments.append("security: \(security.source)") }
        if let server = route.server { arguments.append("server: \(literal: server)") }
        if let stream = route.stream { arguments.append("stream: .\(stream.form)") }
        printer.list("\(access)static let route = Route(", arguments, ")")
    }

    private func encode(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        let head: Code = "\(access)func encode(to request: inout RequestEncoder)"
        guard !operation.parameters.isEmpty || operation.body != nil || operation.accepted != nil
        else {
            return printer.line("\(head) {}")
        }
        printer.block(head) { printer in
            for parameter in operation.parameters {
                printer.list(
                    "request.\(Identifier(parameter.place.rawValue))(", arguments(parameter), ")")
            }
            if let body = operation.body { encode(body, to: &printer) }
            if let accepted = operation.accepted {
                printer.line("request.accept(\(literal: accepted))")
            }
        }
    }

    private func arguments(_ parameter: OperationDeclaration.ParameterDeclaration) -> [Code] {
        let value = member(parameter.property.name)
        var arguments: [Code] = ["\(literal: parameter.property.wireName)"]
        arguments.append(parameter.isJSON ? "json: \(value)" : value)
        if let style = parameter.style { arguments.append("style: .\(Identifier(style))") }
        if let explode = parameter.explode {
            arguments.append("explode: \(explode ? "true" : "false")")
        }
        if parameter.allowsReserved { arguments.append("allowsReserved: true") }
        if parameter.allowsEmpty { arguments.append("allowsEmpty: true") }
        return arguments + parameter.property.rules.map(\.source)
    }

    /// A parameter as it is reached where a local value is called `request`.
    private func member(_ name: Identifier) -> Code {
        name.name == "request" ? "self.request" : Code(name)
    }

    // MARK: Response

    private func success(_ operation: OperationDeclaration, to printer: inout SwiftPrinter) {
        let type = TypeSource(scope: operation.path.components)
        let returned: Code =
            switch operation.success {
            case .single(_, let success): "\(type(success.type))"
            case .several(let path, _, _): "\(type(.declared(path)))"
            }
        printer.block(
            "\(access)static func success(_ reply: Reply) throws(JSONError) -> \(returned)?"
        ) { printer in
            printer.line("switch reply.status {")
            switch operation.success {
            case .single(let statuses, let success):
                let reading = success.readingOptional(as: type(success.type))
                printer.branch("\(statuses.source):", reading)
            case .several(_, let cases, _):
                for success in cases.sorted(by: { $0.status.precedence < $1.status.precedence }) {
                    let payload: Code = success.content.isNone ? "" : "(\(success.content.reading))"
                    printer.line("\(success.status.source): .\(member: success.name)\(payload)")
                }
            }
            printer.line("default: nil")
            printer.line("}")
        }
    }
}

extension OperationDeclaration {
    /// What to ask for, where it is not JSON alone: the types of successes and, for servers that would refuse to answer
    /// otherwise, those of errors.
    fileprivate var accepted: String? {
        let successes = success.contents.compactMap(\.accepted).withoutRepetition
        guard !successes.isEmpty, successes != ["application/json"] else { return nil }
        // Servers that decide by it whether to stream look for one type.
        let isWhole = success.stream == nil && !successes.contains("*/*")
        let errors = isWhole ? failure.cases.compactMap(\.content.accepted) : []
        // A file can come as one of several types.
        let known = Set(successes.flatMap(\.mediaTypes))
        let others = errors.flatMap(\.mediaTypes).withoutRepetition
            .filter { !known.contains($0) && !$0.contains("*") }
        return (successes + others.map { $0 + ";q=0.9" }).joined(separator: ", ")
    }
}

extension String {
    fileprivate var mediaTypes: [String] { split(separator: ", ").map(String.init) }
}

extension [[String]] {
    /// Alternatives of scheme names as an array literal.
    var source: Code {
        let alternatives = map { schemes -> Code in
            "[\(list: schemes.map { "\(literal: $0)" })]"
        }
        return "[\(list: alternatives)]"
    }
}
