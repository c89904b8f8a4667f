import SpecReader
import SpecSupport
import Testing

@Suite struct YAMLReaderTests {
    @Test func `values know where they begin`() {
        let marked = MarkedText(
            """
            ⟦1⟧a: ⟦2⟧1
            b:
              ⟦3⟧- ⟦4⟧"é€😀": ⟦5⟧x
              - ⟦6⟧{c: ⟦7⟧[⟦8⟧d]}
            """)
        var diagnostics = Diagnostics()
        let root = YAMLReader.read(marked.file, into: &diagnostics)
        let list = root?["b"]?.elements ?? .none
        let nodes = [
            root, root?["a"], root?["b"], list[0], list[0].entries?.first?.value, list[1],
            list[1]["c"], list[1]["c"]?.elements?[0],
        ]
        #expect(
            nodes.map { $0.map { marked.name(of: $0.location) } }
                == (1...8).map { "⟦\($0)⟧" })
        #expect(list[0].entries.map { marked.name(of: $0[0].keyLocation) } == "⟦4⟧")
        #expect("\(list[0].location)" == "spec.yaml:3:5")
    }

    @Test func `aliases repeat values`() {
        let node = Node.read("a: &x {b: [1, 2]}\nc: *x\n&k d: 1\n*k : 2\ne: [*k]\n")
        #expect(node == nil, "d is given twice")
        #expect(
            Node.read("a: &x {b: [1, 2]}\nc: *x\n&k d: 1\ne: [*k]\n")?.text
                == #"{"a": {"b": [1, 2]}, "c": {"b": [1, 2]}, "d": 1, "e": ["d"]}"#)
    }

    @Test(arguments: [
        ("{<<: {a: 1, b: 2}, b: 3}", #"{"b": 3, "a": 1}"#),
        ("{b: 3, <<: [{a: 1}, {a: 2, c: 4}]}", #"{"b": 3, "a": 1, "c": 4}"#),
        ("{'<<': 1}", #"{"<<": 1}"#),
    ])
    func `merge keys add what is missing`(text: String, expected: String) {
        #expect(Node.read(text)?.text == expected)
    }

    @Test(arguments: [
        "\u{FEFF}a: 1\n", "a: 1\r\n", "---\na: 1\n...\n", "%YAML 1.2\n---\na: 1\n", "a: 1\n---\n",
        "# x\n\na: 1 # y",
    ])
    func `marks around a document do no harm`(text: String) {
        #expect(Node.read(text)?.text == #"{"a": 1}"#)
    }

    @Test(arguments: [
        "a: [1]\nb: 2\n\t\t\nc: 3\n\t# d\n", "a:\n\t\t# x\n  - 1\n  \t# y\n\t\r\nb: 2\nc: 3\n",
        "\t# x\n\na: [1]\nb: 2\nc: 3\n\t\t#",
    ])
    func `tabs that indent nothing do no harm`(text: String) {
        #expect(Node.read(text)?.text == #"{"a": [1], "b": 2, "c": 3}"#)
    }

    @Test func `unusual line breaks do not shift places`() {
        let marked = MarkedText("a: \"x\u{2028}y\u{85}z\" \nb: ⟦1⟧1\n")
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(marked.file, into: &diagnostics)
        #expect(node?["b"].map { marked.name(of: $0.location) } == "⟦1⟧")
    }

    @Test func `aliases of up to a quarter of a million values are repeated`() {
        let list = "[" + String(repeating: "1,", count: 999) + "1]"
        let text = "a: &a \(list)\nb: [" + String(repeating: "*a,", count: 249) + "]\n"
        #expect(Node.read(text)?["b"]?.elements?.count == 249)
        let longer = "a: &a \(list)\nb: [" + String(repeating: "*a,", count: 251) + "]\n"
        #expect(Node.read(longer) == nil)
    }

    @Test func `128 levels are read`() {
        let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(Node.read(text)?.text == text)
        #expect(Node.read("[\(text)]") == nil)
    }
}
