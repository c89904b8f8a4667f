import ClientGenerator
import SpecReader
import Testing

@Suite("What 'letterpress explain' says") struct ExplanationTests {
    /// What no short text can show, or no text that can be printed.
    private static let withoutExample: Set<Diagnostic.ID> = [
        .aliasExpansion, .changedName, .controlCharacter, .emptyDocument, .everythingExcluded,
        .misplacedReference, .nestingTooDeep, .notUTF8, .outOfMemory, .unusedSetting,
    ]

    @Test(
        "faulty examples have the fault, fixed ones have no error",
        arguments: Diagnostic.ID.allCases)
    func examples(_ id: Diagnostic.ID) {
        let example = id.explanation.example
        #expect((example == nil) == Self.withoutExample.contains(id))
        guard let example else { return }
        let faulty = diagnostics(of: example.faulty, as: example.subject)
        #expect(faulty.reported.contains { $0.id == id })
        let fixed = diagnostics(of: example.fixed, as: example.subject)
        #expect(!fixed.reported.contains { $0.id == id || $0.severity == .error })
    }

    @Test("texts have the form of diagnostics and of prose", arguments: Diagnostic.ID.allCases)
    func form(_ id: Diagnostic.ID) {
        let explanation = id.explanation
        #expect(explanation.summary.count <= 80 && !explanation.summary.hasSuffix("."))
        #expect(explanation.summary.first?.isUppercase == false)
        #expect(explanation.discussion.hasSuffix(".") || explanation.discussion.hasSuffix("'."))
        #expect(!explanation.summary.contains("\"") && !explanation.summary.contains("`"))
    }

    private func diagnostics(
        of text: String, as subject: Explanation.Example.Subject
    ) -> Diagnostics {
        var diagnostics = Diagnostics()
        switch subject {
        case .settings:
            let file = SourceFile(path: "letterpress.json", bytes: Array(text.utf8))
            _ = SettingsReader.read(file, into: &diagnostics)
        case .document:
            let file = SourceFile(path: "openapi.yaml", bytes: Array(completed(text).utf8))
            _ = Generator(settings: Settings()).files(for: file, &diagnostics)
        }
        return diagnostics
    }

    /// The example with what it leaves out because every document has it.
    private func completed(_ text: String) -> String {
        let says = { (key: String) in text.hasPrefix(key) || text.contains("\n" + key) }
        guard !says("openapi:"), !says("swagger"), !says("- ") else { return text }
        var head = "openapi: 3.1.1\n"
        if !says("info:") { head += "info: {title: Pets, version: '1'}\n" }
        if !says("paths:") { head += "paths: {}\n" }
        return head + text + "\n"
    }
}
