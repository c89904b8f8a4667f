import SpecReader
import SpecSupport
import Testing

/// A row of a table: what a text leads to.
struct DiagnosticCase: CustomTestStringConvertible {
    let id: String
    let text: String
    let expected: [String]

    var testDescription: String { id }

    init(_ id: String, _ text: String, _ expected: String...) {
        self.id = id
        self.text = text
        self.expected = expected
    }

    /// What stands before the text.
    enum Beginning {
        case nothing
        /// A document whose paths are empty.
        case head
        /// A document up to `paths:`.
        case paths
        /// A document of a version, up to the one schema that it has, `S`.
        case schema(String)
    }

    func check(after beginning: Beginning = .nothing) {
        let marked = MarkedText(text(after: beginning))
        var diagnostics = Diagnostics()
        _ = DocumentReader.read(marked.file, into: &diagnostics)
        #expect(marked.lines(of: diagnostics) == expected)
    }

    private func text(after beginning: Beginning) -> String {
        let info = "info: {title: T, version: '1'}"
        switch beginning {
        case .nothing: return text
        case .head: return "openapi: 3.1.1\n\(info)\npaths: {}\n" + text
        case .paths: return "openapi: 3.1.1\n\(info)\npaths:\n" + text
        case .schema(let version):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "      " + $0 }
            return "openapi: \(version)\n\(info)\ncomponents:\n  schemas:\n    S:\n"
                + lines.joined(separator: "\n")
        }
    }
}
