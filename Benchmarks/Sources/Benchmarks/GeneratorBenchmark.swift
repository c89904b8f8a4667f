import BenchmarkSupport
import Foundation

/// The whole command against the least that reading the document can cost: libyaml's own scan of it.
struct GeneratorBenchmark {
    let letterpress: Command
    let scratch: ScratchFolder

    private let spec = "spec/postpress.yaml"

    func run(_ table: inout Table) throws {
        let bytes = try Data(contentsOf: URL(filePath: spec))
        var output = ""
        func generate() throws {
            try letterpress.run("generate", "--config", "spec/letterpress.json", "--output", output)
        }
        let times = try Stopwatch.shortest(
            of: 20,
            { try EventScan.run(over: bytes) },
            { try letterpress.run("--version") },
            {
                output = "\(scratch.path)/\(UUID().uuidString)"
                try generate()
            },
            generate)
        let rows = [
            ("letterpress generate, into an empty folder", times[2]),
            ("letterpress generate, files up to date", times[3]),
            ("letterpress --version", times[1]),
        ]
        for (name, time) in rows { table.add(name, time, "libyaml's scan of the spec", times[0]) }
        table.add("lines of the document", String(lines(of: bytes)))
        let files = try files(below: output)
        let count = try files.reduce(0) { try $0 + lines(of: Data(contentsOf: $1)) }
        table.add("lines of the client, in \(files.count) files", String(count))
    }

    private func files(below folder: String) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".swift") }
            .map { URL(filePath: folder).appending(path: $0) }
    }

    private func lines(of data: Data) -> Int { data.count { $0 == UInt8(ascii: "\n") } }
}
