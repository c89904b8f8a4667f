import ClientGenerator
import SpecReader
import SpecSupport
import Testing

/// A row of a table: a document, and all that is reported about it.
struct FaultCase: CustomTestStringConvertible {
    let id: String
    let document: String
    let expected: [String]

    var testDescription: String { id }

    /// - Parameter schemas: The entries below `components/schemas`.
    init(_ id: String, schemas: String, _ expected: String...) {
        self.id = id
        document = SpecText.schemas(schemas)
        self.expected = expected
    }

    init(_ id: String, document: String, _ expected: String...) {
        self.id = id
        self.document = document
        self.expected = expected
    }

    /// Each fault is reported at its mark, and an error leaves nothing to write.
    func check() {
        let marked = MarkedText(document)
        var diagnostics = Diagnostics()
        let files = Generator(settings: Settings()).files(for: marked.file, &diagnostics)
        #expect(marked.lines(of: diagnostics) == expected)
        #expect((files == nil) == diagnostics.hasErrors)
    }
}
