import BenchmarkSupport
import Foundation

/// Generates and compiles the clients of documents.
struct CorpusRunner {
    let letterpress: String
    /// The folder with the module of `LetterpressRuntime`.
    let modules: String
    let scratch: ScratchFolder

    func run(_ document: CorpusDocument) throws -> CorpusResult {
        let bytes = try Data(contentsOf: document.url)
        var (output, statistics) = ("", "")
        var isWritten = true
        let times = try Stopwatch.shortest(
            of: 3,
            { try? EventScan.run(over: bytes) },
            {
                output = "\(scratch.path)/\(UUID().uuidString)"
                statistics = output + ".json"
                isWritten = generate(document, output, statistics)
            })
        var result = CorpusResult(
            document: document, statistics: GeneratorStatistics(), size: bytes.count,
            scan: times[0], generation: times[1], outcome: .crashed)
        guard FileManager.default.fileExists(atPath: statistics) else { return result }
        result.statistics = try GeneratorStatistics(path: statistics)
        if isWritten {
            result.outcome = try compile(output)
        } else if result.statistics.errors > 0 {
            result.outcome = .refused
        }
        return result
    }

    /// - Returns: Whether there is a client.
    private func generate(_ document: CorpusDocument, _ output: String, _ statistics: String)
        -> Bool
    {
        let path = document.url.path(percentEncoded: false)
        return
            (try? Command(letterpress).run(
                "generate", "--spec", path, "--output", output, "--statistics", statistics)) != nil
    }

    /// The way debug builds do: in batches, without optimisation.
    private func compile(_ client: String) throws -> CorpusResult.Outcome {
        let objects = client + ".objects"
        try FileManager.default.createDirectory(
            atPath: objects, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: objects) }
        let files = try FileManager.default.subpathsOfDirectory(atPath: client)
            .filter { $0.hasSuffix(".swift") }.map { "\"\(client)/\($0)\"" }
        let list = client + ".list"
        try Data(files.joined(separator: "\n").utf8).write(to: URL(filePath: list))
        let log = client + ".log"
        let compiler = Command("/bin/sh", output: log)
        let command = """
            cd '\(objects)' && exec swiftc -swift-version 6 -Onone -enable-batch-mode -j 2 -c -emit-module \
            -parse-as-library -module-name Client -warnings-as-errors -I '\(modules)' '@\(list)'
            """
        do {
            let usage = try compiler.run("-c", command)
            return .compiled(usage.time, peakMemory: usage.peakMemory)
        } catch {
            let text = try String(contentsOfFile: log, encoding: .utf8)
            let lines = text.split(separator: "\n").filter { $0.contains(": error:") }
            return .broken(lines.prefix(5).joined(separator: "\n"))
        }
    }
}
