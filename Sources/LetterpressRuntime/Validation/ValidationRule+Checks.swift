extension ValidationRule {
    var elementRules: [ValidationRule] {
        if case .each(let rules) = check { rules } else { [] }
    }

    func allows(_ text: String) -> Bool {
        switch check {
        case .minLength(let count): text.unicodeScalars.count >= count
        case .maxLength(let count): text.unicodeScalars.count <= count
        case .pattern(let expression): TextPattern.matches(expression, text)
        case .format(let format): format.allows(text)
        case .anyOf(let lists): lists.contains { $0.allSatisfy { $0.allows(text) } }
        default: true
        }
    }

    func allows(_ number: ExactDecimal) -> Bool {
        switch check {
        case .minimum(let limit): number >= limit.decimal
        case .maximum(let limit): number <= limit.decimal
        case .exclusiveMinimum(let limit): number > limit.decimal
        case .exclusiveMaximum(let limit): number < limit.decimal
        case .multipleOf(let step): number.isMultiple(of: step.decimal)
        case .anyOf(let lists): lists.contains { $0.allSatisfy { $0.allows(number) } }
        default: true
        }
    }

    func allows(elements count: Int) -> Bool {
        switch check {
        case .minItems(let limit): count >= limit
        case .maxItems(let limit): count <= limit
        default: true
        }
    }

    func allows(members names: Set<String>) -> Bool {
        switch check {
        case .minProperties(let limit): names.count >= limit
        case .maxProperties(let limit): names.count <= limit
        case .members(let rule): rule.allows(names)
        default: true
        }
    }

    func allows(name: String) -> Bool {
        if case .namePattern(let expression) = check {
            TextPattern.matches(expression, name)
        } else {
            true
        }
    }

    /// The rule as the end of a sentence: "must be at least 1 character long".
    var demand: String {
        switch check {
        case .minLength(let count): "must be at least \(count, "character", "characters") long"
        case .maxLength(let count): "must be at most \(count, "character", "characters") long"
        case .pattern(let expression): "must match the pattern \(expression)"
        case .format(let format): "must be \(format.phrase)"
        case .minimum(let limit): "must be at least \(limit)"
        case .maximum(let limit): "must be at most \(limit)"
        case .exclusiveMinimum(let limit): "must be greater than \(limit)"
        case .exclusiveMaximum(let limit): "must be less than \(limit)"
        case .multipleOf(let step): "must be a multiple of \(step)"
        case .minItems(let count): "must have at least \(count, "element", "elements")"
        case .maxItems(let count): "must have at most \(count, "element", "elements")"
        case .uniqueItems: "must not have equal elements"
        case .minProperties(let count): "must have at least \(count, "member", "members")"
        case .maxProperties(let count): "must have at most \(count, "member", "members")"
        case .namePattern(let expression): "must have a name that matches the pattern \(expression)"
        case .members(let rule): "must \(rule.phrase)"
        case .each: "must have elements that follow their rules"
        case .anyOf(let lists):
            lists.map { $0.map(\.demand).joined(separator: " and ") }
                .joined(separator: ", or ")
        }
    }
}

extension DefaultStringInterpolation {
    fileprivate mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String) {
        appendLiteral("\(count) \(count == 1 ? one : many)")
    }
}
