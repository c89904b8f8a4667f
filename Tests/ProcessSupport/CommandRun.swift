import Foundation

/// A process that ended, with all that it said.
package struct CommandRun {
    package var status: Int32
    package var output: String
    package var errors: String

    /// Both, for what sorts its words in ways of its own.
    package var text: String { output + errors }

    /// Runs a program found along `PATH`, without a terminal, and waits for it without holding a thread.
    ///
    /// - Parameter environment: What differs from the environment of the tests.
    package static func run(
        _ program: String, _ arguments: [String], in folder: URL,
        environment: [String: String] = [:]
    ) async throws -> CommandRun {
        let texts = try TemporaryFolder()
        let (output, errors) = (texts.url("output"), texts.url("errors"))
        // Files take any amount of text, where a pipe would wait for its reader.
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return CommandRun(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}
