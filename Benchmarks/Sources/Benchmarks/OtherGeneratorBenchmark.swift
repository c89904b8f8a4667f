import BenchmarkSupport
import Foundation

/// The client of a document beside that of Apple's swift-openapi-generator, where a build of it is at hand.
///
/// `OPENAPI_GENERATOR` is its executable, `OPENAPI_MODULES` the folder with a debug build of the modules that its
/// clients import.
struct OtherGeneratorBenchmark {
    let letterpress: Command
    let scratch: ScratchFolder

    private let spec = "spec/postpress.yaml"

    func run(_ table: inout Table) throws {
        let environment = ProcessInfo.processInfo.environment
        guard let path = environment["OPENAPI_GENERATOR"] else { return }
        let other = Command(path)
        let (own, others) = ("\(scratch.path)/own", "\(scratch.path)/others")
        let times = try Stopwatch.shortest(
            of: 5,
            {
                try letterpress.run(
                    "generate", "--layout", "fixed-files", "--spec", spec, "--output", own)
            },
            {
                try other.run(
                    "generate", spec, "--mode", "types", "--mode", "client", "--access-modifier",
                    "public", "--output-directory", others)
            })
        table.add("letterpress generate", times[0], "swift-openapi-generator", times[1])
        let lines = (try self.lines(below: own), try self.lines(below: others))
        let ratio = (Double(lines.0) / Double(lines.1)).formatted(
            .number.precision(.fractionLength(2)))
        table.add("lines, \(ratio) x the \(lines.1) of swift-openapi-generator", String(lines.0))
        guard let modules = environment["OPENAPI_MODULES"] else { return }
        // Where the build before this one has put the runtime.
        let runtime = "\(scratch.path)/client/debug/Modules"
        let builds = try Stopwatch.shortest(
            of: 1, { try compile(own, runtime) }, { try compile(others, modules) })
        table.add("compile the client, debug", builds[0], "swift-openapi-generator", builds[1])
    }

    /// As a module, in batches on two cores.
    private func compile(_ folder: String, _ modules: String) throws {
        try Command("/bin/sh").run(
            "-c",
            "cd '\(folder)' && swiftc -c -Onone -enable-batch-mode -j2 -parse-as-library "
                + "-module-name Client -I '\(modules)' *.swift")
    }

    private func lines(below folder: String) throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".swift") }
            .reduce(0) { count, path in
                let data = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
                return count + data.count { $0 == UInt8(ascii: "\n") }
            }
    }
}
