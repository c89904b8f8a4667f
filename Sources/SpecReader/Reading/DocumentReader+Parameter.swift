extension DocumentReader {
    mutating func parameters(
        _ entry: Node.Entry, of subject: Subject
    ) -> [Referenced<Parameter>] {
        var seen: [String: Parameter] = [:]
        return elements(of: entry).compactMap { node in
            let parameter = referenced(node) { reader, node in
                reader.parameter(node, Subject("parameter", node["name"]?.scalarText))
            }
            guard case .value(let value) = parameter else { return parameter }
            if value.isIgnored { return nil }
            let identity = "\(value.place.rawValue) \(value.name)"
            if let first = seen.updateValue(value, forKey: identity) {
                report(
                    first.name.utf8.elementsEqual(value.name.utf8)
                        ? .duplicateParameter(value, in: subject, first: first.location)
                        : .lookalikeParameter(value, in: subject, first: first.location))
                return nil
            }
            return parameter
        }
    }

    mutating func parameter(_ node: Node, _ subject: Subject) -> Parameter? {
        guard let fields = fields(of: node, subject) else { return nil }
        guard let name = fields.first(where: { $0.key == "name" }).flatMap({ string($0) }) else {
            report(.missingKey(.error, "name", in: subject, at: node.location))
            return nil
        }
        let subject = Subject("parameter", name)
        guard let placeEntry = fields.first(where: { $0.key == "in" }) else {
            report(.missingKey(.error, "in", in: subject, at: node.location))
            return nil
        }
        if let place = placeEntry.value.string, place == "body" || place == "formData" {
            report(.parameterAsBody(name, place, at: placeEntry.value.location))
            return nil
        }
        guard let place = choice(placeEntry, as: Parameter.Place.self, in: subject) else {
            return nil
        }
        var parameter = Parameter(
            location: node.location, name: name, place: place,
            style: place.defaultStyle, explode: false)
        parameter.isIgnored = place == .header && isIgnored(header: name, inParameters: true)
        var style: Parameter.Style?
        var explode: Bool?
        for entry in fields {
            switch key(entry, as: ParameterKey.self, in: subject, among: fields) {
            case .description: parameter.description = string(entry)
            case .required: parameter.isRequired = boolean(entry) ?? false
            case .deprecated: parameter.isDeprecated = boolean(entry) ?? false
            case .style: style = self.style(entry, in: place, of: subject)
            case .explode: explode = boolean(entry)
            case .allowReserved: parameter.allowReserved = boolean(entry) ?? false
            case .allowEmptyValue: parameter.allowEmptyValue = boolean(entry) ?? false
            case .schema: parameter.schema = schema(entry.value, subject)
            case .content: parameter.content = mediaTypes(entry, of: subject)
            case .swiftName: parameter.swiftName = string(entry)
            case .name, .in, .example, .examples, nil: break
            }
        }
        if let style, place.styles.contains(style) { parameter.style = style }
        parameter.explode = explode ?? (parameter.style == .form && style != .simple)
        return checked(parameter, subject)
    }

    private mutating func checked(_ parameter: Parameter, _ subject: Subject) -> Parameter {
        var parameter = parameter
        if parameter.isIgnored {
            report(.ignoredHeader(parameter.name, isParameter: true, at: parameter.location))
        } else if parameter.schema == nil, parameter.content.isEmpty {
            report(.missingKey(.warning, "schema", in: subject, at: parameter.location))
        }
        if parameter.place == .path, !parameter.isRequired {
            report(.optionalPathParameter(parameter))
            parameter.isRequired = true
        }
        return parameter
    }

    private mutating func style(
        _ entry: Node.Entry, in place: Parameter.Place, of subject: Subject
    ) -> Parameter.Style? {
        guard let style = choice(entry, as: Parameter.Style.self, in: subject) else { return nil }
        if !place.styles.contains(style) {
            report(.misplacedStyle(style, place, in: subject, at: entry.value.location))
        }
        return style
    }
}

extension Parameter.Place {
    fileprivate var styles: [Parameter.Style] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: [.form]
        }
    }
}

private enum ParameterKey: String, FieldKey {
    case name, `in`, description, required, deprecated, allowEmptyValue, style, explode
    case allowReserved, schema, content, example, examples
    case swiftName = "x-swift-name"

    var isEssential: Bool {
        switch self {
        case .name, .in, .required, .style, .explode, .schema, .content: true
        case .description, .deprecated, .allowEmptyValue, .allowReserved, .example, .examples,
            .swiftName:
            false
        }
    }
}

extension Diagnostic {
    fileprivate static func parameterAsBody(
        _ name: String, _ place: String, at location: SourceLocation
    ) -> Self {
        Self(
            .error, .unknownValue, at: location,
            "parameter '\(name.excerpt)' says 'in: \(place)', which is Swagger 2.0; use "
                + "'requestBody'"
        )
    }

    fileprivate static func misplacedStyle(
        _ style: Parameter.Style, _ place: Parameter.Place, in subject: Subject,
        at location: SourceLocation
    ) -> Self {
        let styles = place.styles.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return Self(
            .warning, .unknownValue, at: location,
            "\(subject) says 'style: \(style.rawValue)'; in \(place.rawValue) it can be \(styles), "
                + "and '\(place.styles[0].rawValue)' is taken", about: "\(subject)")
    }

    fileprivate static func optionalPathParameter(_ parameter: Parameter) -> Self {
        Self(
            .warning, .optionalPathParameter, at: parameter.location,
            "path parameter '\(parameter.name.excerpt)' is always required; write 'required: true'")
    }

    fileprivate static func lookalikeParameter(
        _ parameter: Parameter, in subject: Subject, first: SourceLocation
    ) -> Self {
        Self(
            .error, .duplicateEntry, at: parameter.location,
            "the name of \(parameter.place.rawValue) parameter '\(parameter.name.excerpt)' in "
                + "\(subject) looks like another one and differs only in its Unicode form; rename or "
                + "remove one",
            notes: [Note("first given here", at: first)], about: "\(subject)")
    }

    fileprivate static func duplicateParameter(
        _ parameter: Parameter, in subject: Subject, first: SourceLocation
    ) -> Self {
        Self(
            .warning, .duplicateEntry, at: parameter.location,
            "\(subject) has two \(parameter.place.rawValue) parameters "
                + "'\(parameter.name.excerpt)'; the second is ignored",
            notes: [Note("first given here", at: first)], about: "\(subject)")
    }
}
