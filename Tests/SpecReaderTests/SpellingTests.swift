import SpecReader
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("descripton", "description"), ("Description", "description"), ("requried", "required"),
        ("tpye", "type"), ("enums", "enum"), ("foo", nil), ("x", nil), ("type", nil),
        ("responses2", "responses"),
    ])
    func `a word is found by what it resembles`(word: String, expected: String?) {
        let known = ["type", "description", "required", "enum", "responses"]
        #expect(Spelling.nearest(to: word, among: known) == expected)
    }

    @Test func `the closest word wins, then the first`() {
        #expect(Spelling.nearest(to: "maxItem", among: ["minItems", "maxItems"]) == "maxItems")
        #expect(Spelling.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
        #expect(Spelling.suggestion(for: "lnit", among: ["lint"]) == "; did you mean 'lint'?")
        #expect(Spelling.suggestion(for: "lint", among: []) == "")
    }
}
