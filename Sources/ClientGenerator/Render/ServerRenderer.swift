/// Prints what the client asks about its server, and the servers to choose from.
struct ServerRenderer {
    let access: Code

    func render(_ server: ServerDeclaration, to printer: inout SwiftPrinter) {
        guard case .choice(let path, let choices, let enums) = server else { return }
        printer.blank()
        printer.block("extension \(TypePath(path.parent))") { printer in
            printer.comment("The servers that the API documents.")
            printer.block("nonisolated \(access)enum \(path.name): Hashable, Sendable") { printer in
                for choice in choices { declare(choice, in: path, to: &printer) }
                printer.blank()
                url(choices, to: &printer)
                for type in enums { EnumRenderer(access: access).declare(type, to: &printer) }
            }
        }
    }

    private func declare(
        _ choice: ServerDeclaration.Choice, in path: TypePath, to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: path.components)
        printer.comment(choice.documentation.isEmpty ? choice.address : choice.documentation)
        let described = choice.variables.filter { !$0.documentation.isEmpty }
        if !described.isEmpty { printer.comment(Documentation(lines: [""])) }
        for variable in described {
            let text = variable.documentation.prose
            printer.comment(Documentation(lines: ["- Parameter \(variable.name.name): \(text)"]))
        }
        guard !choice.variables.isEmpty else { return printer.line("case \(choice.name)") }
        let values = choice.variables.map { variable -> Code in
            let value = variable.defaultValue.map { " = \($0.source)" as Code } ?? ""
            return "\(label: variable.name): \(type(variable.type))\(value)"
        }
        printer.list("case \(choice.name)(", values, ")", closing: .ownLine)
    }

    private func url(_ choices: [ServerDeclaration.Choice], to printer: inout SwiftPrinter) {
        printer.block("var url: String") { printer in
            printer.line("switch self {")
            for choice in choices {
                guard !choice.variables.isEmpty else {
                    printer.branch("case .\(member: choice.name):", "\(literal: choice.url)")
                    continue
                }
                let names = choice.variables.map { "let \($0.name)" as Code }
                printer.line("case .\(member: choice.name)(\(list: names)):")
                let values = choice.variables.map { variable -> Code in
                    let suffix: Code = variable.type == .builtin(.string) ? "" : ".rawValue"
                    return "\(literal: variable.wireName): \(variable.name)\(suffix)"
                }
                printer.indented { fill("\(literal: choice.url)", values, to: &$0) }
            }
            printer.line("}")
        }
    }

    private func fill(_ url: Code, _ values: [Code], to printer: inout SwiftPrinter) {
        let arguments: [Code] = [url, "[\(list: values)]"]
        guard printer.fits("    \(arguments[1]))") else {
            printer.line("ServerTemplate.filled(")
            return printer.indented { printer in
                printer.line("\(url),")
                printer.list("[", values, "])", closing: .afterComma)
            }
        }
        printer.list("ServerTemplate.filled(", arguments, ")")
    }
}

extension ServerDeclaration {
    /// What the initialiser asks for.
    var parameter: Code? {
        switch self {
        case .fixed: nil
        case .given: "baseURL: URL"
        case .choice(let path, let choices, _):
            choices[0].defaultSource.map { "server: \(path.name) = \($0)" }
                ?? "server: \(path.name)"
        }
    }

    /// As the core takes it.
    var source: Code {
        switch self {
        case .fixed(let url): "\(literal: url)"
        case .given: "baseURL.absoluteString"
        case .choice: "server.url"
        }
    }

    /// Hands it on from what the environment says.
    var environmentArgument: Code? {
        switch self {
        case .fixed: nil
        case .given: "baseURL: try environment.requiredBaseURL(),"
        case .choice: "server: server,"
        }
    }

    var isChoice: Bool {
        if case .choice = self { true } else { false }
    }

    var isGiven: Bool {
        if case .given = self { true } else { false }
    }

    /// What has to be said about the parameter.
    var documentation: Documentation {
        guard case .given(let path) = self else { return Documentation() }
        let hint = path.map { $0.isEmpty || $0 == "/" ? "" : "; it ends with `\($0)`" } ?? ""
        return Documentation(lines: ["- Parameter baseURL: Where the API is\(hint)."])
    }
}

extension ServerDeclaration.Choice {
    fileprivate var address: Documentation { Documentation(lines: ["`\(url)`"]) }

    /// `nil` where a variable has to be given.
    fileprivate var defaultSource: Code? {
        guard variables.allSatisfy({ $0.defaultValue != nil }) else { return nil }
        return variables.isEmpty ? ".\(member: name)" : ".\(member: name)()"
    }
}
