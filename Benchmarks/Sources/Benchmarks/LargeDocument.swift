/// Documents as large as wished: the paths, responses and schemas of one, again and again under other names.
struct LargeDocument {
    private let lines: [Substring]

    /// - Parameter spec: A document in YAML, with two spaces for each level.
    init(repeating spec: String) {
        lines = spec.split(separator: "\n", omittingEmptySubsequences: false)
    }

    func text(copies: Int) -> String {
        let head = lines.prefix { $0 != "paths:" }
        let components = section("components:").prefix { $0 != "  responses:" }
        let copies = 1...copies
        let whole =
            head.map(String.init) + ["paths:"]
            + copies.flatMap { copy in section("paths:").map { renamed($0, copy) } }
            + ["components:"] + components.map(String.init)
            + ["  responses:"] + copies.flatMap { copied("  responses:", $0) }
            + ["  schemas:"] + copies.flatMap { copied("  schemas:", $0) }
        return whole.joined(separator: "\n") + "\n"
    }

    /// The lines below a heading.
    private func section(_ heading: String) -> [Substring] {
        let rest = lines.drop { $0 != heading }.dropFirst()
        return Array(rest.prefix { $0.isEmpty || $0.indentation > heading[...].indentation })
    }

    /// Components, with the number of the copy behind their names.
    private func copied(_ heading: String, _ copy: Int) -> [String] {
        section(heading).map { line in
            let isName = line.indentation == 4 && line.hasSuffix(":")
            return isName ? "\(line.dropLast())Copy\(copy):" : renamed(line, copy)
        }
    }

    private func renamed(_ line: Substring, _ copy: Int) -> String {
        if line.hasPrefix("  /") { return "  /copy\(copy)\(line.dropFirst(2))" }
        if line.contains("operationId: ") { return "\(line)Copy\(copy)" }
        let isReference =
            line.contains("'#/components/schemas/") || line.contains("'#/components/responses/")
        return isReference && line.hasSuffix("'")
            ? "\(line.dropLast())Copy\(copy)'" : String(line)
    }
}

extension Substring {
    fileprivate var indentation: Int { prefix { $0 == " " }.count }
}
