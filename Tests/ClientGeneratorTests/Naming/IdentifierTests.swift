import Testing

@testable import ClientGenerator

@Suite struct IdentifierTests {
    @Test(
        "every text becomes an identifier",
        arguments: [
            ("name", "name"), ("", "_empty"), ("_", "_empty"), ("__", "__"), ("🎉", "_empty"),
            ("1password", "_1password"), ("a b", "ab"), ("a`b", "ab"), ("a\\(b)", "ab"),
            ("a\nb", "ab"), ("a\u{0}b", "ab"), ("a\u{202e}b", "ab"), ("\u{301}a", "_\u{301}a"),
            ("naïve", "naïve"), ("ﬁne", "ﬁne"), ("class", "`class`"), ("self", "`self`"),
            ("init", "`init`"), ("Self", "`Self`"), ("await", "`await`"), ("$0", "_0"),
            ("名前", "名前"),
        ])
    func source(_ text: String, _ expected: String) {
        #expect(Identifier(text).source == expected)
    }

    @Test("long names stay whole")
    func longNames() {
        let name = String(repeating: "word", count: 50)
        #expect(Identifier(name).source == name)
    }
}
