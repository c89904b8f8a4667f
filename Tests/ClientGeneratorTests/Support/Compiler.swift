import ClientGenerator
import Foundation
import Synchronization

/// The Swift compiler, for asking what it says about printed source.
enum Compiler {
    /// What the compiler says, empty where it has nothing to say.
    static func parse(_ sources: [String], in folder: TemporaryFolder) throws -> String {
        for (index, source) in sources.enumerated() {
            try folder.write("File\(index).swift", source)
        }
        let files = sources.indices.map { folder.location("File\($0).swift") }
        return try run(["-frontend", "-parse"] + files)
    }

    /// Compiles a client against the runtime, as far as warnings come up; every one of them counts.
    static func compile(_ client: [GeneratedFile], options: [String] = []) throws -> String {
        let folder = try TemporaryFolder()
        for file in client { try folder.write(file.path, file.text) }
        let arguments = [
            "-emit-sil", "-o", "/dev/null", "-wmo", "-swift-version", "6", "-warnings-as-errors",
            "-parse-as-library",
        ]
        let module = [
            "-I", try runtimeModule(), "-module-name", "Client", "-package-name", "client",
        ]
        let sources = client.map { folder.location($0.path) }
        return try run(arguments + module + options + sources)
    }

    private static let builtRuntime = Mutex<String?>(nil)

    /// Where the module of the runtime lies, built anew for these tests and for this process.
    private static func runtimeModule() throws -> String {
        try builtRuntime.withLock { built in
            if let built { return built }
            let path = try ProcessFolder.make()
            let said = try run(
                ["-emit-module", "-swift-version", "6", "-parse-as-library"]
                    + [
                        "-package-name", "letterpress", "-module-name", "LetterpressRuntime",
                        "-emit-module-path",
                    ]
                    + ["\(path)/LetterpressRuntime.swiftmodule"]
                    + Project.swiftFiles(below: Project.folder("Sources/LetterpressRuntime")))
            guard FileManager.default.fileExists(atPath: "\(path)/LetterpressRuntime.swiftmodule")
            else {
                throw Failure(text: said)
            }
            built = path
            return path
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swiftc"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: said, as: UTF8.self)
        return process.terminationStatus == 0 || !text.isEmpty ? text : "swiftc failed in silence"
    }
}
