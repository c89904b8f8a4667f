import SpecReader

// Schemas that list their values.
extension SchemaResolver {
    /// - Returns: `nil` where the schema lists no values, or none that are of its type.
    func enumeration(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape? {
        guard let nodes = keywords.enumeration else { return nil }
        let values = values(of: keywords, &diagnostics)
        if values.isEmpty { return nodes.allSatisfy { Literal($0) == .null } ? .any : nil }
        // A list with a name is there to grow.
        if values.count == 1, unwrapper.name(of: schema) == nil || !values[0].literal.isString {
            return .constant(values[0].literal)
        }
        if values.count == 2, Set(values.map(\.literal)) == [.boolean(true), .boolean(false)] {
            return .boolean
        }
        return .enumeration(
            Shape.Enumeration(values: values, isOpen: false, isConstant: values.count == 1))
    }

    /// The keywords with the type that texts in 'enum' have, where another one is written beside them: nobody lists values
    /// by accident. Those beside an array are the values of its elements.
    func believingTexts(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema.Keywords {
        guard !keywords.types.isEmpty, !keywords.types.contains(.string),
            keywords.properties.isEmpty, let nodes = keywords.enumeration, !nodes.isEmpty
        else { return keywords }
        let literals = nodes.compactMap(Literal.init)
        guard literals.count == nodes.count, literals.allSatisfy(\.isString),
            literals.allSatisfy({ $0.read(as: keywords.types) == nil })
        else { return keywords }
        var meant = keywords
        if keywords.types.isOnly(.array) {
            if case .keywords(let items)? = keywords.items?.content,
                items.enumeration.map({ Set($0.compactMap(Literal.init)) }) == Set(literals)
            {
                meant.enumeration = nil
                return meant
            }
            let isText = keywords.items.map { $0.isTypeOnly && $0.ownTypes.isOnly(.string) }
            guard isText ?? true else { return keywords }
            diagnostics.report(.elementValues(nodes[0]))
            var element = Schema.Keywords()
            element.types = [.string]
            element.enumeration = nodes
            element.annotations.enumNames = keywords.annotations.enumNames
            meant.enumeration = nil
            meant.items = Schema(location: schema.location, content: .keywords(element))
        } else {
            diagnostics.report(.believedTexts(nodes[0], keywords.types))
            meant.types = [.string]
        }
        return meant
    }

    /// The values of a union whose variants do nothing but list some, constants or sets that are given in place; one
    /// enum says the same.
    func documentedValues(
        of branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> [Shape.Enumeration.Value]? {
        var values: [Shape.Enumeration.Value] = []
        for branch in branches {
            if let value = branch.documentedValue {
                values.append(value)
                continue
            }
            guard case .keywords(let keywords) = branch.content, keywords.isList else { return nil }
            var listed = self.values(of: keywords, &diagnostics)
            guard !listed.isEmpty, !listed.map(\.literal).contains(.null) else { return nil }
            if listed.count == 1 {
                listed[0].name = listed[0].name ?? keywords.annotations.name
                listed[0].description = listed[0].description ?? keywords.annotations.description
            }
            values += listed
        }
        return values.withoutRepetition
    }

    /// The values of `anyOf: [a closed set of strings, any string]`, the usual way to document a set
    /// without closing it.
    mutating func knownValues(
        of branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> [Shape.Enumeration.Value]? {
        var values: [Shape.Enumeration.Value] = []
        var isOpen = false
        for branch in branches {
            let keywords = unwrapper.flattening.keywords(of: branch, &diagnostics)
            guard keywords.isText, keywords.annotations.format == nil else { return nil }
            if keywords.enumeration != nil {
                values += self.values(of: keywords, &diagnostics)
            } else if !keywords.oneOf.isEmpty {
                let documented = keywords.oneOf.compactMap(\.documentedValue)
                guard documented.count == keywords.oneOf.count else { return nil }
                values += documented
            } else if let constant = keywords.constant.flatMap(Literal.init) {
                values.append(
                    Shape.Enumeration.Value(
                        literal: constant, location: branch.location,
                        name: keywords.annotations.name,
                        description: keywords.annotations.description))
            } else if keywords.anyOf.isEmpty {
                isOpen = true
            } else {
                return nil
            }
        }
        return isOpen && !values.isEmpty ? values.withoutRepetition : nil
    }

    /// A value as the types allow it; a number where a text belongs lacks only its quotes.
    func literal(
        _ node: Node, _ types: Schema.Types, _ diagnostics: inout Diagnostics
    ) -> Literal? {
        guard let literal = Literal(node), !literal.isInfinite else {
            diagnostics.report(.unsupportedConstant(node))
            return nil
        }
        if types.isEmpty || types.contains(where: literal.isOf) { return literal }
        guard let meant = literal.read(as: types) else {
            diagnostics.report(.wrongType(node, literal, types))
            return nil
        }
        diagnostics.report(
            meant.isString ? .unquoted(node, literal) : .quoted(node, literal, types))
        return meant
    }

    private func values(
        of keywords: Schema.Keywords, _ diagnostics: inout Diagnostics
    ) -> [Shape.Enumeration.Value] {
        let names = keywords.annotations.enumNames
        let descriptions = keywords.annotations.enumDescriptions
        var values = (keywords.enumeration ?? []).enumerated().compactMap { index, node in
            literal(node, keywords.types, &diagnostics).map { literal in
                Shape.Enumeration.Value(
                    literal: literal, location: node.location,
                    name: names.indices.contains(index) && !names[index].isEmpty
                        ? names[index] : nil,
                    description: descriptions.indices.contains(index) ? descriptions[index] : nil)
            }
        }
        if let trimmed = values.trimMembers() {
            diagnostics.report(.trimmedValues(trimmed))
        }
        return values.withoutRepetition
    }
}

extension [Shape.Enumeration.Value] {
    /// Leaves out the blanks around single words, which are left from a list that was cut at its commas.
    ///
    /// - Returns: The first value that had some.
    fileprivate mutating func trimMembers() -> Element? {
        guard count > 1 else { return nil }
        var first: Element?
        for index in indices {
            guard case .string(let text) = self[index].literal,
                text.first?.isWhitespace == true || text.last?.isWhitespace == true
            else { continue }
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count == 1, !contains(where: { $0.literal == .string(String(words[0])) })
            else { continue }
            first = first ?? self[index]
            self[index].literal = .string(String(words[0]))
        }
        return first
    }

    fileprivate var withoutRepetition: Self {
        var seen = SmallSet<Literal>()
        return filter { seen.insert($0.literal) }
    }
}

extension Schema.Keywords {
    /// Whether the keywords list values, and nothing else decides on them.
    fileprivate var isList: Bool {
        var rest = self
        rest.enumeration = nil
        return enumeration != nil && rest.isTypeOnly
    }

    /// Whether every value is a string.
    fileprivate var isText: Bool {
        let constants = oneOf.isEmpty ? [constant.flatMap(Literal.init)] : oneOf.map(\.constant)
        return impliedType == .string || constants.allSatisfy { $0?.isString == true }
    }
}

extension Literal {
    fileprivate func isOf(_ type: Schema.JSONType) -> Bool {
        switch (self, type) {
        case (.null, .null), (.boolean, .boolean), (.number, .number), (.string, .string): true
        case (.number(let text), .integer): Double(text).map { $0 == $0.rounded() } ?? false
        default: false
        }
    }

    /// What was meant, if only quotes are missing or too many.
    fileprivate func read(as types: Schema.Types) -> Literal? {
        if types.contains(.string), self != .null { return .string(text) }
        guard case .string(let text) = self, let literal = Literal(Node.Value(unquoted: text)),
            types.contains(where: literal.isOf)
        else { return nil }
        return literal
    }

    /// Whether no number of Swift can stand for the value.
    fileprivate var isInfinite: Bool {
        if case .number(let text) = self { Double(text)?.isFinite != true } else { false }
    }
}

extension Diagnostic {
    fileprivate static func unsupportedConstant(_ node: Node) -> Diagnostic {
        Diagnostic(
            .error, .unsupportedConstant, at: node.location,
            "an infinite number is not supported as a constant; use a string"
        )
    }

    fileprivate static func wrongType(
        _ node: Node, _ literal: Literal, _ types: Schema.Types
    ) -> Diagnostic {
        Diagnostic(
            .warning, .contradictoryValues, at: node.location,
            "'\(literal.text)' is not of type \(list(types)), so it never occurs; change one of them"
        )
    }

    fileprivate static func trimmedValues(_ value: Shape.Enumeration.Value) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: value.location,
            "the blanks around '\(value.literal.text)' and the like are left out; remove them"
        )
    }

    fileprivate static func elementValues(_ node: Node) -> Diagnostic {
        Diagnostic(
            .warning, .contradictoryValues, at: node.location,
            "the values beside the array are taken for those of its elements; move 'enum' into 'items'"
        )
    }

    fileprivate static func believedTexts(_ node: Node, _ types: Schema.Types) -> Diagnostic {
        Diagnostic(
            .warning, .contradictoryValues, at: node.location,
            "the values are strings, and so is what they are values of, in place of \(list(types)); write 'type: string'"
        )
    }

    fileprivate static func quoted(
        _ node: Node, _ literal: Literal, _ types: Schema.Types
    ) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: node.location,
            "'\(literal.text)' is not taken for a string, because the type is \(list(types)); remove the quotes"
        )
    }

    private static func list(_ types: Schema.Types) -> String {
        types.map { "'\($0.rawValue)'" }.joined(separator: " or ")
    }

    fileprivate static func unquoted(_ node: Node, _ literal: Literal) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: node.location,
            "'\(literal.text)' is taken for a string, because the type is 'string'; put it in quotes"
        )
    }
}
