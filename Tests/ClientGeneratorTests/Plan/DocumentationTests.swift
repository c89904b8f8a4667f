import Testing

@testable import ClientGenerator

@Suite("Documentation") struct DocumentationTests {
    @Test(
        "a description that begins with the summary stands for it",
        arguments: [
            ("List pets", "List pets.", ["List pets."]),
            ("List Pets", "list `pets`\n\nAll of them.", ["list `pets`", "", "All of them."]),
            ("List pets", "Lists all pets.", ["List pets", "", "Lists all pets."]),
            ("List pets", "List pets. All.", ["List pets", "", "List pets. All."]),
            ("List pets", "", ["List pets"]), ("", "List pets.", ["List pets."]),
            ("🎉", "🎈", ["🎉", "", "🎈"]), ("", "", []),
        ])
    func summaries(_ summary: String, _ description: String, _ lines: [String]) {
        let documentation = Documentation(
            summary: Documentation(summary), description: Documentation(description))
        #expect(documentation.lines == lines)
    }

    @Test(
        "a text has a first sentence",
        arguments: [
            ("One. Two.", "One."), ("One.", "One."), ("One\n\nTwo.", "One"),
            ("# Title\n\nOne. Two.", "One."), ("See e.g. Two. Three.", "See e.g. Two."),
            ("Of J. Doe. Two.", "Of J. Doe."), ("In v1.2 and up. Two.", "In v1.2 and up."),
            ("- An item. Two.", "- An item. Two."), ("# Title", "# Title"),
            ("<p>One.</p><p>Two.</p>", "One."),
        ])
    func sentences(_ text: String, _ sentence: String) {
        #expect(Documentation(text).firstSentence.lines == [sentence])
    }

    @Test("a line break that HTML hides ends no comment")
    func hiddenBreaks() {
        let text = "a&#10;b&#x2028;c<br>d"
        #expect(Documentation(text).lines == ["a&#10;b&#x2028;c", "", "d"])
    }
}
