import ClientGenerator
import SpecReader

/// One run of a command, from the settings to the outcome, and all that is made on the way.
final class ClientCommand {
    private let invocation: Invocation
    private let start = ContinuousClock.now
    private let stopwatch = Stopwatch()
    private var diagnostics = Diagnostics()
    private var plan: ClientPlan?
    private var files: [GeneratedFile]?

    init(_ invocation: Invocation) { self.invocation = invocation }

    func run() throws -> ExitStatus {
        let input = try ClientInput.read(invocation, into: &diagnostics)
        if let path = invocation[.statistics] {
            let read = [input?.document.path, invocation[.config]].compactMap(\.self)
            let identity = FileLoader.disk.identity
            if read.contains(where: { identity($0) == identity(path) }) {
                throw UsageError.statisticsOverInput(path, invocation.command)
            }
        }
        let status = try input.map { try run(on: $0) } ?? withoutDocument()
        if let path = invocation[.statistics] {
            let statistics = Statistics(
                document: input?.document, plan: plan, files: files, diagnostics: diagnostics,
                stopwatch: stopwatch)
            try statistics.write(to: path)
        }
        return status
    }

    private func run(on input: ClientInput) throws -> ExitStatus {
        let generator = Generator(
            settings: input.settings, loader: .disk, stopwatch: stopwatch)
        if invocation.command == .lint { return try lint(input.document, generator) }
        plan = generator.plan(for: input.document, &diagnostics)
        report()
        guard let plan else { return .failure }
        let files = generator.files(of: plan, for: input.document)
        self.files = files
        return try invocation.command == .check ? check(files, input) : generate(files, input)
    }

    private func generate(_ files: [GeneratedFile], _ input: ClientInput) throws -> ExitStatus {
        let changes = try stopwatch.measure(.print) {
            try OutputFolder(path: input.output).update(to: files)
        }
        guard !changes.isEmpty else { return try upToDate(files, in: input) }
        let written = changes.count { $0.kind != .stale }
        try Console.print(
            line:
                "wrote \(written) of \("file".counted(files.count)) to \(input.output) "
                + "(\(changes.summary(["new", "changed", "removed"]))) in \(milliseconds) ms")
        return .success
    }

    private func check(_ files: [GeneratedFile], _ input: ClientInput) throws -> ExitStatus {
        let differences = try stopwatch.measure(.print) {
            try OutputFolder(path: input.output).differences(from: files)
        }
        guard !differences.isEmpty else { return try upToDate(files, in: input) }
        for difference in differences {
            try Console.print(
                line: "\(difference.kind.rawValue): \(input.output)/\(difference.path)")
        }
        let error =
            "error: '\(input.output)' is not what '\(input.document.path)' gives "
            + "(\(differences.summary(["missing", "changed", "stale"]))); "
            + "refresh it with '\(invocation[.remedy] ?? invocation.refreshing)'"
        Console.printError("\(error.escapingControls)\n")
        return .failure
    }

    private func lint(_ file: SourceFile, _ generator: Generator) throws -> ExitStatus {
        guard let document = generator.document(in: file, &diagnostics) else {
            return try lint(file.path, [], [])
        }
        let found = generator.planAndProposals(for: document, &diagnostics)
        plan = found?.plan
        return try lint(file.path, document.files.others, found?.proposals ?? [])
    }

    private func lint(
        _ document: String?, _ otherFiles: [String], _ proposals: [PaginationProposal]
    ) throws -> ExitStatus {
        let report = LintReport(
            document: document, otherFiles: otherFiles, plan: plan, proposals: proposals,
            diagnostics: diagnostics)
        if invocation[.lintFormat] == "json" {
            try Console.print(report.json)
        } else {
            self.report()
            try Console.print(report.text(listsAll: invocation[.all] != nil))
        }
        return plan == nil ? .failure : .success
    }

    /// Where the settings are too wrong to read a document.
    private func withoutDocument() throws -> ExitStatus {
        if invocation.command == .lint { return try lint(nil, [], []) }
        report()
        return .failure
    }

    // MARK: Texts

    private func report() {
        guard let summary = DiagnosticPrinter.summary(of: diagnostics) else { return }
        var printer = DiagnosticPrinter()
        let consequence =
            invocation.command == .generate && diagnostics.hasErrors ? "; nothing was written" : ""
        let text =
            invocation[.all] == nil
            ? printer.shortText(of: diagnostics, remedy: "'letterpress lint --all' lists them")
            : printer.text(of: diagnostics)
        Console.printError("\(text)\(summary)\(consequence)\n")
    }

    private func upToDate(
        _ files: [GeneratedFile], in input: ClientInput
    ) throws -> ExitStatus {
        try Console.print(
            line:
                "\("file".counted(files.count)) in \(input.output) up to date (\(milliseconds) ms)")
        return .success
    }

    private var milliseconds: Int { Int(start.duration(to: .now).milliseconds) }
}

extension [OutputFolder.Difference] {
    /// For example `1 missing, 2 changed`.
    ///
    /// - Parameter words: What to call files that are missing, changed and stale.
    fileprivate func summary(_ words: [String]) -> String {
        let kinds: [OutputFolder.Difference.Kind] = [.missing, .changed, .stale]
        let counts = zip(kinds, words).map { kind, word in (count { $0.kind == kind }, word) }
        return counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
