// The table "Style Examples" of OpenAPI 3.1, section 4.8.12.
extension ParameterForm {
    /// As a part of a path; the receiver is percent-encoded already.
    func path(_ name: String, _ style: ParameterStyle, explode: Bool) -> String {
        switch style {
        case .label: return "." + joined(explode ? "." : ",", exploded: explode)
        case .matrix:
            let name = name.percentEncoded
            switch self {
            case .list(let elements) where explode:
                return elements.map { Self.matrix(name, $0) }.joined()
            case .members(let members) where explode:
                return members.map { Self.matrix($0.name, $0.text) }.joined()
            default: return Self.matrix(name, joined(","))
            }
        default: return joined(",", exploded: explode)
        }
    }

    /// A name goes without the equals sign where its text is empty (RFC 6570, section 3.2.7).
    private static func matrix(_ name: String, _ text: String) -> String {
        text.isEmpty ? ";\(name)" : ";\(name)=\(text)"
    }

    /// As parts of a query or a cookie, each `name=text`; the receiver is percent-encoded already.
    func pairs(_ name: String, _ style: ParameterStyle, explode: Bool) -> [String] {
        switch self {
        case .text(let text): ["\(name)=\(text)"]
        case _ where isEmpty: []
        case .list(let elements) where explode: elements.map { "\(name)=\($0)" }
        case .members(let members) where explode: members.map { "\($0.name)=\($0.text)" }
        default: ["\(name)=\(joined(style.delimiter))"]
        }
    }
}

extension ParameterStyle {
    fileprivate var delimiter: String {
        switch self {
        case .spaceDelimited: "%20"
        case .pipeDelimited: "%7C"
        default: ","
        }
    }
}

extension JSONReader {
    /// As parts of a query, a cookie or a form, each `name=text`.
    func pairs(
        _ name: String, _ style: ParameterStyle, explode: Bool, encoding: (String) -> String
    ) -> [String] {
        style == .deepObject
            ? deepPairs(name.percentEncoded, encoding)
            : ParameterForm(self).mapped(encoding).pairs(
                name.percentEncoded, style, explode: explode)
    }

    /// `a[b]=1`, `a[b][c]=2`, `a[d][]=3`: what lies deeper is in further brackets, as the servers that read this style
    /// agree on. Elements have no names; those with members of their own are numbered, so that the members stay
    /// together.
    private func deepPairs(_ name: String, _ encoding: (String) -> String) -> [String] {
        if isNull { return [] }
        if let object = try? object() {
            return object.members().flatMap { member, value in
                value.deepPairs("\(name)%5B\(member.percentEncoded)%5D", encoding)
            }
        }
        if let elements = try? array() {
            return elements.enumerated().flatMap { index, element in
                let number = element.plainText == nil ? String(index) : ""
                return element.deepPairs("\(name)%5B\(number)%5D", encoding)
            }
        }
        return ["\(name)=\(encoding(plainText ?? ""))"]
    }
}
