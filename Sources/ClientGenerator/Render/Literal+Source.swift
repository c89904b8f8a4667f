import SpecReader

extension Literal {
    var source: Code {
        switch self {
        case .null: "nil"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text): "\(number: text)"
        case .string(let text): "\(literal: text)"
        }
    }
}

extension DefaultValue {
    var source: Code {
        switch self {
        // Digits beyond those of `Int` mean a `UInt64` here, and nowhere else.
        case .literal(.number(let digits)): UInt64(digits).map { "\($0)" } ?? "\(number: digits)"
        case .literal(let literal): literal.source
        case .enumCase(let name): ".\(member: name)"
        case .list(let values): "[\(list: values.map(\.source))]"
        case .emptyMap: "[:]"
        case .read(.calendarDate, let text): "CalendarDate(\(literal: text))"
        case .read(.url, let text): "URL(string: \(literal: text))"
        case .read(.uuid, let text): "UUID(uuidString: \(literal: text))"
        }
    }
}

extension Rule {
    var source: Code {
        switch self {
        case .minLength(let count): ".minLength(\(count))"
        case .maxLength(let count): ".maxLength(\(count))"
        case .pattern(let pattern): ".pattern(\(literal: pattern))"
        case .minimum(let limit): ".minimum(\(number: limit))"
        case .maximum(let limit): ".maximum(\(number: limit))"
        case .exclusiveMinimum(let limit): ".exclusiveMinimum(\(number: limit))"
        case .exclusiveMaximum(let limit): ".exclusiveMaximum(\(number: limit))"
        case .multipleOf(let step): ".multipleOf(\(number: step))"
        case .minItems(let count): ".minItems(\(count))"
        case .maxItems(let count): ".maxItems(\(count))"
        case .uniqueItems: ".uniqueItems"
        case .minProperties(let count): ".minProperties(\(count))"
        case .maxProperties(let count): ".maxProperties(\(count))"
        case .namePattern(let pattern): ".namePattern(\(literal: pattern))"
        case .members(let rule): ".members(\(rule.source))"
        case .format(let format): ".format(.\(Identifier(format.rawValue)))"
        case .each(let rules): ".each(\(list: rules.map(\.source)))"
        case .anyOf(let lists):
            ".anyOf(\(list: lists.map { "[\(list: $0.map(\.source))]" as Code }))"
        }
    }
}

extension Schema.MemberRule {
    fileprivate var source: Code {
        switch self {
        case .required(let names) where names.count == 1: "\(literal: names[0])"
        case .required(let names): ".required(\(list: names.map { "\(literal: $0)" }))"
        case .allOf(let rules): ".allOf(\(list: rules.map(\.source)))"
        case .anyOf(let rules): ".anyOf(\(list: rules.map(\.source)))"
        case .oneOf(let rules): ".oneOf(\(list: rules.map(\.source)))"
        case .not(let rule): ".not(\(rule.source))"
        }
    }
}

extension [Rule] {
    /// As the last arguments of a call.
    var arguments: Code { isEmpty ? "" : ", \(list: map(\.source))" }
}
