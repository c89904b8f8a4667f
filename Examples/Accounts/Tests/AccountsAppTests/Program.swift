import Foundation

/// A program that was built beside the tests.
struct Program {
    private let executable: URL

    struct Run {
        var status: Int32
        var output: String
    }

    init(_ name: String) {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            let folder = (bundle ?? .main).bundleURL.deletingLastPathComponent()
        #else
            let folder = Bundle.main.bundleURL
        #endif
        executable = folder.appending(path: name)
    }

    /// Runs to the end. Of the variables that the client reads, it sees these alone.
    func run(_ variables: [String: String] = [:]) throws -> Run {
        let process = Process()
        let output = Pipe()
        process.executableURL = executable
        process.environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("POSTPRESS_") }
            .merging(variables) { $1 }
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self))
    }
}
