@testable import ClientGenerator

/// Plans as short lines of text, so that a table can say what it expects:
///
///     struct Pet {id: String; name: String?}
///     struct Pet.Owner {}
///     open enum Status {ok = "OK"}
struct PlanText {
    private(set) var lines: [String] = []

    init(_ plan: ClientPlan) {
        for resource in plan.resources {
            for operation in resource.operations { add(operation, of: resource) }
        }
        for headers in plan.headers { lines.append(text(headers)) }
        for type in plan.types { add(type) }
    }

    init(_ type: TypeDeclaration) { add(type) }

    private mutating func add(_ type: TypeDeclaration) {
        switch type {
        case .structure(let declaration): lines.append(text(declaration))
        case .enumeration(let declaration): lines.append(text(declaration))
        case .union(let declaration): lines.append(text(declaration))
        }
        for nested in type.nested { add(nested) }
    }

    private mutating func add(_ operation: OperationDeclaration, of resource: ResourceDeclaration) {
        var parameters = operation.parameters.map(\.property.text)
        if let body = operation.body {
            let others = body.choice?.others.map { " | \($0.name.name): \($0.content.text)" } ?? []
            parameters.append(
                "body: \(body.content.text)\(others.joined())\(body.isRequired ? "" : "?")")
        }
        let success: String =
            switch operation.success {
            case .single(let statuses, let content):
                "\(statuses.map(\.text).joined(separator: " or ")) \(content.text)"
            case .several(_, let cases, _):
                cases.map { "\($0.name.source) \($0.status.text) \($0.content.text)" }
                    .joined(separator: " | ")
            }
        lines.append(
            "func \(resource.place)\(operation.method.source)"
                + "(\(parameters.joined(separator: "; "))) -> \(success)")
        if let stream = operation.stream {
            let statuses = stream.statuses.map(\.text).joined(separator: ", ")
            lines.append(
                "func \(resource.place)\(stream.method.source) -> \(statuses) "
                    + stream.content.text)
        }
        let cases = operation.failure.cases
            .map { "\($0.name.source) \($0.status.text) \($0.content.text)" }
        lines.append("error \(operation.failure.path.text) {\(cases.joined(separator: "; "))}")
        if let headers = operation.headers, !headers.path.isTopLevel {
            lines.append(text(headers))
        }
        for nested in operation.nested + operation.failure.nested { add(nested) }
    }

    private func text(_ declaration: HeadersDeclaration) -> String {
        let fields = declaration.fields.map { "\($0.name.source): \($0.type.text)?" }
        return "headers \(declaration.path.text) {\(fields.joined(separator: "; "))}"
    }

    private func text(_ declaration: StructDeclaration) -> String {
        var members = declaration.constants.map {
            "\($0.isChecked ? "const" : "usually") \($0.wireName) = \($0.value.source.text)"
        }
        members += declaration.properties.map(\.text)
        if let additional = declaration.additional {
            let name =
                declaration.isTuple
                ? "rest: \(additional.text)" : "others: [String: \(additional.text)]"
            members.append("\(name)\(declaration.additionalRules.text)")
        }
        let parameter = declaration.genericParameter.map { "<\($0.source)>" } ?? ""
        let kind = declaration.isTuple ? "tuple" : "struct"
        return "\(kind) \(declaration.path.text)\(parameter)\(declaration.rules.text) "
            + "{\(members.joined(separator: "; "))}"
    }

    private func text(_ declaration: EnumDeclaration) -> String {
        let cases = declaration.cases.map { "\($0.name.source) = \($0.value.text)" }
        let head = declaration.isOpen ? "open enum" : "enum"
        return "\(head) \(declaration.path.text) {\(cases.joined(separator: "; "))}"
    }

    private func text(_ declaration: UnionDeclaration) -> String {
        let cases = declaration.cases.map { "\($0.name.source)(\($0.type.text))" }
        let head = declaration.isOpen ? "open union" : "union"
        return "\(head) \(declaration.path.text) {\(cases.joined(separator: "; "))} "
            + "by \(declaration.decision.text)"
    }
}

