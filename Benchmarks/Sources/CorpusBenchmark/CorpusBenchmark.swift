import BenchmarkSupport
import Foundation

/// Generates the client of every OpenAPI document in a folder, compiles it, and prints what that took.
///
/// Runs in the folder of the package. The arguments are a release build of `letterpress`, the folder with the module
/// of `LetterpressRuntime`, and the folder of documents.
@main
struct CorpusBenchmark {
    static func main() {
        guard CommandLine.arguments.count == 4 else {
            print("usage: CorpusBenchmark <letterpress> <folder of modules> <folder of documents>")
            exit(64)
        }
        do {
            let isFine = try run(
                CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
            exit(isFine ? 0 : 1)
        } catch {
            print("error: \(error)")
            exit(1)
        }
    }

    /// - Returns: Whether every document became a client that compiles, or was refused.
    private static func run(_ letterpress: String, _ modules: String, _ folder: String) throws
        -> Bool
    {
        let documents = try CorpusDocument.all(in: folder)
        guard !documents.isEmpty else {
            throw Command.Failure(description: "no OpenAPI document below '\(folder)'")
        }
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let runner = CorpusRunner(letterpress: letterpress, modules: modules, scratch: scratch)
        var table = CorpusTable(documents)
        print(table.heading)
        for document in documents {
            let result = try runner.run(document)
            print(table.lines(for: result))
            // A document can take a minute, and the output may be a file.
            fflush(nil)
        }
        print(table.summary)
        return table.failureCount == 0
    }
}
