import BenchmarkSupport
import Foundation

/// A line for each document as soon as it is done, below it the diagnostics by id, and a summary.
struct CorpusTable {
    private let nameWidth: Int
    private var compiledCount = 0
    private var refusedCount = 0
    private(set) var failureCount = 0

    init(_ documents: [CorpusDocument]) {
        nameWidth = documents.map(\.name.count).max() ?? 0
    }

    private static let columns = [
        "MB", "operations", "types", "read ms", "generate ms", "x scan", "peak MB", "x input",
        "lines",
        "compile s", "peak MB", "",
    ]

    var heading: String { row("", Self.columns) }

    mutating func lines(for result: CorpusResult) -> String {
        let statistics = result.statistics
        let (compileTime, compileMemory, verdict) = columns(for: result.outcome)
        let cells = [
            megabytes(result.size), count(statistics.operations), count(statistics.types),
            number(statistics.milliseconds["read"] ?? 0),
            number(result.generation / .milliseconds(1)), number(result.generation / result.scan),
            megabytes(statistics.peakMemory),
            number(Double(statistics.peakMemory) / Double(max(result.size, 1))),
            count(statistics.lines), compileTime, compileMemory, verdict,
        ]
        let diagnostics = statistics.diagnostics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        var lines = [row(result.document.name, cells)]
        if !diagnostics.isEmpty { lines.append("    " + diagnostics) }
        if case .broken(let reasons) = result.outcome { lines.append(reasons) }
        return lines.joined(separator: "\n")
    }

    private mutating func columns(for outcome: CorpusResult.Outcome) -> (String, String, String) {
        switch outcome {
        case .compiled(let time, let peakMemory):
            compiledCount += 1
            return (number(time / .seconds(1)), megabytes(peakMemory), "compiled")
        case .broken:
            failureCount += 1
            return ("", "", "DOES NOT COMPILE")
        case .refused:
            refusedCount += 1
            return ("", "", "refused")
        case .crashed:
            failureCount += 1
            return ("", "", "CRASHED")
        }
    }

    var summary: String {
        "\(compiledCount) compiled, \(refusedCount) refused, \(failureCount) failed"
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        let padded = zip(cells, Self.columns).map { cell, column in
            String(repeating: " ", count: max(0, max(column.count, 7) - cell.count)) + cell
        }
        return ([name.padding(toLength: nameWidth, withPad: " ", startingAt: 0)] + padded)
            .joined(separator: "  ")
    }

    private func count(_ number: Int?) -> String { number.map(String.init) ?? "" }

    private func megabytes(_ bytes: Int) -> String { number(Double(bytes) / 1e6) }

    private func number(_ value: Double) -> String {
        let places = value < 10 ? 2 : value < 100 ? 1 : 0
        return value.formatted(.number.precision(.fractionLength(places)).grouping(.never))
    }
}
