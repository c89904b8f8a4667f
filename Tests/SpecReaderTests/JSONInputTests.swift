import SpecReader
import SpecSupport
import Testing

@Suite struct JSONInputTests {
    @Test(arguments: [
        (#"{"a":1,"b":[true,null,-1.5e3]}"#, #"{"a": 1, "b": [true, null, -1.5e3]}"#),
        ("\t{\n\t\"a\"\t:\t1\t,\n\t\t\"b\": [\t]\n\t}\n\t\n", #"{"a": 1, "b": []}"#),
        (#"{"a": "\/\"\\\b\f\n\r\t"}"#, #"{"a": "/\"\\\u{08}\u{0C}\n\r\t"}"#),
        (#"{"a": "\u00e9\u0000"}"#, #"{"a": "é\0"}"#),
        (#"{"\ud83d\ude00": "x\uD83D\uDE00\ud83d\ude01y"}"#, #"{"😀": "x😀😁y"}"#),
        (#"{"a": "\\ud83d\\ude00"}"#, #"{"a": "\\ud83d\\ude00"}"#),
        ("{\"a\"\n:\n1}", #"{"a": 1}"#),
        (#"{"yes": "no", "n": "1"}"#, #"{"yes": "no", "n": "1"}"#),
        (#"{"<<": {"a": 1}, "*": "&", "?": "- a"}"#, #"{"<<": {"a": 1}, "*": "&", "?": "- a"}"#),
        ("[1]", "[1]"), ("{}", "{}"), (#"{"a": "http://x.y/#z"}"#, #"{"a": "http://x.y/#z"}"#),
        ("{\"a\": \"\u{1F600}\u{A0}\u{E000}\"}", "{\"a\": \"\u{1F600}\u{A0}\u{E000}\"}"),
        (
            "{\"a\u{2028}\": \"x \u{2028} y\u{85}\u{2029}\", \"b\": \"é\u{2029}\"}",
            "{\"a\u{2028}\": \"x \u{2028} y\u{85}\u{2029}\", \"b\": \"é\u{2029}\"}"
        ),
        ("{a: 'x\u{2028}y'}", "{\"a\": \"x\u{2028}y\"}"),
    ])
    func `JSON is read as it is meant`(text: String, expected: String) {
        #expect(Node.read(text)?.text == expected)
    }

    /// A comment makes YAML of it.
    @Test(arguments: [
        #"{"a": [1, -0, 1.50, 2E+3, 12345678901234567890], "b": {}}"#,
        #"{ "$ref": "é😀", "" : null,"a" :[ [ ],{"b":false} ] }"#,
        "{\r\n  \"a\": 1,\r\n  \"b\": [\n\n2\r]}", #"{"a": "\u0041\"\\\/", "A": "\t"}"#,
        #"{"a": 1, "b": 2, "a": 1, "b": 3, "<<": {"c": 1}}"#, #"[{"x": {"x": "x"}}, true]"#,
        "\u{FEFF}{\"a\": 1}",
        String(repeating: "[", count: 129) + String(repeating: "]", count: 129),
    ])
    func `JSON is read like YAML`(text: String) {
        #expect(Readout(of: text) == Readout(of: text + " # YAML"))
    }

    /// What is no JSON, and what of it is YAML.
    @Test(arguments: [
        ("{\"a\": 1,}", "{\"a\": 1}"), ("{'a': 1}", "{\"a\": 1}"), ("{\"a\": 01}", "{\"a\": 1}"),
        ("{\"a\": .5}", "{\"a\": 0.5}"), ("{\"a\": 1} # b", "{\"a\": 1}"),
        ("{\"a\": \"b\n c\"}", "{\"a\": \"b c\"}"), ("[True]", "[true]"), ("[1 2]", "[\"1 2\"]"),
        ("{\"a\": nul}", "{\"a\": \"nul\"}"), ("{\"a\" 1}", nil), ("{\"a\": 1", nil),
        ("{\"a\": 1]", nil),
        ("[1]]", nil), ("[\"\\ud83d\"]", nil), ("[\"\\x\"]", nil), ("[\"a", nil), ("{", nil),
    ])
    func `other texts are left to YAML`(text: String, expected: String?) {
        #expect(Node.read(text)?.text == expected)
    }

    @Test(arguments: [
        "⟦1⟧// c\n{\"a\": 1}", " ⟦1⟧/* c\n */ // d\n[1]", "{⟦1⟧/* c */ \"a\": 1}",
        "{\"a\" ⟦1⟧// c\n: 1}", "{\"a\": ⟦1⟧/* c */ 1}", "{\"a\": 1, ⟦1⟧// c\n\"b\": 2 // d\n}",
        "[1 ⟦1⟧/* c */, 2]", "{\"a\": \"// b\"} ⟦1⟧// c",
    ])
    func `JSON has no comments`(text: String) {
        let marked = MarkedText(text, path: "spec.json")
        var diagnostics = Diagnostics()
        #expect(YAMLReader.read(marked.file, into: &diagnostics) == nil)
        #expect(
            marked.lines(of: diagnostics) == [
                "⟦1⟧ error: JSON has no comments; remove this one [invalid-yaml]"
            ])
    }

    @Test(arguments: [
        ("{\"a\": //b, \"c\": 1}", "{\"a\": \"//b\", \"c\": 1}"),
        ("{\"a\": 1, # // c\n\"b\": /*}", "{\"a\": 1, \"b\": \"/*\"}"),
    ])
    func `YAML has its own`(text: String, expected: String) {
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        var diagnostics = Diagnostics()
        #expect(YAMLReader.read(file, into: &diagnostics)?.text == expected)
        #expect(diagnostics.reported.isEmpty)
    }

    @Test func `long keys and values are read`() {
        let long = String(repeating: "k", count: 5000)
        let node = Node.read("{\"\(long)\": \"\(long)\", \"b\": {\"\(long)\": 1}}")
        #expect(node?[long]?.string == long)
        #expect(node?["b"]?[long]?.text == "1")
    }

    @Test func `places behind rewritten escapes are those of the document`() {
        let long = String(repeating: "k", count: 1100)
        let marked = MarkedText(
            """
            {"a": "\\ud83d\\ude00", "b": ⟦1⟧"\\ud83d\\ude00\\ud83d\\ude00", "c": ⟦2⟧1,
             "\(long)": ⟦3⟧1, "d": ⟦4⟧"é",
             "e\u{2028}": ⟦5⟧"\u{85}", "f": ⟦6⟧2}
            """)
        var diagnostics = Diagnostics()
        let root = YAMLReader.read(marked.file, into: &diagnostics)
        #expect(diagnostics.sorted.isEmpty)
        let places = ["b", "c", long, "d", "e\u{2028}", "f"].map { key in
            root?[key].map { marked.name(of: $0.location) }
        }
        #expect(places == (1...6).map { "⟦\($0)⟧" })
    }
}

/// All that comes of reading a text.
private struct Readout: Equatable {
    var nodes: [String] = []
    var diagnostics: [String]

    init(of text: String) {
        var diagnostics = Diagnostics()
        let root = YAMLReader.read(
            SourceFile(path: "spec.json", bytes: Array(text.utf8)), into: &diagnostics)
        self.diagnostics = diagnostics.sorted.map { "\($0.location): \($0.message)" }
        if let root { add(root) }
    }

    private mutating func add(_ node: Node) {
        nodes.append("\(node.location) \(node.text)")
        for element in node.elements ?? .none { add(element) }
        for entry in node.entries ?? .none {
            nodes.append("\(entry.keyLocation) \(entry.key)")
            add(entry.value)
        }
    }
}
