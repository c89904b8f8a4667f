import Foundation
import SpecReader
import Testing

/// Long texts are read in two parts, which nobody may notice.
@Suite struct LongYAMLTests {
    /// What stands around the middle of a text, and what somebody might take for a key there.
    static let middles = [
        "a: 1\nb:\n  c: [1, {d: x}]\n  e: true\nf: null\n",
        "text: |\n  key: value\n  other:\n    inner: x\n\n  last\n\n\nb: >-\n  x\n\n# y\nc: |+\n  z\n\n",
        "text: \"one\nkey: two\n\n  three: four\"\nb: 'x\ny:\n  z: 1'\n",
        "text: plain\n  and\n  more\nflow: {a: 1,\nb: [2,\n3],\n  c: 4}\n",
        "empty:\nlist:\n- a: 1\n  b: 2\n- c:\n    d: 3\n-\n  - e\nother:\n  - f: 4\n",
        "a: &anchor {b: 1}\nc: &other\n  d: 2\ne: *anchor\nf: *other\ng:\n  <<: *other\n  h: 3\n",
        "a: &anchor {b: 1}\nc:\n  <<: *anchor\n",
        "a: &x {b: &y [1, {c: 2}]}\nd: *x\ne: [*y, *x]\nf:\n  g: *y\n",
        "a: &x 1\nb: *x\nc: &x 2\nd: *x\n",
        "a: &x\n  b: 1\n  c: *x\nd: &y {e: *x}\nf: *y\n",
        "a: &x b\n*x : 1\nc: *x\n", "a: &x {b: 1}\nc: {<<: [*x]}\nd: {<<: *x, e: *x}\n",
        "a: &x 1\nb: &y 1\nc: {d: *x, d: *x}\ne: {f: *x, f: *y, f: 1}\n",
        "c: 1\n<<: {a: 1, b: 2}\nb: 3\n",
        "twice: 1\ntwice: 1\nother: {x: 1, x: 2}\n",
        "before: 2\nafter: 2\nbefore: 1\n",
        "? key\n: value\n? [x]\n: y\n\"quoted key\": 1\n'other': 2\n",
        "tag: !!str 1\nb: !x 2\nc: !!map {d: 1}\n",
        "200: a\ntrue: b\né: c\n\u{65}\u{301}: d\n1.50: 0x10\n",
        "open: [1, 2\nb: 1\n", "open: \"1\nb: 1\n", "a: 1\n b: 2\n", "a: b: c\n", "a:\n\tb: 1\n",
        "a: 1\n---\nb: 2\n", "a: 1\n...\n", "a: 1\n- b\n", "a: 1\nb\n", "a: *unknown\nb: 2\n",
        "a:\r\n  b: 1\r\n  c:\r\n    d: 2\r\n", "a: 1\rb: 2\rc: 3\r",
        "a:\n  b:\n    c:\n      d:\n        e: 1\n      f: 2\n    g: 3\nh: 4\n",
    ]

    @Test(arguments: middles)
    func `the middle of a long text is read as if the text were short`(middle: String) {
        let lines = middle.split(separator: Character("\n"), omittingEmptySubsequences: false)
            .map(String.init)
        for parents in [[], ["components", "schemas"], ["a b", "'c'", "d"]] {
            // So that each of the lines is the one in the middle once.
            for line in lines.indices {
                let text = text(around: lines, below: parents, halvedAt: line)
                // libyaml sees a line break in it, for which all lines are counted anew, from the beginning to the end.
                let inOneGo = outcome("\n" + text + "# \u{2028}")
                #expect(outcome("\n" + text) == inOneGo, "\(parents), \(line)")
                // A line break that few editors write.
                #expect(outcome("\r" + text) == inOneGo, "\(parents), \(line)")
            }
        }
    }

    /// Each of two halves repeats fewer values than a document may, or stands less deep.
    @Test(arguments: [
        (values: 1000, depth: 1, aliases: 120), (values: 1000, depth: 1, aliases: 130),
        (values: 1, depth: 60, aliases: 1), (values: 1, depth: 126, aliases: 1),
        (values: 1, depth: 127, aliases: 1),
    ])
    func `limits hold for a text as a whole`(values: Int, depth: Int, aliases: Int) {
        let list = Array(repeating: "1", count: values).joined(separator: ", ")
        let nested =
            String(repeating: "[", count: depth) + list + String(repeating: "]", count: depth)
        func half(_ key: String) -> [String] {
            let padding = String(repeating: "x", count: 33_000)
            return (0..<aliases).map { "\(key)\($0): *list" } + ["padding\(key): \(padding)"]
        }
        let lines = ["list: &list \(nested)"] + half("a") + half("b")
        let text = lines.joined(separator: "\n") + "\n"
        #expect(outcome("\n" + text) == outcome("\n" + text + "# \u{2028}"))
    }

    /// The lines in the middle of a text, half of which precedes one of them.
    private func text(
        around middle: [String], below parents: [String], halvedAt line: Int
    ) -> String {
        func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
        func entry(_ key: String, ofSize size: Int) -> String {
            "\(indentation(parents.count))\(key): "
                .padding(toLength: size - 1, withPad: "x", startingAt: 0)
        }
        let keys = parents.enumerated().map { "\(indentation($0))\($1):" }
        let indented = middle.map { $0.isEmpty ? "" : indentation(parents.count) + $0 }
        let beginning = keys + [entry("before", ofSize: 33_000)] + indented[..<line]
        let rest = Array(indented[line...])
        let after = entry("after", ofSize: beginning.size - rest.size)
        let whole = beginning + rest + [after] + (parents.isEmpty ? [] : ["last:", "  x: 1"])
        return whole.joined(separator: "\n") + "\n"
    }

    private func outcome(_ text: String) -> String {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        let root = YAMLReader.read(file, into: &diagnostics)
        let messages = diagnostics.sorted.map {
            "\($0.location) \($0.severity) \($0.id) \($0.message) \($0.notes)"
        }
        return ([root.map(places) ?? "nothing"] + messages).joined(separator: "\n")
    }

    /// All values with where they stand.
    private func places(of node: Node) -> String {
        switch node.value {
        case .mapping(let entries):
            let texts = entries.map { "\($0.key)@\($0.keyLocation): \(places(of: $0.value))" }
            return "@\(node.location) {" + texts.joined(separator: ", ") + "}"
        case .sequence(let elements):
            return "@\(node.location) [" + elements.map(places).joined(separator: ", ") + "]"
        default: return "\(node.text)@\(node.location)"
        }
    }
}

extension [String] {
    /// How long the lines are.
    fileprivate var size: Int { reduce(0) { $0 + $1.utf8.count + 1 } }
}
