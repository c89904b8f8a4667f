/// Prints the entry point of a client.
struct ClientRenderer {
    let access: Code

    func render(
        _ client: ClientDeclaration, _ resources: [ResourceDeclaration],
        to printer: inout SwiftPrinter
    ) {
        printer.blank()
        printer.comment(client.documentation)
        printer.block("\(access)struct \(client.name): APIClient") { printer in
            printer.line("\(access)let core: ClientCore")
            printer.blank()
            initialiser(client, to: &printer)
            printer.blank()
            fromEnvironment(client, to: &printer)
            for resource in resources {
                guard let property = resource.property else { continue }
                printer.blank()
                printer.comment(resource.summary)
                printer.line(
                    "\(access)var \(property): \(resource.name) { \(resource.name)(core: core) }"
                )
            }
        }
        ServerRenderer(access: access).render(client.server, to: &printer)
    }

    private func initialiser(_ client: ClientDeclaration, to printer: inout SwiftPrinter) {
        var parameters = client.server.parameter.map { [$0] } ?? []
        parameters += client.credentials.flatMap {
            $0.parameters(isNeeded: client.needsCredentials)
        }
        parameters.append("configuration: ClientConfiguration = ClientConfiguration()")
        printer.comment(client.server.documentation)
        describe(client.credentials, to: &printer)
        printer.block("\(access)init(", parameters, ")") { printer in
            printer.line("core = ClientCore(")
            printer.indented { printer in
                printer.line("server: \(client.server.source),")
                printer.list(
                    "credentials: [", credentials(of: client), credentialsTail(of: client),
                    closing: client.isFlexible ? .afterComma : .inline)
                printer.line("security: \(client.security.source),")
                printer.line("configuration: configuration)")
            }
        }
    }

    private func describe(_ credentials: [CredentialParameter], to printer: inout SwiftPrinter) {
        for credential in credentials where !credential.documentation.isEmpty {
            let text = credential.documentation.prose
            printer.comment(Documentation(lines: ["- Parameter \(credential.name.name): \(text)"]))
        }
    }

    private func credentials(of client: ClientDeclaration) -> [Code] {
        guard !client.credentials.isEmpty else { return [":"] }
        return client.credentials.map { credential in
            let value = credential.value(isNeeded: client.needsCredentials)
            return "\(literal: credential.scheme): \(value)"
        }
    }

    private func credentialsTail(of client: ClientDeclaration) -> Code {
        client.isFlexible ? "].compactMapValues { $0 }," : "],"
    }

    private func fromEnvironment(_ client: ClientDeclaration, to printer: inout SwiftPrinter) {
        let prefix = client.environmentPrefix
        let isNeeded = client.needsCredentials
        let needed = isNeeded ? client.credentials.flatMap(\.neededVariables) : []
        let other = client.credentials.flatMap(\.variables).filter { !needed.contains($0) }
        let required = (client.server.isGiven ? ["BASE_URL"] : []) + needed
        let optional = other + (client.server.isGiven ? [] : ["BASE_URL"]) + ["LOG"]
        let names = { (list: [String]) in list.map { "`\(prefix)_\($0)`" } }
        let sentence =
            required.isEmpty
            ? "Reads \(names(optional).joined(separator: ", ")), as far as they are set."
            : "Reads \(names(required).joined(separator: " and ")) and, where set, "
                + "\(names(optional).joined(separator: " and "))."
        printer.comment(Documentation(lines: [sentence]))
        printer.block(
            "\(access)static func fromEnvironment(",
            (client.server.isChoice ? client.server.parameter.map { [$0] } ?? [] : [])
                + ["configuration: ClientConfiguration = ClientConfiguration()"],
            ") throws(ConfigurationError) -> Self"
        ) { printer in
            printer.line("let environment = ClientEnvironment(prefix: \(literal: prefix))")
            printer.line("return Self(")
            printer.indented { printer in
                if let argument = client.server.environmentArgument { printer.line(argument) }
                for credential in client.credentials {
                    for argument in credential.environmentArguments(isNeeded: isNeeded) {
                        printer.line(argument)
                    }
                }
                printer.line("configuration: try environment.configure(configuration))")
            }
        }
    }
}

extension ClientDeclaration {
    /// Whether credentials can be left out.
    fileprivate var isFlexible: Bool { !credentials.isEmpty && !needsCredentials }
}

extension CredentialParameter {
    /// What every operation needs is demanded; of others the caller gives those that the operations in use need.
    fileprivate func parameters(isNeeded: Bool) -> [Code] {
        let mark: Code = isNeeded ? "" : "? = nil"
        switch kind {
        case .basic(let password, let isDemanded):
            let empty: Code = isNeeded && !isDemanded ? " = \"\"" : mark
            return ["\(label: name): String\(mark)", "\(label: password): Secret\(empty)"]
        case .bearer: return ["\(label: name): BearerToken\(mark)"]
        default: return ["\(label: name): Secret\(mark)"]
        }
    }

    fileprivate func value(isNeeded: Bool) -> Code {
        switch kind {
        case .basic(let password, _):
            return isNeeded
                ? ".basic(\(name), \(password))"
                // Some take a key for the name, and no password.
                : "\(name).map { .basic($0, \(password) ?? \"\") }"
        case .header(let header, let prefix):
            let tail: Code = prefix.map { ", prefix: \(literal: $0)" } ?? ""
            return wrapped(".header(\(literal: header), ", isNeeded, tail)
        case .query(let query): return wrapped(".query(\(literal: query), ", isNeeded)
        case .cookie(let cookie): return wrapped(".cookie(\(literal: cookie), ", isNeeded)
        case .bearer: return wrapped(".bearer(", isNeeded)
        }
    }

    private func wrapped(_ head: Code, _ isNeeded: Bool, _ tail: Code = "") -> Code {
        isNeeded ? "\(head)\(name)\(tail))" : "\(name).map { \(head)$0\(tail)) }"
    }

    fileprivate var variables: [String] { [variable] + (passwordVariable.map { [$0] } ?? []) }

    /// Those that have to be set where the client needs its credentials.
    fileprivate var neededVariables: [String] {
        if case .basic(_, isNeeded: false) = kind { [variable] } else { variables }
    }

    fileprivate func environmentArguments(isNeeded: Bool) -> [Code] {
        let reader: Code = isNeeded ? "try environment.secret" : "environment.secretIfSet"
        switch kind {
        case .basic(let password, let isDemanded):
            let reveal: Code = isNeeded ? ".reveal()" : "?.reveal()"
            let secret: Code =
                isNeeded && !isDemanded
                ? "environment.secretIfSet(\(literal: password.variable)) ?? \"\""
                : "\(reader)(\(literal: password.variable))"
            return [
                "\(argument: name): \(reader)(\(literal: variable))\(reveal),",
                "\(argument: password): \(secret),",
            ]
        case .bearer:
            let value: Code = "\(reader)(\(literal: variable))"
            return [
                isNeeded
                    ? "\(argument: name): BearerToken(\(value)),"
                    : "\(argument: name): \(value).map { BearerToken($0) },"
            ]
        default:
            return ["\(argument: name): \(reader)(\(literal: variable)),"]
        }
    }
}
