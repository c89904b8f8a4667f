import BenchmarkSupport
import Foundation

/// Measures the generator, the coding of the client and the builds, each against a reference of the same run.
///
/// Runs in the folder of the package; the argument is a release build of `letterpress`.
@main
struct Benchmarks {
    static func main() {
        guard CommandLine.arguments.count == 2 else {
            print("usage: Benchmarks <release build of letterpress>")
            exit(64)
        }
        do {
            print(try table(letterpress: Command(CommandLine.arguments[1])))
        } catch {
            print("error: \(error)")
            exit(1)
        }
    }

    private static func table(letterpress: Command) throws -> Table {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        var table = Table()
        try GeneratorBenchmark(letterpress: letterpress, scratch: scratch).run(&table)
        try LargeDocumentBenchmark(letterpress: letterpress, scratch: scratch).run(&table)
        try CodingBenchmark().run(&table)
        try BuildBenchmark(scratch: scratch).run(&table)
        try OtherGeneratorBenchmark(letterpress: letterpress, scratch: scratch).run(&table)
        return table
    }
}
