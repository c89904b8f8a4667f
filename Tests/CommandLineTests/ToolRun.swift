import Foundation
import ProcessSupport

extension TemporaryFolder {
    /// Runs the tool in this folder.
    func letterpress(_ arguments: String...) async throws -> CommandRun {
        try await letterpress(arguments)
    }

    func letterpress(_ arguments: [String]) async throws -> CommandRun {
        var run = try await CommandRun.run(BuiltProducts.letterpress, arguments, in: url)
        // How long it took is the one thing that differs between two runs.
        run.output.replace(/\d+ ms/, with: "0 ms")
        return run
    }
}
