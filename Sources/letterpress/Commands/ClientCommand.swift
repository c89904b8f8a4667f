import ClientGenerator
import SpecReader

/// One run of a command, from the settings to the outcome.
struct ClientCommand {
    private let invocation: Invocation
    private let start = ContinuousClock.now
    private var diagnostics = Diagnostics()

    init(_ invocation: Invocation) { self.invocation = invocation }

    mutating func run() throws -> ExitStatus {
        guard let input = try ClientInput.read(invocation, into: &diagnostics) else {
            report()
            return .failure
        }
        switch invocation.command {
        case .generate: return try generate(input)
        case .check: return try check(input)
        case .lint: return lint(input)
        }
    }

    private mutating func generate(_ input: ClientInput) throws -> ExitStatus {
        guard let files = files(for: input) else { return .failure }
        let changes = try OutputFolder(path: input.output).update(to: files)
        guard !changes.isEmpty else { return upToDate(files, in: input) }
        let written = changes.count { $0.kind != .stale }
        Console.print(
            "wrote \(written) of \(text(files.count, "file")) to \(input.output) "
                + "(\(changes.summary(["new", "changed", "removed"]))) in \(milliseconds) ms\n")
        return .success
    }

    private mutating func check(_ input: ClientInput) throws -> ExitStatus {
        guard let files = files(for: input) else { return .failure }
        let differences = try OutputFolder(path: input.output).differences(from: files)
        guard !differences.isEmpty else { return upToDate(files, in: input) }
        for difference in differences {
            Console.print("\(difference.kind.rawValue): \(input.output)/\(difference.path)\n")
        }
        Console.printError(
            "error: '\(input.output)' is not what '\(input.document.path)' gives "
                + "(\(differences.summary(["missing", "changed", "stale"]))); "
                + "refresh it with '\(invocation[.remedy] ?? invocation.refreshing)'\n")
        return .failure
    }

    private mutating func lint(_ input: ClientInput) -> ExitStatus {
        let plan = Generator(settings: input.settings).plan(for: input.document, &diagnostics)
        report()
        guard let plan else { return .failure }
        let warnings = diagnostics.reported.count
        Console.print(
            "\(input.document.path): \(text(plan.operationCount, "operation")), "
                + "\(text(plan.typeCount, "type")), \(text(warnings, "warning"))\n")
        return .success
    }

    /// - Returns: `nil` where the document has errors, which are printed.
    private mutating func files(for input: ClientInput) -> [GeneratedFile]? {
        let files = Generator(settings: input.settings).files(for: input.document, &diagnostics)
        report()
        return files
    }

    // MARK: Texts

    private func report() {
        guard let summary = DiagnosticPrinter.summary(of: diagnostics) else { return }
        var printer = DiagnosticPrinter()
        let consequence =
            invocation.command == .generate && diagnostics.hasErrors ? "; nothing was written" : ""
        Console.printError("\(printer.text(of: diagnostics))\(summary)\(consequence)\n")
    }

    private func upToDate(_ files: [GeneratedFile], in input: ClientInput) -> ExitStatus {
        Console.print(
            "\(text(files.count, "file")) in \(input.output) up to date (\(milliseconds) ms)\n")
        return .success
    }

    private func text(_ count: Int, _ noun: String) -> String {
        "\(count == 0 ? "no" : String(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    private var milliseconds: Int64 {
        let (seconds, attoseconds) = start.duration(to: .now).components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
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
