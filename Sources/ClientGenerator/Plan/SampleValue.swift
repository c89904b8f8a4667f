import SpecReader

/// Writes a JSON value that fits several schemas, to show why they cannot be told apart.
struct SampleValue {
    let schemas: SchemaTable

    /// - Returns: One line of JSON with the members that either schema demands.
    func fitting(_ first: SchemaID, _ second: SchemaID) -> String {
        guard case .object(let left) = schemas[first].shape,
            case .object(let right) = schemas[second].shape
        else { return json(narrower(first, second)) }
        var members: [(name: String, value: String)] = []
        for property in left.properties + right.properties where property.isRequired {
            guard !members.contains(where: { $0.name == property.name }) else { continue }
            members.append(
                (property.name, json(narrower(property.name, left, right) ?? property.use.id)))
        }
        return "{" + members.map { "\(quoted($0.name)): \($0.value)" }.joined(separator: ", ") + "}"
    }

    /// Of two schemas the one that allows less; of a union its first variant of the other one's kind.
    private func narrower(_ first: SchemaID, _ second: SchemaID) -> SchemaID {
        for (id, other) in [(first, second), (second, first)] {
            guard case .union(let union) = schemas[id].shape else { continue }
            let kind = schemas[other].shape.kind
            let variant = union.variants.first { kind == nil || schemas[$0.id].shape.kind == kind }
            if let variant { return narrower(variant.id, other, isUnionDone: true) }
        }
        return narrower(first, second, isUnionDone: true)
    }

    private func narrower(
        _ first: SchemaID, _ second: SchemaID, isUnionDone: Bool
    ) -> SchemaID {
        schemas[first].narrowness > schemas[second].narrowness ? first : second
    }

    /// Of two schemas for one member the one that allows less.
    private func narrower(
        _ name: String, _ left: Shape.ObjectShape, _ right: Shape.ObjectShape
    ) -> SchemaID? {
        let candidates = (left.properties + right.properties).filter { $0.name == name }
        return candidates.first { schemas[$0.use.id].shape.isTelling }?.use.id
    }

    private func json(_ id: SchemaID, depth: Int = 0) -> String {
        let schema = schemas[id]
        switch schema.shape {
        case .any, .string:
            return quoted(Self.texts[schema.format ?? ""] ?? "…")
        case .boolean: return "true"
        case .integer, .number: return schema.constraints.minimum ?? "0"
        case .constant(let literal): return json(literal)
        case .enumeration(let enumeration):
            return enumeration.values.first.map { json($0.literal) } ?? "null"
        case .array: return "[]"
        case .map: return "{}"
        case .tuple(let tuple):
            guard depth < 3 else { return "[]" }
            let elements = tuple.properties.filter(\.isRequired)
            return "[\(elements.map { json($0.use.id, depth: depth + 1) }.joined(separator: ", "))]"
        case .union(let union):
            guard depth < 3 else { return "{}" }
            return union.variants.first.map { json($0.id, depth: depth + 1) } ?? "null"
        case .object(let object):
            guard depth < 3 else { return "{}" }
            let members = object.properties.filter(\.isRequired).map {
                "\(quoted($0.name)): \(json($0.use.id, depth: depth + 1))"
            }
            return "{" + members.joined(separator: ", ") + "}"
        }
    }

    private static let texts = [
        "date-time": "2026-01-31T12:00:00.000Z", "date": "2026-01-31", "email": "a@b.example",
        "uri": "https://a.example", "uuid": "00000000-0000-4000-8000-000000000000", "byte": "",
        "ipv4": "127.0.0.1", "ipv6": "::1", "hostname": "a.example",
    ]

    private func json(_ literal: Literal) -> String {
        if case .string(let text) = literal { quoted(text) } else { literal.text }
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

extension Shape {
    fileprivate var isTelling: Bool {
        switch self {
        case .constant, .enumeration: true
        default: false
        }
    }
}

extension Shape {
    /// The kind of JSON of every value; `nil` where there are several.
    fileprivate var kind: Decision.JSONKind? {
        switch self {
        case .any, .union: nil
        case .boolean: .boolean
        case .integer, .number: .number
        case .string: .string
        case .constant(let literal):
            literal.isString ? .string : literal.isNumber ? .number : .boolean
        case .enumeration(let enumeration):
            enumeration.values.allSatisfy(\.literal.isString) ? .string : nil
        case .array, .tuple: .array
        case .map, .object: .object
        }
    }
}

extension ResolvedSchema {
    fileprivate var narrowness: Int {
        switch shape {
        case .any: 0
        case .union, .map: 1
        case .string: format == nil ? 2 : 3
        case .boolean, .number, .array: 2
        case .integer, .object, .tuple: 3
        case .constant, .enumeration: 4
        }
    }
}
