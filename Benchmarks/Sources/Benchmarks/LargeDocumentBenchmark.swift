import BenchmarkSupport
import Foundation

/// What the whole command takes for a large document: time and memory beside the least that is possible, and time
/// beside that for a document of half the size.
struct LargeDocumentBenchmark {
    let letterpress: Command
    let scratch: ScratchFolder

    private let spec = "spec/postpress.yaml"
    private let copies = 20

    func run(_ table: inout Table) throws {
        let document = LargeDocument(repeating: try String(contentsOfFile: spec, encoding: .utf8))
        let whole = Data(document.text(copies: copies).utf8)
        let half = Data(document.text(copies: copies / 2).utf8)
        var (scan, wholeRun, halfRun) = (Duration.seconds(3600), Usage.none, Usage.none)
        for _ in 0..<10 {
            scan = min(scan, try Stopwatch.time { try EventScan.run(over: whole) })
            wholeRun = try wholeRun.or(generate(whole))
            halfRun = try halfRun.or(generate(half))
        }
        let name = "letterpress generate, \(megabytes(whole.count)) MB"
        table.add(name, wholeRun.time, "libyaml's scan of it", scan)
        table.add(name + ", all processors", wholeRun.processorTime, "libyaml's scan of it", scan)
        table.add(name, wholeRun.time, "half of it", halfRun.time)
        let memory = try peakMemory(for: whole)
        let ratio = (Double(memory) / Double(whole.count)).formatted(
            .number.precision(.fractionLength(1)))
        table.add("peak memory, \(ratio) x the document", "\(megabytes(memory)) MB")
    }

    /// Into a new folder.
    private func generate(_ document: Data, _ options: String...) throws -> Command.Usage {
        let folder = "\(scratch.path)/\(UUID().uuidString)"
        let path = folder + ".yaml"
        try document.write(to: URL(filePath: path))
        return try letterpress.run(
            ["generate", "--layout", "fixed-files", "--spec", path, "--output", folder] + options)
    }

    private func peakMemory(for document: Data) throws -> Int {
        let path = "\(scratch.path)/\(UUID().uuidString).json"
        _ = try generate(document, "--statistics", path)
        return try GeneratorStatistics(path: path).peakMemory
    }

    private func megabytes(_ bytes: Int) -> String {
        (Double(bytes) / 1e6).formatted(.number.precision(.fractionLength(1)))
    }
}

private typealias Usage = Command.Usage

extension Command.Usage {
    fileprivate static let none = Self(
        time: .seconds(3600), processorTime: .seconds(3600), peakMemory: 0)

    /// The shorter times.
    fileprivate func or(_ other: Self) -> Self {
        Self(
            time: min(time, other.time), processorTime: min(processorTime, other.processorTime),
            peakMemory: max(peakMemory, other.peakMemory))
    }
}
