import SpecReader

/// A path as other frameworks write it, in the words of the standard: names in braces, and no query.
struct PathSpelling {
    /// As the standard writes it.
    let path: String
    /// The members of the query whose values are asked for.
    private let queries: [Query]

    private struct Query {
        let name: String
        let placeholder: String

        /// - Parameter member: `name={placeholder}`
        init?(_ member: Substring) {
            let sides = member.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[1].first == "{", sides[1].last == "}" else { return nil }
            name = String(sides[0])
            placeholder = String(sides[1].dropFirst().dropLast())
        }
    }

    /// - Parameter parameters: Those that the operation describes.
    /// - Returns: `nil` where the path is written as in the standard.
    init?(_ written: String, _ parameters: [Parameter]) {
        guard written.utf8.contains(where: Self.marks.contains) else { return nil }
        let parts = written.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let members = parts.dropFirst().flatMap { $0.split(separator: "&") }
        var queries: [Query] = []
        var fixed: [Substring] = []
        for member in members {
            let name = member.prefix { $0 != "=" }
            if let query = Query(member) {
                queries.append(query)
            } else if !parameters.contains(where: { $0.place == .query && $0.name == name }) {
                // What the caller gives is not fixed, whatever the path has as an example.
                fixed.append(member)
            }
        }
        self.queries = queries
        let path = Self.withoutOptionalParts(parts[0]).split(
            separator: "/", omittingEmptySubsequences: false
        ).map(Self.segment).joined(separator: "/")
        self.path = fixed.isEmpty ? path : "\(path)?\(fixed.joined(separator: "&"))"
        if self.path == written { return nil }
    }

    private static let marks: Set<UInt8> = [
        UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "?"), UInt8(ascii: " "),
    ]

    /// `:id` -> `{id}`, without blanks beside the slashes.
    private static func segment(_ untrimmed: Substring) -> String {
        var written = untrimmed.drop { $0 == " " }
        while written.last == " " { written.removeLast() }
        let name = written.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard written.first == ":", !name.isEmpty else { return String(written) }
        return "{\(name)}\(written[name.endIndex...])"
    }

    /// `/pets(.{format})` -> `/pets`
    private static func withoutOptionalParts(_ path: Substring) -> String {
        var rest = String(path)
        for start in ["(.", "(/"] {
            while let open = rest.firstRange(of: start),
                let close = rest[open.lowerBound...].firstIndex(of: ")")
            {
                rest.removeSubrange(open.lowerBound...close)
            }
        }
        return rest
    }

    /// The parameters of the path, with those that its query asks for among those of the query.
    func parameters(_ parameters: [Parameter], at location: SourceLocation) -> [Parameter] {
        var parameters = parameters
        for query in queries {
            let isDescribed = parameters.contains { $0.place == .query && $0.name == query.name }
            guard !isDescribed else { continue }
            // The name that is sent is the one in front of the equals sign.
            let misplaced = parameters.firstIndex {
                [.path, .query].contains($0.place) && $0.name == query.placeholder
            }
            if let misplaced {
                parameters[misplaced].move(to: .query, as: query.name)
            } else {
                parameters.append(.unsaid(query.name, in: .query, at: location))
            }
        }
        return parameters
    }

    func report(_ written: String, at location: SourceLocation, _ diagnostics: inout Diagnostics) {
        let asked = queries.map { "'\($0.name)'" }.joined(separator: ", ")
        let query = asked.isEmpty ? "" : ", with \(asked) in the query"
        diagnostics.report(
            Diagnostic(
                .warning, .unusualPath, at: location,
                "path '\(written)' is read as '\(path)'\(query)"))
    }
}
