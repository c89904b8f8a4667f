import SpecReader
import Testing

@Suite struct DiagnosticPrinterTests {
    private func text(
        of source: String, line: Int, column: Int, message: String = "m",
        notes: [(String, Int, Int)] = []
    ) -> String {
        let file = SourceFile(path: "a/spec.yaml", bytes: Array(source.utf8))
        let place = { SourceLocation(file: file, line: $0, column: $1) }
        var printer = DiagnosticPrinter()
        return printer.text(
            of: Diagnostic(
                .error, .unclosed, at: place(line, column), message,
                notes: notes.map { Diagnostic.Note($0.0, at: place($0.1, $0.2)) }))
    }

    @Test func `the line of the fault stands below the message, notes below that`() {
        let printed = text(
            of: "a: 1\r\nb:\r\n  type: int\r\n", line: 3, column: 9, message: "no type 'int'",
            notes: [("first given here", 1, 1)])
        #expect(
            printed == """
                a/spec.yaml:3:9: error: no type 'int' [unclosed]
                  type: int
                        ^
                a/spec.yaml:1:1: note: first given here
                a: 1
                ^

                """)
    }

    @Test(arguments: [(1, "a: 1"), (2, "b: 2"), (3, ""), (4, "c: 3"), (5, "d: 4"), (6, "e: 5")])
    func `lines end in every way that editors know`(_ line: Int, _ shown: String) {
        let printed = text(of: "a: 1\rb: 2\n\nc: 3\r\nd: 4\re: 5", line: line, column: 1)
        #expect(printed == "a/spec.yaml:\(line):1: error: m [unclosed]\n\(shown)\n^\n")
    }

    @Test func `a note without a place has no line`() {
        let file = SourceFile(path: "s", bytes: Array("a".utf8))
        var printer = DiagnosticPrinter()
        let diagnostic = Diagnostic(
            .warning, .unclosed, at: SourceLocation(file: file, line: 1, column: 2), "m",
            notes: [Diagnostic.Note("n")])
        #expect(
            printer.text(of: diagnostic) == "s:1:2: warning: m [unclosed]\na\n ^\ns:1:2: note: n\n")
    }

    @Test(arguments: [
        ("\tb\tc", 4, "    b   c", "        ^"),
        ("ab", 9, "ab", "  ^"),
        ("日本: x", 5, "日本: x", "      ^"),
        ("e\u{301}👍x", 4, "e\u{301}👍x", "   ^"),
        ("a\u{1B}[31mb\u{202E}c", 8, "a\\u{1B}[31mb\\u{202E}c", "            ^"),
        ("\u{FEFF}ab", 2, "ab", " ^"),
    ])
    func `the caret stands below the character`(
        line: String, column: Int, shown: String, caret: String
    ) {
        #expect(
            text(of: line, line: 1, column: column)
                == "a/spec.yaml:1:\(column): error: m [unclosed]\n\(shown)\n\(caret)\n")
    }

    @Test func `a place behind the document has no line`() {
        #expect(text(of: "a\n", line: 2, column: 1) == "a/spec.yaml:2:1: error: m [unclosed]\n")
        #expect(text(of: "", line: 1, column: 1) == "a/spec.yaml:1:1: error: m [unclosed]\n")
    }

    @Test(arguments: [1, 50, 119, 5000, 99_999, 100_000], ["-", "é", "–-", "ab–\u{10348}"])
    func `of a long line only what is around the caret is shown`(column: Int, pattern: String) {
        var line = Array(String(repeating: pattern, count: 100_000 / pattern.count))
        line[column - 1] = "X"
        let printed = text(of: String(line), line: 1, column: column)
        let lines = printed.split(separator: "\n")
        let caret = lines[2].count - 1
        #expect(lines[1].count <= 122)
        #expect(lines[1].dropFirst(caret).first == "X")
        #expect(lines[1].hasPrefix("…") == (column > 80))
        #expect(lines[1].hasSuffix("…") == (column < 99_960))
    }

    @Test func `control characters of a message are spelled out`() {
        #expect(
            text(of: "", line: 1, column: 1, message: "'a\u{1B}b\nc'")
                == "a/spec.yaml:1:1: error: 'a\\u{1B}b\\u{A}c' [unclosed]\n")
    }

    @Test func `control characters of a path are spelled out`() {
        let file = SourceFile(path: "a\u{1B}[2J\n\u{202E}.yaml", bytes: [])
        let place = SourceLocation(file: file, line: 1, column: 1)
        var printer = DiagnosticPrinter()
        #expect(
            printer.text(of: Diagnostic(.error, .unclosed, at: place, "m"))
                == "a\\u{1B}[2J\\u{A}\\u{202E}.yaml:1:1: error: m [unclosed]\n")
    }

    @Test func `all diagnostics come in the order of the document, each once`() {
        let file = SourceFile(path: "s", bytes: Array("a\nb\n".utf8))
        var diagnostics = Diagnostics()
        #expect(DiagnosticPrinter.summary(of: diagnostics) == nil)
        for line in [2, 1, 2] {
            let place = SourceLocation(file: file, line: line, column: 1)
            diagnostics.report(Diagnostic(line == 2 ? .error : .warning, .unclosed, at: place, "m"))
        }
        var printer = DiagnosticPrinter()
        #expect(
            printer.text(of: diagnostics)
                == "s:1:1: warning: m [unclosed]\na\n^\ns:2:1: error: m [unclosed]\nb\n^\n")
        #expect(DiagnosticPrinter.summary(of: diagnostics) == "1 error, 1 warning")
        diagnostics.report(
            Diagnostic(.error, .unclosed, at: SourceLocation(file: file, line: 2, column: 2), "m"))
        #expect(DiagnosticPrinter.summary(of: diagnostics) == "2 errors, 1 warning")
    }
}
