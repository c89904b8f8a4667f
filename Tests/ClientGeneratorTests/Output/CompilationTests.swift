import ClientGenerator
import SpecReader
import Testing

/// Clients that goldens cannot show, because goldens are free of warnings.
@Suite("Clients of loose documents") struct CompilationTests {
    @Test(
        "compile without a warning",
        arguments: [
            // The last variant takes every form of JSON, so nothing is left for a default.
            "anyOf: [{title: Text, type: string}, {title: Custom}]",
            "anyOf: [{title: One, type: object}, {title: Other, type: object}, {title: Custom}]",
        ])
    func compile(schema: String) throws {
        let document = SourceFile(
            path: "spec.yaml", bytes: Array(SpecText.schema(schema).utf8))
        var diagnostics = Diagnostics()
        let files = Generator(settings: Settings()).files(for: document, &diagnostics)
        let client = try #require(files, "\(diagnostics.sorted)")
        let complaints = try Compiler.compile(client)
        #expect(complaints == "")
    }
}
