import ClientGenerator
import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What `lint` found: whether there can be a client, and how often each kind of fault occurs.
struct LintReport: Encodable {
    let document: String?
    /// The files that references led to.
    let otherFiles: [String]
    let canBeGenerated: Bool
    /// Missing where no client can be made, like the types.
    let operations: Int?
    let types: Int?
    let diagnostics: [Finding]
    /// What the setting `pagination` could say.
    let pagination: [Proposal]

    struct Proposal: Encodable {
        let setting: PaginationSetting
        let operations: Int
    }

    struct Finding: Encodable {
        let id: String
        let severity: String
        let message: String
        let place: Place
        let notes: [Note]
    }

    struct Note: Encodable {
        let message: String
        let place: Place?
    }

    /// Lines and columns count from 1, columns in Unicode scalars.
    struct Place: Encodable {
        let file: String
        let line: Int32
        let column: Int32
    }

    /// - Parameter document: Its path; `nil` where the settings do not get that far.
    init(
        document: String?, otherFiles: [String], plan: ClientPlan?,
        proposals: [PaginationProposal], diagnostics: Diagnostics
    ) {
        self.document = document
        self.otherFiles = otherFiles
        canBeGenerated = plan != nil
        operations = plan?.operationCount
        types = plan?.typeCount
        self.diagnostics = diagnostics.sorted.map(Finding.init)
        pagination = proposals.map { proposal in
            Proposal(
                setting: PaginationSetting(proposal), operations: proposal.operationCount)
        }
    }

    /// - Parameter listsAll: Whether to name every file of the document, however many there are.
    func text(listsAll: Bool) throws -> String {
        let start = document.map { $0.escapingControls + ": " } ?? ""
        return "\(start)\(outcome)\n\(table)\(try pages(listsAll))\(list(listsAll))"
    }

    private static let shownFiles = 20

    private func list(_ listsAll: Bool) -> String {
        Self.list(
            otherFiles.map { "  \($0.escapingControls)" },
            after: "other file".counted(otherFiles.count),
            atMost: listsAll ? .max : Self.shownFiles)
    }

    private static func list(_ lines: [String], after heading: String, atMost limit: Int) -> String
    {
        guard !lines.isEmpty else { return "" }
        let shown = lines.prefix(limit).map { "\($0)\n" }.joined()
        let rest = lines.count - limit
        let end = rest > 0 ? "  and \(rest) more ('letterpress lint --all' lists them)\n" : ""
        return "\(heading):\n\(shown)\(end)"
    }

    private var outcome: String {
        let errors = diagnostics.count { $0.severity == "error" }
        let warnings = "warning".counted(diagnostics.count - errors)
        guard let operations, let types else {
            return "no client can be made: \("error".counted(errors)), \(warnings)"
        }
        return "\("operation".counted(operations)), \("type".counted(types)), \(warnings)"
    }

    /// A line for each kind of fault, the most frequent first.
    private var table: String {
        let counts = diagnostics.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let width = counts.map(\.key.count).max() ?? 0
        return counts.map { id, count in
            let summary = Diagnostic.ID(rawValue: id)?.explanation.summary ?? ""
            return "\(Self.number(count))  \(id)\(Self.spaces(width - id.count))  \(summary)\n"
        }
        .joined()
    }

    /// A line for each element of the setting, as it would stand there.
    private func pages(_ listsAll: Bool) throws -> String {
        let lines = try pagination.map { proposal in
            let setting = try JSONText.line(of: proposal.setting).escapingControls
            return "\(Self.number(proposal.operations))  \(setting)"
        }
        return Self.list(
            lines, after: "lists that the setting 'pagination' could make sequences of",
            atMost: listsAll ? .max : Self.shownProposals)
    }

    private static let shownProposals = 5

    private static func number(_ count: Int) -> String {
        spaces(6 - "\(count)".count) + "\(count)"
    }

    private static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }

    /// Pretty-printed, with sorted keys.
    var json: String {
        get throws { try JSONText.of(self) }
    }
}

extension LintReport.Finding {
    fileprivate init(_ diagnostic: Diagnostic) {
        id = diagnostic.id.rawValue
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        place = LintReport.Place(diagnostic.location)
        notes = diagnostic.notes.map { note in
            LintReport.Note(message: note.message, place: note.location.map(LintReport.Place.init))
        }
    }
}

extension LintReport.Place {
    fileprivate init(_ location: SourceLocation) {
        file = location.path
        line = location.line
        column = location.column
    }
}
