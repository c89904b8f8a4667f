import SpecReader

/// Writes a JSON value that fits several schemas, to show why they cannot be told apart.
struct SampleValue {
    let schemas: SchemaTable

    /// - Returns: One line of JSON with the members that either schema demands.
    func fitting(_ first: SchemaID, _ second: SchemaID) -> String {
        guard case .object(let left) = schemas[first].shape,
            case .object(let right) = schemas[second].shape
        else { return json(schemas[first].shape.isTelling ? first : second) }
        var members: [(name: String, value: String)] = []
        for property in left.properties + right.properties where property.isRequired {
            guard !members.contains(where: { $0.name == property.name }) else { continue }
            members.append(
                (property.name, json(narrower(property.name, left, right) ?? property.use.id)))
        }
        return "{" + members.map { "\(quoted($0.name)): \($0.value)" }.joined(separator: ", ") + "}"
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
            return schema.format == "date-time" ? "\"2026-01-31T12:00:00.000Z\"" : "\"…\""
        case .boolean: return "true"
        case .integer, .number: return schema.constraints.minimum ?? "0"
        case .constant(let literal): return json(literal)
        case .enumeration(let enumeration):
            return enumeration.values.first.map { json($0.literal) } ?? "null"
        case .array: return "[]"
        case .map: return "{}"
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
