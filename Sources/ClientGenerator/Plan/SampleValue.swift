import SpecReader

/// Writes a JSON value that fits several schemas, to show why they cannot be told apart.
struct SampleValue {
    let schemas: SchemaTable

    /// - Returns: One line of JSON with the members that either schema demands; `nil` where no such value was found.
    func fitting(_ first: SchemaID, _ second: SchemaID) -> String? {
        common(first, second, depth: 0)
    }

    /// Whether a value is one of a schema, as far as that can be told without matching a pattern.
    func accepts(_ id: SchemaID, _ literal: Literal, depth: Int = 0) -> Bool {
        let schema = schemas[id]
        switch (schema.shape, literal) {
        case (.any, _): return true
        case (.boolean, .boolean): return true
        case (.integer, .number(let text)):
            return literal.integer != nil && schema.constraints.allow(number: Double(text))
        case (.number, .number(let text)): return schema.constraints.allow(number: Double(text))
        case (.string, .string(let text)):
            return schema.constraints.patterns.isEmpty && schema.constraints.allow(text)
                && TextForm(schema.format)?.allows(text) != false
        case (.constant(let value), _): return value.normalized == literal.normalized
        case (.enumeration(let enumeration), _):
            return enumeration.isOpen && literal.isString
                || enumeration.values.contains { $0.literal.normalized == literal.normalized }
        case (.union(let union), _):
            return depth < 3
                && union.variants.contains { accepts($0.id, literal, depth: depth + 1) }
        default: return false
        }
    }

    // MARK: Values of both

    private func common(_ first: SchemaID, _ second: SchemaID, depth: Int) -> String? {
        if first == second { return json(first, depth: depth) }
        // Deep values prove no more, and unions within unions multiply.
        guard depth < 5 else { return nil }
        switch (schemas[first].shape, schemas[second].shape) {
        case (.any, _): return json(second, depth: depth)
        case (_, .any): return json(first, depth: depth)
        case (.union(let union), _): return common(union, second, depth: depth)
        case (_, .union(let union)): return common(union, first, depth: depth)
        case (.constant(let literal), _): return accepts(second, literal) ? json(literal) : nil
        case (_, .constant(let literal)): return accepts(first, literal) ? json(literal) : nil
        case (.enumeration(let values), _): return common(values, second)
        case (_, .enumeration(let values)): return common(values, first)
        case (.boolean, .boolean): return "true"
        case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
            return number(first, second)
        case (.string, .string): return text(first, second)
        case (.object(let left), .object(let right)):
            return common(left, right, depth: depth + 1)
        case (.object(let object), .map(let value)), (.map(let value), .object(let object)):
            return self.object(
                object.properties.filter(\.isRequired).map {
                    ($0.name, common($0.use.id, value.id, depth: depth + 1))
                })
        case (.map, .map): return "{}"
        default: return list(first, second, depth: depth + 1)
        }
    }

    private func common(_ union: Shape.UnionShape, _ other: SchemaID, depth: Int) -> String? {
        union.variants.lazy.compactMap { common($0.id, other, depth: depth + 1) }.first
    }

    private func common(_ values: Shape.Enumeration, _ other: SchemaID) -> String? {
        values.values.first { accepts(other, $0.literal) }.map { json($0.literal) }
    }

    private func common(
        _ left: Shape.ObjectShape, _ right: Shape.ObjectShape, depth: Int
    ) -> String? {
        var members: [(String, String?)] = []
        for (object, other) in [(left, right), (right, left)] {
            for property in object.properties where property.isRequired {
                guard !members.contains(where: { $0.0 == property.name }) else { continue }
                if let same = other.properties.first(where: { $0.name == property.name }) {
                    members.append(
                        (property.name, common(property.use.id, same.use.id, depth: depth)))
                } else if other.isClosed {
                    return nil
                } else {
                    members.append((property.name, json(property.use.id, depth: depth)))
                }
            }
        }
        return self.object(members)
    }

    private func object(_ members: [(name: String, value: String?)]) -> String? {
        let texts = members.compactMap { member in
            member.value.map { "\(quoted(member.name)): \($0)" }
        }
        return texts.count == members.count ? "{\(texts.joined(separator: ", "))}" : nil
    }

