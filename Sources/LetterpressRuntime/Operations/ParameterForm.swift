/// A parameter's value in the forms that the styles of OpenAPI know: plain text, a list, named texts.
enum ParameterForm {
    case text(String)
    case list([String])
    case members([(name: String, text: String)])

    /// The whole value as JSON where an element or a member is itself an array or an object: no style can say that.
    /// `null` has no form, and is left out (RFC 6570, section 2.3).
    init(_ value: JSONReader) {
        if let elements = try? value.array() {
            let texts = elements.filter { !$0.isNull }.map(\.plainText)
            self = texts.contains(nil) ? .text(value.jsonText) : .list(texts.compactMap(\.self))
        } else if let object = try? value.object() {
            let members = object.members().filter { !$0.value.isNull }
                .map { ($0.name, $0.value.plainText) }
            self =
                members.contains { $0.1 == nil }
                ? .text(value.jsonText) : .members(members.map { ($0.0, $0.1 ?? "") })
        } else {
            self = .text(value.plainText ?? "")
        }
    }

    /// Whether nothing is there to be sent.
    var isEmpty: Bool {
        switch self {
        case .text: false
        case .list(let elements): elements.isEmpty
        case .members(let members): members.isEmpty
        }
    }

    /// The form with each text passed through `change`.
    func mapped(_ change: (String) -> String) -> Self {
        switch self {
        case .text(let text): .text(change(text))
        case .list(let elements): .list(elements.map(change))
        case .members(let members): .members(members.map { (change($0.name), change($0.text)) })
        }
    }

    /// Elements, or names and texts, in one row.
    func joined(_ separator: String, exploded: Bool = false) -> String {
        switch self {
        case .text(let text): text
        case .list(let elements): elements.joined(separator: separator)
        case .members(let members):
            members.map { $0.name + (exploded ? "=" : separator) + $0.text }
                .joined(separator: separator)
        }
    }
}

extension JSONReader {
    /// A scalar as it stands outside of JSON; `nil` for arrays and objects.
    var plainText: String? {
        switch kind {
        case .null: ""
        case .boolean: (try? Bool(json: self)).map(\.description)
        case .number: (try? number())?.text
        case .string: try? string()
        case .array, .object: nil
        }
    }

    /// The value as JSON.
    var jsonText: String { (try? JSONValue(json: self))?.jsonText() ?? "" }
}
