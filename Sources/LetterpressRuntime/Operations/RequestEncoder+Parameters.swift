extension RequestEncoder {
    /// Fills a place of the path; what would leave the place empty, or change the path's course, is a violation.
    ///
    /// - Parameter allowsReserved: Whether slashes and other characters with a meaning in paths stay as they are: the
    ///   value is a path itself, such as `projects/1/topics/2`.
    public mutating func path<Value: JSONCodable>(
        _ name: String, _ value: Value, style: ParameterStyle = .simple, explode: Bool = false,
        allowsReserved: Bool = false, _ rules: ValidationRule...
    ) {
        let form = document(.path, name, value, rules).map { document in
            ParameterForm(document.root).mapped { text in
                allowsReserved ? text.pathEncoded : text.percentEncoded
            }
        }
        fill(name, form.map { $0.path(name, style, explode: explode) })
    }

    /// Fills a place of the path with a value as JSON.
    public mutating func path<Value: JSONCodable>(
        _ name: String, json value: Value, _ rules: ValidationRule...
    ) {
        fill(name, document(.path, name, value, rules)?.root.jsonText.percentEncoded)
    }

    /// Adds to the query.
    ///
    /// - Parameters:
    ///   - allowsReserved: Whether characters with a meaning in URLs, such as `/` and `:`, stay as they are where
    ///     they cannot be mistaken for the end of the value.
    ///   - allowsEmpty: Whether an array or an object without members is sent as `name=`, and not left out.
    public mutating func query<Value: JSONCodable>(
        _ name: String, _ value: Value, style: ParameterStyle = .form, explode: Bool? = nil,
        allowsReserved: Bool = false, allowsEmpty: Bool = false, _ rules: ValidationRule...
    ) {
        guard let value = document(.query, name, value, rules)?.root else { return }
        let pairs = value.pairs(name, style, explode: explode ?? style.explodesByDefault) { text in
            allowsReserved ? text.reservedExpanded : text.percentEncoded
        }
        query += pairs.isEmpty && allowsEmpty ? ["\(name.percentEncoded)="] : pairs
    }

    /// Adds a value as JSON to the query.
    public mutating func query<Value: JSONCodable>(
        _ name: String, json value: Value, allowsReserved: Bool = false,
        _ rules: ValidationRule...
    ) {
        guard let text = document(.query, name, value, rules)?.root.jsonText else { return }
        let encoded = allowsReserved ? text.reservedExpanded : text.percentEncoded
        query.append("\(name.percentEncoded)=\(encoded)")
    }

    /// Sets a header field; an array or an object without members is left out.
    public mutating func header<Value: JSONCodable>(
        _ name: String, _ value: Value, explode: Bool = false, _ rules: ValidationRule...
    ) {
        guard let value = document(.header, name, value, rules)?.root else { return }
        let form = ParameterForm(value)
        if !form.isEmpty { headers[name] = form.joined(",", exploded: explode) }
    }

    /// Sets a header field to a value as JSON.
    public mutating func header<Value: JSONCodable>(
        _ name: String, json value: Value, _ rules: ValidationRule...
    ) {
        headers[name] = document(.header, name, value, rules)?.root.jsonText.escapedToASCII
    }

    /// Adds a cookie.
    public mutating func cookie<Value: JSONCodable>(
        _ name: String, _ value: Value, explode: Bool? = nil, _ rules: ValidationRule...
    ) {
        guard let value = document(.cookie, name, value, rules)?.root else { return }
        cookies += value.pairs(name, .form, explode: explode ?? true, encoding: \.percentEncoded)
    }

    /// Adds a cookie that holds a value as JSON.
    public mutating func cookie<Value: JSONCodable>(
        _ name: String, json value: Value, _ rules: ValidationRule...
    ) {
        guard let text = document(.cookie, name, value, rules)?.root.jsonText else { return }
        cookies.append("\(name.percentEncoded)=\(text.percentEncoded)")
    }

    /// `text` is percent-encoded; `nil` where there is no value.
    private mutating func fill(_ name: String, _ text: String?) {
        guard let text else { return refuse(.path, name, "must not be missing") }
        if text.isEmpty {
            refuse(.path, name, "must not be empty")
        } else if text == "." || text == ".." {
            refuse(.path, name, "must not be '.' or '..'")
        } else if text.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
            refuse(.path, name, "must not have '.' or '..' among its parts")
        }
        path = path.replacing("{\(name)}", with: text)
    }

    /// The value as JSON, checked; `nil` for `null`.
    private mutating func document<Value: JSONCodable>(
        _ place: Violation.Place, _ name: String, _ value: Value, _ rules: [ValidationRule]
    ) -> JSONDocument? {
        var writer = JSONWriter(validates: validates, place: place)
        if validates { writer.waiting = rules }
        value.write(to: &writer)
        violations += writer.violations.map { violation in
            Violation(
                place: place, pointer: "/" + JSONPointer.escape(name) + violation.pointer,
                demand: violation.demand)
        }
        guard let document = try? JSONDocument(copying: writer.bytes), !document.root.isNull
        else { return nil }
        return document
    }
}
