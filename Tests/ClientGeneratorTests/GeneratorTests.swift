import ClientGenerator
import SpecReader
import Testing

@Suite("The stages together")
struct GeneratorTests {
    @Test("a document with an error has no client")
    func errorsStopGeneration() {
        var diagnostics = Diagnostics()
        let document = SourceFile(
            path: "broken.yaml", bytes: [UInt8]("openapi: 3.1.0\ninfo: [".utf8))
        #expect(Generator(settings: Settings()).files(for: document, &diagnostics) == nil)
        #expect(diagnostics.hasErrors)
    }
}
