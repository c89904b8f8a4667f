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
