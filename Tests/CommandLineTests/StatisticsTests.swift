import Foundation
import ProcessSupport
import Testing

/// Figures for programs that run the tool.
struct StatisticsTests {
    private struct Figures: Decodable {
        var document: String?
        var operations: Int?
        var types: Int?
        var errors: Int
        var warnings: Int
        var diagnostics: [String: Int]
        var files: Int?
        var lines: Int?
        var milliseconds: [String: Double]
        var peakMemory: Int
    }

    @Test func generate() async throws {
        let document = SpecText.pets("{enum: [cat, dog]}", "{enum: [cat, dog], titel: Kind}")
        let folder = try TemporaryFolder(["openapi.yaml": document])
        let (figures, status) = try await run(
            ["generate", "--spec", "openapi.yaml", "--output", "Client"], in: folder)
        let lines = try folder.files(below: "Client").values
            .reduce(0) { $0 + $1.count { $0.isNewline } }
        #expect(status == 0)
        #expect(figures.document == "openapi.yaml")
        #expect(figures.operations == 1 && figures.types == 2)
        #expect(figures.errors == 0 && figures.warnings == 1)
        #expect(figures.diagnostics == ["unknown-key": 1])
        #expect(figures.files == 5 && figures.lines == lines)
        #expect(
            figures.milliseconds.keys.sorted() == ["plan", "print", "read", "resolve"])
        #expect(figures.peakMemory > 1_000_000)
    }

    @Test func faultyDocument() async throws {
        let document = SpecText.pets("#/components/schemas/Pet", "#/components/schemas/Pat")
        let folder = try TemporaryFolder(["openapi.yaml": document])
        let (figures, status) = try await run(["lint", "--spec", "openapi.yaml"], in: folder)
        #expect(status == 1)
        #expect(figures.operations == nil && figures.files == nil)
        #expect(figures.errors == 1)
        #expect(figures.diagnostics == ["unresolved-reference": 1])
        #expect(figures.milliseconds.keys.sorted() == ["plan", "read", "resolve"])
    }

    @Test func outOfReach() async throws {
        let folder = try TemporaryFolder(["openapi.yaml": SpecText.pets])
        let run = try await folder.letterpress(
            "lint", "--spec", "openapi.yaml", "--statistics", "nowhere/figures.json")
        #expect(
            run.errors == "error: cannot write 'nowhere/figures.json': no such file or directory\n")
        #expect(run.status == 1)
    }

    @Test(arguments: ["openapi.yaml", "./openapi.yaml", "letterpress.json"])
    func overWhatIsRead(path: String) async throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": SpecText.pets, "letterpress.json": #"{"spec": "openapi.yaml"}"#,
        ])
        let before = try folder.files()
        let run = try await folder.letterpress(
            "lint", "--config", "letterpress.json", "--statistics", path)
        #expect(
            run.errors == """
                error: option '--statistics' would overwrite '\(path)', which is read; name another file
                see 'letterpress lint --help'

                """)
        #expect(run.status == 64)
        #expect(try folder.files() == before)
    }

    private func run(
        _ arguments: [String], in folder: TemporaryFolder
    ) async throws -> (Figures, status: Int32) {
        let run = try await folder.letterpress(arguments + ["--statistics", "figures.json"])
        let figures = Data(try folder.text(of: "figures.json").utf8)
        return (try JSONDecoder().decode(Figures.self, from: figures), run.status)
    }
}
