import SpecReader

/// Brings the parameters of a path and the names in its braces together.
struct PathParameters {
    private let path: String
    private let operation: Operation
    private let placeholders: [String]
    /// What URI templates (RFC 6570) have in front of a name; in OpenAPI a parameter has a style instead.
    private static let operators: Set<Character> = ["+", "#", ".", "/", ";", "?", "&"]

    init(path: String, operation: Operation) {
        self.path = path
        self.operation = operation
        placeholders = path.placeholders
    }

    /// The parameters of an operation, with one for each name in braces and no other ones of the path, and the path
    /// with their names in its braces.
    func matched(
        _ parameters: [Parameter], _ diagnostics: inout Diagnostics
    ) -> (path: String, parameters: [Parameter]) {
        var missing = placeholders.withoutRepetition
        missing.removeAll { name in parameters.contains { $0.place == .path && $0.name == name } }
        guard !missing.isEmpty || parameters.contains(where: isUnused) else {
            return (path, parameters)
        }
        var matched: [Parameter] = []
        var matchedPath = path
        for parameter in parameters {
            guard isUnused(parameter) else {
                matched.append(parameter)
                continue
            }
            let template = missing.first { Self.name(inTemplate: $0) == parameter.name }
            guard let name = template ?? Spelling.nearest(to: parameter.name, among: missing) else {
                diagnostics.report(.unusedPathParameter(parameter))
                continue
            }
            missing.removeAll { $0 == name }
            let isTemplate = name == template
            var renamed = parameter
            renamed.isPath = isTemplate && name.first == "+"
            diagnostics.report(renamed.isPath ? .path(parameter) : .misspelt(parameter, name))
            if isTemplate {
                // In the style that says so, the value goes with its name.
                matchedPath = matchedPath.replacing("{\(name)}", with: "{\(parameter.name)}")
            } else {
                renamed.name = name
            }
            matched.append(renamed)
        }
        for name in missing {
            let misplaced = matched.firstIndex {
                $0.place == .query && $0.name.lowercased() == name.lowercased()
            }
            if let misplaced {
                diagnostics.report(.misplaced(matched[misplaced], name))
                matched[misplaced].move(to: .path, as: name)
                continue
            }
            diagnostics.report(.missingPathParameter(name, path, operation))
            matched.append(.unsaid(name, in: .path, at: operation.location))
        }
        return (matchedPath, matched)
    }

    /// `;id*` -> `id`
    private static func name(inTemplate expression: String) -> Substring {
        let name = expression.drop(while: operators.contains)
        return name.last == "*" ? name.dropLast() : name
    }

    private func isUnused(_ parameter: Parameter) -> Bool {
        parameter.place == .path && !placeholders.contains(parameter.name)
    }
}

extension [Parameter] {
    /// With those of the path in its order, as people read them; lists are sorted by name at times.
    func ordered(by path: String) -> [Parameter] {
        let places = indices.filter { self[$0].place == .path }
        guard places.count > 1 else { return self }
        let names = path.placeholders
        let sorted = places.map { self[$0] }.sorted {
            names.firstIndex(of: $0.name) ?? .max < names.firstIndex(of: $1.name) ?? .max
        }
        var ordered = self
        for (place, parameter) in zip(places, sorted) { ordered[place] = parameter }
        return ordered
    }
}

extension Diagnostic {
    fileprivate static func missingPathParameter(
        _ name: String, _ path: String, _ operation: Operation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .missingPathParameter, at: operation.location,
            "path '\(path)' has '{\(name)}', but no path parameter has that name; it is taken for a string"
        )
    }

    fileprivate static func unusedPathParameter(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .warning, .unusedPathParameter, at: parameter.location,
            "path parameter '\(parameter.name)' does not occur in the path and is ignored")
    }

    fileprivate static func misplaced(_ parameter: Parameter, _ name: String) -> Diagnostic {
        Diagnostic(
            .warning, .missingPathParameter, at: parameter.location,
            "query parameter '\(parameter.name)' is taken for '{\(name)}' of the path; write 'in: path'"
        )
    }

    fileprivate static func path(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .warning, .unusualPath, at: parameter.location,
            "'{+\(parameter.name)}' is read as '{\(parameter.name)}', and slashes in its values stay"
        )
    }

    fileprivate static func misspelt(_ parameter: Parameter, _ name: String) -> Diagnostic {
        Diagnostic(
            .warning, .unusedPathParameter, at: parameter.location,
            "path parameter '\(parameter.name)' is taken for '{\(name)}'; give both the same name")
    }
}
