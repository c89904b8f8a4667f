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

    @Test(
        "lines go on, and tables do not",
        arguments: [
            ("All pets of\n the caller.\n  They come", ["All pets of the caller. They come"]),
            ("- one\n  more\n- two", ["- one more", "- two"]),
            (
                "All pets:\n - one\n   - two\n\n More.",
                ["All pets:", "- one", "  - two", "", "More."]
            ),
            ("Pets. (-- api-linter: core::0136\n of no use --) Toys.", ["Pets.  Toys."]),
            ("Pets (--", ["Pets (--"]),
            (
                "2.4 added\\\n2.6 gone\\\n \\\nMore\nof \\ it.\\",
                ["2.4 added\\", "2.6 gone", "", "More of \\ it."]
            ),
            ("curl -X \\\n  -H a", ["curl -X \\", "  -H a"]),
            ("One:\n\n    code", ["One:", "", "    code"]),
            (
                "code | title\n---- | -----\n425 | no date\n477 | no format\n\nTwo | three.",
                [
                    "| code | title |", "| ---- | ----- |", "| 425 | no date |",
                    "| 477 | no format |", "", "Two | three.",
                ]
            ),
        ])
    func joined(_ text: String, _ lines: [String]) {
        #expect(Documentation(text).lines == lines)
    }

    @Test(
        "what announces something says nothing where that has no room",
        arguments: [
            ("One. Two:\n\n- a", "One."), ("One. **Notes:**\n\n* a", "One."),
            ("One: two.\n\n- a", "One: two."), ("Notes:\n\n- a", "Notes:"),
        ])
    func announcements(_ text: String, _ prose: String) {
        #expect(Documentation(text).prose == prose)
    }

    @Test("a line break that HTML hides ends no comment")
    func hiddenBreaks() {
        let text = "a&#10;b&#x2028;c<br>d"
        #expect(Documentation(text).lines == ["a&#10;b&#x2028;c", "", "d"])
    }

    @Test(
        "what a parameter or a body is called is said once",
        arguments: [
            ("Card ID.", "Params", [], []), ("card_id", "Request body", [], []),
            ("Kind", "Toy", [], []), ("The card.", "body.", ["The card."], []),
            ("Card ID.\n\nA number.", "A toy", ["Card ID.", "", "A number."], ["A toy"]),
        ])
    func repetitions(
        _ parameter: String, _ body: String, _ parameterLines: [String], _ bodyLines: [String]
    ) throws {
        let text = { (text: String) in text.replacing("\n", with: "\\n") }
        let plan = try ClientPlan.of(
            SpecText.operation(
                """
                parameters:
                - {name: cardId, in: query, description: "\(text(parameter))", schema: {$ref: '#/components/schemas/Kind'}}
                requestBody: {description: "\(text(body))", content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}
                responses: {'204': {description: d}}
                """,
                "components: {schemas: {Kind: {enum: [a, b]}, Toy: {properties: {a: {type: string}}}}}"
            ))
        let operation = try #require(plan.resources.first?.operations.first)
        #expect(operation.parameters.map(\.property.documentation.lines) == [parameterLines])
        #expect(operation.body?.documentation.lines == bodyLines)
    }

    @Test(
        "an operation without words is known by its route",
        arguments: [
            ("", "`GET /pets`"), ("summary: ''", "`GET /pets`"), ("summary: All.", "All."),
            ("description: All.", "All."),
        ])
    func routes(_ words: String, _ line: String) throws {
        let plan = try ClientPlan.of(
            SpecText.operation("\(words)\nresponses: {'204': {description: d}}"))
        let operation = try #require(plan.resources.first?.operations.first)
        #expect(operation.documentation.lines == [line])
        #expect(operation.summary.lines == [line])
    }
}
