import SpecReader

extension OperationPlanner {
    func parameters(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> [OperationDeclaration.ParameterDeclaration] {
        // The runtime makes one idempotency key for each call and takes the caller's own from the options.
        let given = operation.parameters.filter { !$0.parameter.isIdempotencyKey }
        var scope = NameScope(reserving: Self.reservedNames, count: given.count)
        if operation.body != nil { scope.reserve("body") }
        for form in operation.body?.alternatives ?? [] { scope.reserve(form.kind.name) }
        if operation.pagination != nil { scope.reserve("pageCursor") }
        let key = key(of: operation, names)
        let planned = given.map { resolved in
            let isKey =
                resolved.parameter.place == .path && resolved.parameter.swiftName == nil
                && resolved.parameter.name == key?.wireName
            let name = isKey ? key?.name : nil
            return parameter(
                resolved, named: scope.claim(name ?? self.name(of: resolved), adding: "Parameter"),
                &diagnostics)
        }
        return planned.filter(\.property.isDemanded) + planned.filter { !$0.property.isDemanded }
    }

    /// What every method needs beside the parameters.
    private static let reservedNames: Set = ["core", "options", "self"]

    /// What the things of the resource go by, without the name of such a thing: `vector_store_id` is the `id` of what
    /// `vectorStores.get` gets. Where the method speaks of something else as well, it would be unclear whose it is.
    private func key(
        of operation: ResolvedOperation, _ names: TypeNames.OperationNames
    ) -> (wireName: String, name: String)? {
        guard Words(splitting: names.method.name).words.count == 1,
            let segment = operation.path.segments.last(where: \.isParameter),
            segment.last == "}"
        else { return nil }
        let wireName = String(segment.dropFirst().dropLast())
        let words = Words(splitting: wireName)
        let thing = names.resource.singular.key
        let start = (0..<thing.count).first { words.key.starts(with: thing[$0...]) }
        guard let start, words.words.count > thing.count - start else { return nil }
        let name = types.style.memberName(Words(words.words[(thing.count - start)...]))
        let isTaken = operation.parameters.contains {
            $0.parameter.name != wireName && self.name(of: $0) == name
        }
        return isTaken ? nil : (wireName, name)
    }

    private func name(of resolved: ResolvedParameter) -> String {
        let parameter = resolved.parameter
        guard parameter.swiftName == nil, parameter.name.hasComparison else {
            return parameter.swiftName ?? types.style.memberName(parameter.name)
        }
        let isTime = ["date", "date-time"].contains(schemas[resolved.use.id].format)
        let isUpper = parameter.name.hasSuffix("<")
        let word = isTime ? (isUpper ? "before" : "after") : isUpper ? "below" : "above"
        return types.style.memberName(parameter.name + word)
    }

    /// A credential is a secret, whatever the document says. No style of parameters has a null, in a list either.
    private func type(of resolved: ResolvedParameter) -> SwiftType {
        let type = types.type(of: resolved.use.id)
        if type == .builtin(.string), resolved.parameter.isCredential { return .builtin(.secret) }
        if !resolved.isJSON, case .array(.optional(let element)) = type { return .array(element) }
        return type
    }

    private func parameter(
        _ resolved: ResolvedParameter, named name: Identifier, _ diagnostics: inout Diagnostics
    ) -> OperationDeclaration.ParameterDeclaration {
        let parameter = resolved.parameter
        let isRequired = parameter.isRequired || parameter.place == .path
        let type = type(of: resolved)
        let given = defaultValue(of: resolved, isRequired: isRequired)
        let assumed =
            isRequired || given != nil ? nil : types.defaultValue(of: resolved.use)
        var declaration = OperationDeclaration.ParameterDeclaration(
            property: PropertyDeclaration(
                name: name, wireName: parameter.name, type: type,
                presence: isRequired ? .required : .optional,
                documentation: types.texts.documentation(
                    parameter.description ?? resolved.use.description
                ).beyond(name.name, type.declaredName).assuming(assumed),
                isDeprecated: parameter.isDeprecated,
                defaultValue: given,
                rules: Rule.rules(for: resolved.use, in: schemas)),
            place: OperationDeclaration.ParameterDeclaration.Place(parameter.place),
            assumedValue: assumed, isJSON: resolved.isJSON,
            allowsReserved: parameter.isPath || parameter.allowReserved && parameter.place == .query
        )
        guard !resolved.isJSON else { return declaration }
        if parameter.style != .deepObject, isNested(resolved.use) {
            diagnostics.report(.undefinedStyle(parameter))
        }
        if parameter.style != parameter.place.defaultStyle {
            declaration.style = parameter.style.rawValue
        }
        if !parameter.hasUsualExplode { declaration.explode = parameter.explode }
        declaration.allowsEmpty =
            parameter.allowEmptyValue && parameter.place == .query
            && schemas[resolved.use.id].shape.isCollection
        return declaration
    }

    /// What is sent unless the caller says otherwise. Which thing is meant, and what to look for, is not taken for
    /// granted: what documents say there are examples.
    private func defaultValue(
        of resolved: ResolvedParameter, isRequired: Bool
    ) -> DefaultValue? {
        let parameter = resolved.parameter
        let isVersion = Words(splitting: parameter.name).key.contains("version")
        guard isRequired else {
            // Without it, the server would answer as another version than the client reads.
            return isVersion && !parameter.isDeprecated ? types.defaultValue(of: resolved.use) : nil
        }
        guard parameter.place != .path, let value = types.usualValue(of: resolved.use) else {
            return nil
        }
        let isFreeText = if case .string = schemas[resolved.use.id].shape { true } else { false }
        return !isFreeText || parameter.place == .header || isVersion ? value : nil
    }

    /// Whether arrays or objects lie within the array or the object: no style says how they are written.
    private func isNested(_ use: SchemaUse) -> Bool {
        switch schemas[use.id].shape {
        case .array(let element), .map(let element): schemas[element.id].shape.isCollection
        case .object(let object):
            object.properties.contains { schemas[$0.use.id].shape.isCollection }
        default: false
        }
    }
}

extension Parameter {
    /// Brackets leave nothing to explode.
    fileprivate var hasUsualExplode: Bool {
        explode == (style == .form) || style == .deepObject
    }

