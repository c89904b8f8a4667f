/// A parameter's value in the forms that the styles of OpenAPI know: plain text, a list, named texts.
enum ParameterForm {
    case text(String)
    case list([String])
    case members([(name: String, text: String)])

    /// `nil` where an element or a member is itself an array or an object.
    init?(_ value: JSONReader) {
        if let elements = try? value.array() {
            let texts = elements.map(Self.text)
            guard !texts.contains(nil) else { return nil }
            self = .list(texts.compactMap(\.self))
        } else if let object = try? value.object() {
            let members = object.members().map { ($0.name, Self.text($0.value)) }
            guard !members.contains(where: { $0.1 == nil }) else { return nil }
            self = .members(members.map { ($0.0, $0.1 ?? "") })
        } else {
            self = .text(Self.text(value) ?? "")
        }
    }

    private static func text(_ value: JSONReader) -> String? {
        switch value.kind {
        case .null: ""
        case .boolean: (try? Bool(json: value)).map(\.description)
        case .number: (try? value.number())?.text
        case .string: try? value.string()
        case .array, .object: nil
        }
    }

    /// Whether there is nothing to write.
    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
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
