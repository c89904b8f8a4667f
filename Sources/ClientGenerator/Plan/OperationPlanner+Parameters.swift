import SpecReader

extension OperationPlanner {
    func parameters(
        _ operation: ResolvedOperation, _ diagnostics: inout Diagnostics
    ) -> [OperationDeclaration.ParameterDeclaration] {
        // The runtime makes one idempotency key for each call and takes the caller's own from the options.
        let given = operation.parameters.filter { !$0.parameter.isIdempotencyKey }
        var scope = NameScope(reserving: Self.parameterNames, count: given.count)
        let planned = given.map { resolved in
            let name =
                resolved.parameter.swiftName
                ?? types.style.memberName(resolved.parameter.name)
            return parameter(
                resolved, named: scope.claim(name, adding: "Parameter"), &diagnostics)
        }
        return planned.filter { $0.property.presence == .required }
            + planned.filter { $0.property.presence != .required }
    }

    /// What a method and an operation have beside the parameters.
    private static let parameterNames: Set = [
        "body", "core", "options", "init", "pageCursor", "route", "self",
    ]

    private func parameter(
        _ resolved: ResolvedParameter, named name: Identifier, _ diagnostics: inout Diagnostics
    ) -> OperationDeclaration.ParameterDeclaration {
        let parameter = resolved.parameter
        let isRequired = parameter.isRequired || parameter.place == .path
        var declaration = OperationDeclaration.ParameterDeclaration(
            property: PropertyDeclaration(
                name: name, wireName: parameter.name, type: types.type(of: resolved.use.id),
                presence: isRequired ? .required : .optional,
                documentation: types.texts.documentation(
                    parameter.description ?? resolved.use.description),
                isDeprecated: parameter.isDeprecated,
                defaultValue: isRequired ? nil : types.defaultValue(of: resolved.use),
                rules: Rule.rules(for: resolved.use, in: schemas)),
            place: OperationDeclaration.ParameterDeclaration.Place(parameter.place),
            isJSON: resolved.isJSON,
            allowsReserved: parameter.allowReserved && parameter.place == .query)
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

extension Shape {
    fileprivate var isCollection: Bool {
        switch self {
        case .array, .map, .object: true
        default: false
        }
    }
}

extension Parameter.Place {
    fileprivate var defaultStyle: Parameter.Style {
        switch self {
        case .query, .cookie: .form
        case .path, .header: .simple
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