    /// An array that is as short as both allow.
    private func list(_ first: SchemaID, _ second: SchemaID, depth: Int) -> String? {
        let (left, right) = (schemas[first], schemas[second])
        guard left.shape.isList, right.shape.isList else { return nil }
        let count = max(left.fewestElements, right.fewestElements)
        let most = [left, right].compactMap(\.constraints.maxItems).min() ?? .max
        guard count <= min(most, 8) else { return nil }
        var elements: [String] = []
        for index in 0..<count {
            guard let own = left.shape.element(index), let other = right.shape.element(index),
                let element = common(own.id, other.id, depth: depth)
            else { return nil }
            elements.append(element)
        }
        return "[\(elements.joined(separator: ", "))]"
    }

    private func number(_ first: SchemaID, _ second: SchemaID) -> String? {
        let limits = [schemas[first].constraints, schemas[second].constraints]
        let isWhole = schemas[first].isInteger || schemas[second].isInteger
        let bounds = limits.flatMap(\.bounds)
        let near = bounds.flatMap { [$0, $0 + 1, $0 - 1] }
        let middle = bounds.min().flatMap { least in bounds.max().map { (least + $0) / 2 } }
        let candidates = near.prefix(bounds.isEmpty ? 0 : 1) + [0] + near + [middle ?? 0]
        let found = candidates.first { number in
            (!isWhole || number == number.rounded())
                && limits.allSatisfy { $0.allow(number: number) }
        }
        return found.map { $0 == $0.rounded() && abs($0) < 1e15 ? String(Int($0)) : String($0) }
    }

    private func text(_ first: SchemaID, _ second: SchemaID) -> String? {
        let both = [schemas[first], schemas[second]]
        let forms = Set(both.compactMap { TextForm($0.format) })
        let patterns = Set(both.flatMap(\.constraints.patterns))
        // Whatever matches one pattern stands behind the dots; nobody knows what matches two.
        guard forms.count < 2, patterns.count < 2 else { return nil }
        let least = both.compactMap(\.constraints.minLength).max() ?? 0
        let most = both.compactMap(\.constraints.maxLength).min() ?? .max
        // A document can ask for more than memory holds.
        guard least <= 80 else { return nil }
        let text =
            forms.first?.sample ?? (most == 0 ? "" : String(repeating: "…", count: max(least, 1)))
        return both.allSatisfy { $0.constraints.allow(text) } ? quoted(text) : nil
    }

    // MARK: Values of one

    private func json(_ id: SchemaID, depth: Int = 0) -> String {
        let schema = schemas[id]
        switch schema.shape {
        case .any: return quoted("…")
        case .string: return text(id, id) ?? quoted("…")
        case .boolean: return "true"
        case .integer, .number: return number(id, id) ?? "0"
        case .constant(let literal): return json(literal)
        case .enumeration(let enumeration):
            return enumeration.values.first.map { json($0.literal) } ?? "null"
        case .map: return "{}"
        case .array, .tuple:
            guard depth < 3 else { return "[]" }
            let elements = (0..<min(schema.fewestElements, 8)).compactMap(schema.shape.element)
            return "[\(elements.map { json($0.id, depth: depth + 1) }.joined(separator: ", "))]"
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
    fileprivate var isList: Bool {
        switch self {
        case .array, .tuple: true
        default: false
        }
    }

    /// What stands at a place of an array.
    func element(_ index: Int) -> SchemaUse? {
        switch self {
        case .array(let element): element
        case .tuple(let tuple):
            tuple.properties.indices.contains(index)
                ? tuple.properties[index].use : tuple.additional
        default: nil
        }
    }
}

extension ResolvedSchema {
    var fewestElements: Int {
        guard case .tuple(let tuple) = shape else { return constraints.minItems ?? 0 }
        return max(constraints.minItems ?? 0, tuple.properties.count(where: \.isRequired))
    }
}

extension Schema.Constraints {
    fileprivate var bounds: [Double] {
        [minimum, exclusiveMinimum, maximum, exclusiveMaximum]
            .compactMap { $0.flatMap(Double.init) }
    }

    fileprivate func allow(number: Double?) -> Bool {
        guard let number, limit(brokenBy: number) == nil else { return false }
        return factors.allSatisfy { factor in
            guard let step = Double(factor), step != 0 else { return true }
            return (number / step) == (number / step).rounded()
        }
    }

    fileprivate func allow(_ text: String) -> Bool {
        length(brokenBy: text.unicodeScalars.count) == nil
    }
}
