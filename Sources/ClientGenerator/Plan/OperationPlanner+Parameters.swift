import SpecReader

extension OperationPlanner {
    func parameters(
        _ operation: ResolvedOperation, _ diagnostics: inout Diagnostics
    ) -> [OperationDeclaration.ParameterDeclaration] {
        var scope = NameScope(reserving: [
            "body", "core", "options", "init", "pageCursor", "route", "self",
        ])
        let planned = operation.parameters.compactMap {
            resolved -> OperationDeclaration.ParameterDeclaration? in
            let parameter = resolved.parameter
            // The runtime makes one key for each call and takes the caller's own from the options.
            guard !parameter.isIdempotencyKey else { return nil }
            let styled =
                parameter.swiftName ?? types.style.memberName(Words(splitting: parameter.name))
            let isRequired = parameter.isRequired || parameter.place == .path
            return OperationDeclaration.ParameterDeclaration(
                property: PropertyDeclaration(
                    name: scope.claim(styled, styled + "Parameter"), wireName: parameter.name,
                    type: types.type(of: resolved.use.id),
                    presence: isRequired ? .required : .optional,
                    documentation: Documentation(parameter.description ?? resolved.use.description),
                    isDeprecated: parameter.isDeprecated,
                    defaultValue: isRequired ? nil : types.defaultValue(of: resolved.use),
                    rules: Rule.rules(for: resolved.use, in: schemas)),
                place: OperationDeclaration.ParameterDeclaration.Place(parameter.place),
                style: parameter.style == parameter.place.defaultStyle
                    ? nil : parameter.style.rawValue,
                explode: parameter.explode == (parameter.style == .form) ? nil : parameter.explode)
        }
        return planned.filter { $0.property.presence == .required }
            + planned.filter { $0.property.presence != .required }
    }
}

extension Parameter {
    var isIdempotencyKey: Bool {
        place == .header && name.lowercased() == "idempotency-key"
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
