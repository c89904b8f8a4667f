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
        var (scan, wholeRun, halfRun) = (
            Duration.seconds(3600), Command.Usage?.none, Command.Usage?.none
        )
        for _ in 0..<5 {
            scan = min(scan, try Stopwatch.processorTime { try EventScan.run(over: whole) })
            wholeRun = try generate(whole).orShorter(wholeRun)
            halfRun = try generate(half).orShorter(halfRun)
        }
        guard let wholeRun, let halfRun else { return }
        let name = "letterpress generate, \(megabytes(whole.count)) MB"
        table.add(name, wholeRun.processorTime, "libyaml's scan of it", scan)
        table.add(name, wholeRun.processorTime, "half of it", halfRun.processorTime)
        let memory = wholeRun.peakMemory
        let ratio = (Double(memory) / Double(whole.count)).formatted(
            .number.precision(.fractionLength(1)))
        table.add("peak memory, \(ratio) x the document", "\(megabytes(memory)) MB")
    }

    /// Into an empty folder.
    private func generate(_ document: Data) throws -> Command.Usage {
        let folder = "\(scratch.path)/\(UUID().uuidString)"
        let path = folder + ".yaml"
        try document.write(to: URL(filePath: path))
        return try letterpress.run(
            "generate", "--layout", "fixed-files", "--spec", path, "--output", folder)
    }

    private func megabytes(_ bytes: Int) -> String {
        (Double(bytes) / 1e6).formatted(.number.precision(.fractionLength(1)))
    }
}

extension Command.Usage {
    fileprivate func orShorter(_ other: Self?) -> Self {
        guard let other, other.processorTime < processorTime else { return self }
        return other
    }
}
