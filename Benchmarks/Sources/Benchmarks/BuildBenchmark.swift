import BenchmarkSupport
import Foundation

/// Clean debug builds, against one of a program that prints a line.
struct BuildBenchmark {
    let scratch: ScratchFolder

    func run(_ table: inout Table) throws {
        let hello = try emptyProgram()
        let reference = try clean("hello", "--package-path \(hello)")
        let tool = try clean("tool", "--product letterpress")
        let runtime = try clean("client", "--target LetterpressRuntime")
        let client = try build("client", "--target Postpress")
        let nothing = try build("client", "--target Postpress")
        table.add("build letterpress, debug, clean", tool, "build an empty program", reference)
        table.add(
            "build LetterpressRuntime, debug, clean", runtime, "build an empty program", reference)
        table.add("build Postpress beyond that", client, "build an empty program", reference)
        table.add("build Postpress without a change", nothing, "build an empty program", reference)
    }

    private func clean(_ name: String, _ options: String) throws -> Duration {
        try? FileManager.default.removeItem(atPath: "\(scratch.path)/\(name)")
        return try build(name, options)
    }

    private func build(_ name: String, _ options: String) throws -> Duration {
        try Stopwatch.time {
            try Command.swift("build", options, "--scratch-path", "\(scratch.path)/\(name)")
        }
    }

    /// - Returns: The folder of the package.
    private func emptyProgram() throws -> String {
        let folder = URL(filePath: scratch.path).appending(path: "empty")
        let sources = folder.appending(path: "Sources/empty")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription
            let package = Package(name: "empty", targets: [.executableTarget(name: "empty")])
            """
        try Data(manifest.utf8).write(to: folder.appending(path: "Package.swift"))
        try Data("import Foundation\nprint(Date())\n".utf8).write(
            to: sources.appending(path: "main.swift"))
        return folder.path(percentEncoded: false)
    }
}
