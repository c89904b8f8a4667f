/// Prints the decision tree of a union as the body of its initialiser.
struct DecisionRenderer {
    let union: UnionDeclaration

    func render(to printer: inout SwiftPrinter) {
        render(union.decision, tag: nil, to: &printer)
    }

    /// - Parameter tag: The value of the tag that led here, if one did.
    private func render(_ decision: Decision, tag: Code?, to printer: inout SwiftPrinter) {
        switch decision {
        case .variant(let index): printer.line(choosing(index))
        case .tag(let member, let branches):
            let isText = branches.allSatisfy { $0.values.allSatisfy(\.isString) }
            let reading: Code = isText ? "tag" : "scalarTag"
            printer.line("switch try json.\(reading)(\(literal: member)) {")
            for branch in branches {
                let values: Code = "\(list: branch.values.map(\.source))"
                self.branch("case \(values):", branch.decision, tag: branch.tag, to: &printer)
            }
            printer.line(
                isText ? "case let tag: \(giveUp(tag: "tag"))" : "default: \(giveUp(tag: nil))")
            printer.line("}")
        case .members(let branches):
            render(branches, tag: tag, to: &printer)
        case .type(let branches):
            printer.line("switch json.kind {")
            render(branches, tag: tag, to: &printer)
            // The compiler warns of a default that nothing is left for.
            if branches.flatMap(\.kinds).count < Decision.JSONKind.allCases.count {
                printer.line("default: \(giveUp(tag: tag))")
            }
            printer.line("}")
        case .memberType(let member, let branches):
            printer.line("switch try json.kind(of: \(literal: member)) {")
            render(branches, tag: tag, to: &printer)
            printer.line("default: \(giveUp(tag: tag))")
            printer.line("}")
        case .best(let candidates): render(candidates, tag: tag, to: &printer)
        case .bestList(let variants):
            let shapes = variants.map { "VariantShape(Self.\(union.cases[$0].name))" as Code }
            printer.list("self = try json.bestList(", shapes, ")")
        case .first(let attempts): render(attempts, to: &printer)
        }
    }

    private func render(
        _ branches: [Decision.TypeBranch], tag: Code?, to printer: inout SwiftPrinter
    ) {
        for branch in branches {
            let kinds: Code = "\(list: branch.kinds.map(\.source))"
            self.branch("case \(kinds):", branch.decision, tag: tag, to: &printer)
        }
    }

    private func render(
        _ candidates: [Decision.Candidate], tag: Code?, to printer: inout SwiftPrinter
    ) {
        printer.line("if let match = try json.bestMatch(")
        printer.indented { printer in
            for (position, candidate) in candidates.enumerated() {
                let isLast = position == candidates.count - 1
                let variant: Code = "Self.\(union.cases[candidate.variant].name)"
                // The formatter leaves room for what ends the condition.
                printer.list(
                    "VariantShape(", [variant] + candidate.arguments, isLast ? ")" : "),",
                    reserving: isLast ? 2 : 0)
            }
        }
        printer.line(") {")
        printer.indented { $0.line("self = match") }
        printer.line("} else {")
        printer.indented { $0.line(giveUp(tag: tag)) }
        printer.line("}")
    }

    private func render(_ attempts: [Decision.Attempt], to printer: inout SwiftPrinter) {
        // Nothing gets past a type that takes every value.
        let end = attempts.firstIndex { union.cases[$0.variant].type.takesAll }
        let attempts = attempts.prefix(end.map { $0 + 1 } ?? attempts.count)
        guard let last = attempts.last else { return }
        if attempts.count == 1 { return printer.line(choosing(last.variant)) }
        // What the last one refuses is a value that the set does not know yet, or a variant that nobody knows.
        let openEnum = attempts.first(where: \.isOpenEnum)
        let isRefused =
            !last.isOpenEnum && (openEnum != nil || union.isOpen)
            && union.cases[last.variant].type.refusesValues
        var opening: Code = ""
        for attempt in isRefused ? attempts : attempts.dropLast() {
            let variant = union.cases[attempt.variant]
            let type = TypeSource(scope: union.path.components)
            let condition: Code = attempt.isOpenEnum ? ", value.isKnown" : ""
            let json: Code = attempt.holdsDates ? "json.exactly" : "json"
            printer.line(
                "\(opening)if let value = try? \(type(variant.type))(json: \(json))\(condition) {")
            printer.indented { $0.line("self = .\(member: variant.name)(value)") }
            opening = "} else "
        }
        printer.line("} else {")
        printer.indented { printer in
            let rest = isRefused ? openEnum : last
            printer.line(rest.map { choosing($0.variant) } ?? giveUp(tag: nil))
        }
        printer.line("}")
    }

