import Foundation
import Synchronization

@testable import ClientGenerator

/// A program around the client of a golden. It reads lines of JSON, `{"type": …, "value": …}`, reads each value as
/// that type, writes it again, and says what came of it.
struct ExampleProgram {
    private let folder: TemporaryFolder
    private let path: String

    /// What the program says about one value.
    struct Answer: Decodable {
        /// Whether what was written is what was expected: the value itself, where nothing else was given.
        var isSame: Bool?
        var text: String?
        /// Where the written value breaks rules.
        var invalid: [String]?
        /// Where the value could not be read.
        var refused: String?
        var reason: String?
    }

    init(_ golden: Golden) throws {
        folder = try TemporaryFolder()
        let client = try golden.client()
        for file in client { try folder.write(file.path, file.text) }
        try folder.write("main.swift", Self.main(try Self.typeNames(golden.plan())))
        path = folder.location("program")
        let runtime = try Self.runtime()
        let said = try Compiler.run(
            ["-swift-version", "6", "-Onone", "-wmo", "-module-name", "Examples"]
                + ["-package-name", "Examples", "-o", path]
                + ["-I", runtime, "-L", runtime, "-lLetterpressRuntime"]
                + (client.map(\.path) + ["main.swift"]).map(folder.location))
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Compiler.Failure(text: said)
        }
        try keep(as: golden.name)
    }

    /// Where programs are kept, if they are.
    static let shelf = ProcessInfo.processInfo.environment["EXAMPLE_PROGRAMS"]

    /// Keeps the program for tools that ask it about values of their own.
    private func keep(as name: String) throws {
        guard let folder = Self.shelf else { return }
        let place = "\(folder)/\(name)"
        try? FileManager.default.removeItem(atPath: place)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: path, toPath: place)
    }

    func answers(to questions: [String]) throws -> [Answer] {
        let input = folder.location("questions")
        try folder.write("questions", questions.map { $0 + "\n" }.joined())
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try said.split(separator: UInt8(ascii: "\n")).map { line in
            try JSONDecoder().decode(Answer.self, from: Data(line))
        }
    }

    // MARK: Text

    private static func typeNames(_ plan: ClientPlan) -> [String] {
        let operations = plan.resources.flatMap(\.operations)
        let types =
            plan.types + operations.flatMap(\.nested) + operations.flatMap(\.failure.nested)
        return types.flatMap(names)
    }

    private static func names(_ type: TypeDeclaration) -> [String] {
        if case .structure(let structure) = type, structure.genericParameter != nil { return [] }
        return [type.path.text] + type.nested.flatMap(names)
    }

    private static func main(_ types: [String]) -> String {
        let entries = types.map { "types[\"\($0)\"] = \($0).self" }
        return """
            import Foundation
            import LetterpressRuntime

            var types: [String: any JSONCodable.Type] = [:]
            \(entries.joined(separator: "\n"))

            @MainActor func answer(_ line: String) throws -> JSONValue {
                let question = try JSONValue(jsonText: line)
                guard let type = types[question["type"]?.string ?? ""], let value = question["value"]
                else { return ["reason": "there is no such type"] }
                do {
                    let read = try type.init(jsonData: value.jsonData())
                    let written = try JSONValue(jsonData: read.jsonData())
                    let invalid = read.violations().map { JSONValue.string($0.pointer) }
                    return [
                        "isSame": .boolean(written == question["expected"] ?? value),
                        "text": .string(written.jsonText()), "invalid": .array(invalid),
                    ]
                } catch {
                    return ["refused": .string(error.pointer), "reason": .string(error.description)]
                }
            }

            while let line = readLine() {
                print(try answer(line).jsonText())
                fflush(nil)
            }

            """
    }

    // MARK: Runtime

    private static let builtRuntime = Mutex<String?>(nil)

    /// Where the runtime lies as a library, built once for all programs.
    private static func runtime() throws -> String {
        try builtRuntime.withLock { built in
            if let built { return built }
            let path = try ProcessFolder.make()
            let library = "\(path)/libLetterpressRuntime.a"
            let said = try Compiler.run(
                ["-emit-library", "-static", "-emit-module", "-swift-version", "6", "-wmo"]
                    + ["-parse-as-library", "-package-name", "letterpress"]
                    + ["-module-name", "LetterpressRuntime", "-o", library]
                    + ["-emit-module-path", "\(path)/LetterpressRuntime.swiftmodule"]
                    + Project.swiftFiles(below: Project.folder("Sources/LetterpressRuntime")))
            guard FileManager.default.fileExists(atPath: library) else {
                throw Compiler.Failure(text: said)
            }
            built = path
            return path
        }
    }
}