    var isIdempotencyKey: Bool {
        place == .header && name.lowercased() == "idempotency-key"
    }
}

extension String {
    /// Whether the name ends in a sign that says on which side of the value the results lie.
    fileprivate var hasComparison: Bool {
        utf8.last == UInt8(ascii: "<") || utf8.last == UInt8(ascii: ">")
    }
}

extension Shape {
    fileprivate var isCollection: Bool {
        switch self {
        case .array, .map, .object: true
        default: false
        }
    }
}

extension OperationDeclaration.ParameterDeclaration.Place {
    fileprivate init(_ place: Parameter.Place) {
        switch place {
        case .path: self = .path
        case .query: self = .query
        case .header: self = .header
        case .cookie: self = .cookie
        }
    }
}

extension Diagnostic {
    fileprivate static func undefinedStyle(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .warning, .undefinedStyle, at: parameter.location,
            "style '\(parameter.style.rawValue)' does not say how arrays and objects within '\(parameter.name)' are written; the whole is sent as JSON where there are any; use 'deepObject', or 'content' in place of 'schema'"
        )
    }
}

extension Parameter {
    /// Whether the parameter signs the request in, by its name: in a query, a token can stand for anything else, such as
    /// the next page.
    fileprivate var isCredential: Bool {
        guard place == .header || place == .query else { return false }
        if Words.isCredential(name, among: Words.keys) { return true }
        // `X-Token`.
        let words = Words(splitting: name).key.drop { $0 == "x" }
        return words.elementsEqual(["token"]) && (place == .header || isSaidToAuthenticate)
    }

    private var isSaidToAuthenticate: Bool {
        let words = (description ?? "").lowercased()
        return ["authentication", "authorization", "api token", "access token"]
            .contains { words.contains($0) }
    }
}
