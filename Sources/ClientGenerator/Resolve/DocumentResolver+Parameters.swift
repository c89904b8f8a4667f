import SpecReader

extension DocumentResolver {
    /// What an operation is called with: by whoever calls it, and by the client, from its credentials.
    struct Inputs {
        var path: String
        var parameters: [ResolvedParameter] = []
        var security: [SecurityRequirement]?
    }

    mutating func inputs(
        of operation: Operation, in item: PathItem, _ diagnostics: inout Diagnostics
    ) -> Inputs {
        var inputs = Inputs(path: item.path, security: operation.security)
        var parameters = merged(item.parameters, operation.parameters, &diagnostics)
        // The name of a webhook is no path.
        let isPath = item.path.hasPrefix("/")
        if isPath, let spelling = PathSpelling(item.path, parameters) {
            spelling.report(item.path, at: operation.location, &diagnostics)
            inputs.path = spelling.path
            parameters = spelling.parameters(parameters, at: operation.location)
        }
        if !parameters.isEmpty, !keys.isEmpty {
            inputs.security = security(of: operation, parameters, &diagnostics)
            parameters = withoutKeys(
                parameters, inputs.security ?? document.security, &diagnostics)
        }
        if isPath {
            (inputs.path, parameters) = PathParameters(path: inputs.path, operation: operation)
                .matched(parameters, &diagnostics)
            parameters = parameters.ordered(by: inputs.path)
        }
        inputs.parameters = parameters.compactMap { resolved($0, &diagnostics) }
        return inputs
    }

    /// The parameters without those that the client fills in by itself, from its credentials.
    private mutating func withoutKeys(
        _ parameters: [Parameter], _ security: [SecurityRequirement],
        _ diagnostics: inout Diagnostics
    ) -> [Parameter] {
        let sent = security.flatMap(\.schemes).compactMap { keys[$0.name] }
        return parameters.filter { parameter in
            guard sent.contains(where: { $0.is(parameter) }) else { return true }
            diagnostics.report(.ignoredKey(parameter))
            return false
        }
    }

    /// What an operation says of its credentials. It demands the keys that it requires as parameters too, all of them
    /// together, whatever it says elsewhere.
    private mutating func security(
        of operation: Operation, _ parameters: [Parameter], _ diagnostics: inout Diagnostics
    ) -> [SecurityRequirement]? {
        func isDemanded(_ key: Key) -> Bool {
            parameters.contains { $0.isRequired && key.is($0) }
        }
        guard keys.values.contains(where: isDemanded) else { return operation.security }
        let demanded = keys.filter { isDemanded($0.value) }.keys.sorted()
        let listed = operation.security ?? document.security
        guard
            listed.isEmpty
                || listed.contains(where: { !Set(demanded).isSubset(of: $0.schemes.map(\.name)) })
        else { return operation.security }
        var seen: Set<Set<String>> = []
        let unsaid = [SecurityRequirement(location: operation.location, schemes: [])]
        let complete = (listed.isEmpty ? unsaid : listed).map { requirement in
            var requirement = requirement
            let names = Set(requirement.schemes.map(\.name))
            requirement.schemes += demanded.filter { !names.contains($0) }.map {
                SecurityRequirement.Scheme(name: $0, scopes: [])
            }
            return requirement
        }.filter { seen.insert(Set($0.schemes.map(\.name))).inserted }
        if complete.count < listed.count { diagnostics.report(.alternativeKeys(complete[0])) }
        return complete
    }

    /// What the schemes of the document say; what is wrong with one is reported elsewhere.
    var keysOfSchemes: [String: Key] {
        var keys: [String: Key] = [:]
        for scheme in document.components.securitySchemes {
            guard case .value(let value) = scheme.value,
                case .apiKey(let name, let place) = value.kind
            else { continue }
            keys[scheme.name] = Key(name: name, place: place)
        }
        return keys
    }

    /// Where a key is sent.
    struct Key {
        var name: String
        var place: Parameter.Place

        /// Whether a parameter describes the key once more. The names of header fields have no case.
        fileprivate func `is`(_ parameter: Parameter) -> Bool {
            guard parameter.place == place else { return false }
            return parameter.name == name
                || place == .header && parameter.name.lowercased() == name.lowercased()
        }
    }

    /// An operation's own parameter takes the place of one of the path with the same name and place. What all operations
    /// of a path have, and may be left out, comes last.
    private func merged(
        _ shared: [Referenced<Parameter>], _ own: [Referenced<Parameter>],
        _ diagnostics: inout Diagnostics
    ) -> [Parameter] {
        var parameters: [Parameter] = []
        var common = 0..<0
        for (position, value) in (shared + own).enumerated() {
            if position == shared.count { common = 0..<parameters.count }
            guard let parameter = references.parameter(value, &diagnostics), !parameter.isIgnored
            else { continue }
            let known = parameters.firstIndex {
                $0.place == parameter.place && $0.name.utf8.elementsEqual(parameter.name.utf8)
            }
            if let known { parameters[known] = parameter } else { parameters.append(parameter) }
        }
        guard !common.isEmpty, common.count < parameters.count else { return parameters }
        let isExtra = { (parameter: Parameter) in
            parameter.place != .path && !parameter.isRequired
        }
        return parameters[common].filter { !isExtra($0) } + parameters[common.endIndex...]
            + parameters[common].filter(isExtra)
    }

    private mutating func resolved(
        _ parameter: Parameter, _ diagnostics: inout Diagnostics
    ) -> ResolvedParameter? {
        if parameter.allowReserved, parameter.place != .query {
            diagnostics.report(.ignoredAllowReserved(parameter))
        }
        let content = parameter.content.first
        let kind = content.flatMap { ResolvedContent.Kind($0.name) }
        if let content, ![.json, .text, .form].contains(kind) {
            diagnostics.report(.unsupportedParameterContent(parameter, content))
            return nil
        }
        let isJSON = kind == .json
        let schema = isJSON ? content?.schema : parameter.schema
        return ResolvedParameter(
            parameter: parameter,
            use: schemas.resolve(
                schema ?? .unsaid(isJSON ? [] : [.string], at: parameter.location), &diagnostics),
            isJSON: isJSON)
    }
}

extension Schema {
    /// Stands in for a schema that the document leaves out.
    static func unsaid(_ types: Types, at location: SourceLocation) -> Schema {
        var keywords = Keywords()
        keywords.types = types
        return Schema(location: location, content: .keywords(keywords))
    }
}

extension Diagnostic {
    fileprivate static func alternativeKeys(_ together: SecurityRequirement) -> Diagnostic {
        let schemes = together.schemes.map { "\($0.name): []" }.joined(separator: ", ")
        return Diagnostic(
            .warning, .alternativeKeys, at: together.location,
            "one key would do, but the operation requires all of them as parameters, so they are sent together; write '{\(schemes)}'"
        )
    }

    fileprivate static func ignoredKey(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredHeader, at: parameter.location,
            "\(parameter.place.rawValue) parameter '\(parameter.name)' is ignored: the security scheme decides on it"
        )
    }

    fileprivate static func ignoredAllowReserved(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredAllowReserved, at: parameter.location,
            "'allowReserved' means nothing here: reserved characters of '\(parameter.name)' are percent-encoded, as everywhere but in queries"
        )
    }

    fileprivate static func unsupportedParameterContent(
        _ parameter: Parameter, _ content: MediaType
    ) -> Diagnostic {
        Diagnostic(
            .error, .unsupportedParameterContent, at: content.location,
            "parameter '\(parameter.name)' cannot be '\(content.name)'; JSON and text can stand in a \(parameter.place.rawValue)"
        )
    }
}