extension PropertyDeclaration {
    /// `name: String? = "x" [.minLength(1)]`, with the name in the document where it is another.
    var text: String {
        let wire = name.name == wireName ? "" : " '\(wireName)'"
        let value = defaultValue == nil ? "" : defaultArgument.text
        return "\(name.source)\(wire): \(declaredType.text)\(value)\(rules.text)"
    }
}

extension [Rule] {
    fileprivate var text: String {
        isEmpty ? "" : " [\(map(\.source.text).joined(separator: ", "))]"
    }
}

extension Decision {
    /// `tag kind {a: 0; b, c: 1}`, `members {x y: 0; : 1}`, `type {string: 0; object: 1}`,
    /// `best {0 required a kind=x knows b; 1}`, `first {1; open 0}`, `2`.
    var text: String {
        switch self {
        case .variant(let index): return "\(index)"
        case .tag(let member, let branches):
            let texts = branches.map {
                "\($0.values.map(\.text).joined(separator: ", ")): \($0.decision.text)"
            }
            return "tag \(member) {\(texts.joined(separator: "; "))}"
        case .members(let branches):
            let texts = branches.map {
                "\($0.members.joined(separator: " ")): \($0.decision.text)"
            }
            return "members {\(texts.joined(separator: "; "))}"
        case .type(let branches):
            return "type {\(branches.text)}"
        case .memberType(let member, let branches):
            return "type of \(member) {\(branches.text)}"
        case .best(let candidates):
            return "best {\(candidates.map(\.text).joined(separator: "; "))}"
        case .bestList(let variants):
            return "best list {\(variants.map { String($0) }.joined(separator: "; "))}"
        case .first(let attempts):
            let texts = attempts.map { "\($0.isOpenEnum ? "open " : "")\($0.variant)" }
            return "first {\(texts.joined(separator: "; "))}"
        }
    }
}

extension [Decision.TypeBranch] {
    fileprivate var text: String {
        map { "\($0.kinds.map(\.rawValue).joined(separator: ", ")): \($0.decision.text)" }
            .joined(separator: "; ")
    }
}

extension Decision.Candidate {
    fileprivate var text: String {
        var parts = ["\(variant)"]
        if !required.isEmpty { parts += ["required"] + required }
        parts += tags.map { "\($0.member)=\($0.values.map(\.text).joined(separator: "|"))" }
        parts += types.map { "\($0.member):\($0.kinds.map(\.rawValue).joined(separator: "|"))" }
        if !known.isEmpty { parts += ["knows"] + known }
        if takesOthers { parts.append("takes others") }
        return parts.joined(separator: " ")
    }
}

extension StatusPattern {
    var text: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first)XX"
        case .default: "default"
        }
    }
}

extension ContentDeclaration {
    /// The type, behind it the form in which it travels where that is not JSON.
    var text: String {
        switch coding {
        case .json(nil), .none: type.text
        case .json(let mediaType?): "\(type.text) as \(mediaType)"
        case .form: "\(type.text) as form"
        case .multipart: "\(type.text) as parts"
        case .events(let mediaType, let isEnvelope):
            "\(type.text) as \(isEnvelope ? "whole " : "")\(mediaType)"
        case .base64(let mediaType): "\(type.text) in base64 as \(mediaType)"
        case .text(let mediaType), .bytes(let mediaType), .lines(let mediaType),
            .file(let mediaType):
            "\(type.text) as \(mediaType)"
        }
    }
}

extension SwiftType {
    var text: String { ("\(TypeSource(scope: [])(self))" as Code).text }
}

extension TypePath {
    var text: String { components.map(\.source).joined(separator: ".") }
}

extension ResourceDeclaration {
    /// What stands before a method, where the client is not written out.
    var place: String { property.map { $0.source + "." } ?? "" }
}