    private func branch(
        _ head: Code, _ decision: Decision, tag: Code?, to printer: inout SwiftPrinter
    ) {
        if case .variant(let index) = decision {
            printer.branch(head, choosing(index))
        } else {
            printer.line(head)
            printer.indented { render(decision, tag: tag, to: &$0) }
        }
    }

    private func render(
        _ branches: [Decision.MemberBranch], tag: Code?, to printer: inout SwiftPrinter
    ) {
        var opening: Code = ""
        for branch in branches where !branch.members.isEmpty {
            let members = branch.members.map { "\(literal: $0)" as Code }
            printer.line("\(opening)if json.has(\(list: members)) {")
            printer.indented { render(branch.decision, tag: tag, to: &$0) }
            opening = "} else "
        }
        printer.line("} else {")
        printer.indented { printer in
            if let rest = branches.first(where: \.members.isEmpty) {
                render(rest.decision, tag: tag, to: &printer)
            } else {
                printer.line(giveUp(tag: tag))
            }
        }
        printer.line("}")
    }

    private func choosing(_ index: Int) -> Code {
        let variant = union.cases[index]
        let type = TypeSource(scope: union.path.components)
        return "self = .\(member: variant.name)(try \(type(variant.type))(json: json))"
    }

    private func giveUp(tag: Code?) -> Code {
        union.isOpen
            ? "self = .unknown(try UnknownVariant(tag: \(tag ?? "nil"), json: json))"
            : "throw json.noVariant(of: \(literal: union.path.name.name)\(tag.map { ", tag: \($0)" } ?? ""))"
    }
}

extension Decision.TagBranch {
    /// The value of the tag, where there is only one.
    fileprivate var tag: Code? {
        values.count == 1 && values[0].isString ? values[0].source : nil
    }
}

extension Decision.JSONKind {
    fileprivate var source: Code { ".\(Identifier(rawValue))" }
}

extension Decision.Candidate {
    fileprivate var arguments: [Code] {
        var arguments: [Code] = []
        if !required.isEmpty { arguments.append("required: \(list(required))") }
        if !tags.isEmpty {
            let pairs = tags.map { tag -> Code in
                "\(literal: tag.member): [\(list: tag.values.map(\.source))]"
            }
            arguments.append("tags: [\(list: pairs)]")
        }
        if !types.isEmpty {
            let pairs = types.map { type -> Code in
                "\(literal: type.member): [\(list: type.kinds.map(\.source))]"
            }
            arguments.append("types: [\(list: pairs)]")
        }
        if !known.isEmpty { arguments.append("known: \(list(known))") }
        if takesOthers { arguments.append("takesOthers: true") }
        if isClosed { arguments.append("isClosed: true") }
        return arguments
    }

    private func list(_ texts: [String]) -> Code {
        "[\(list: texts.map { "\(literal: $0)" })]"
    }
}

extension SwiftType {
    /// Whether every scalar of the JSON type that it is written as is one of its values.
    fileprivate var takesAll: Bool {
        switch self {
        case .builtin(.string), .builtin(.secret), .builtin(.double), .builtin(.bool): true
        default: false
        }
    }

    /// Whether some scalars of the JSON type that it is written as are none of its values.
    fileprivate var refusesValues: Bool {
        switch self {
        case .builtin(.uuid), .builtin(.date), .builtin(.calendarDate), .builtin(.url),
            .builtin(.data), .builtin(.int), .builtin(.uint64):
            true
        default: false
        }
    }
}
