import ClientGenerator
import Foundation
import Testing

/// What the clients of the goldens read, refuse and write: `examples.json` beside the document, by type.
@Suite("Examples")
struct ExampleTests {
    /// The values for one type.
    struct Examples {
        /// Are read and written back as they are.
        var kept: [Any]
        /// Are written otherwise.
        var written: [(from: Any, to: Any)]
        /// Cannot be read, by where that is noticed.
        var refused: [(at: String, value: Any)]
        /// Can be read, and break a rule when they are sent.
        var invalid: [(at: String, value: Any)]
    }

    static let goldens = Golden.names.filter {
        FileManager.default.fileExists(atPath: "\(Golden.folder)/\($0)/examples.json")
    }

    @Test("there are some for most features about values")
    func features() {
        #expect(Self.goldens.count >= 10)
    }

    @Test("are read and written as they should be", arguments: goldens)
    func examples(golden: String) throws {
        let program = try ExampleProgram(Golden(name: golden))
        let data = try Data(
            contentsOf: URL(filePath: "\(Golden.folder)/\(golden)/examples.json"))
        for (type, examples) in try #require(try Self.examples(in: data)) {
            let expectations = try Self.expectations(type, examples)
            let answers = try program.answers(to: expectations.map(\.question))
            try #require(answers.count == expectations.count, "\(type): the program gave up")
            for (expectation, answer) in zip(expectations, answers) {
                #expect(
                    expectation.holds(answer),
                    "\(expectation.question): \(answer.reason ?? answer.text ?? "")")
            }
        }
    }

    @Test(
        "leave programs without any behind as well, where programs are kept",
        .enabled(if: ExampleProgram.shelf != nil),
        arguments: Golden.names.filter { !goldens.contains($0) })
    func programs(golden: String) throws {
        _ = try ExampleProgram(Golden(name: golden))
    }

    private struct Expectation {
        let question: String
        let holds: (ExampleProgram.Answer) -> Bool
    }

    private static func expectations(
        _ type: String, _ examples: Examples
    ) throws -> [Expectation] {
        let kept = try examples.kept.map { value in
            Expectation(question: try text(["type": type, "value": value])) {
                $0.isSame == true && $0.invalid == []
            }
        }
        let written = try examples.written.map { from, to in
            Expectation(question: try text(["type": type, "value": from, "expected": to])) {
                $0.isSame == true
            }
        }
        let refused = try examples.refused.map { at, value in
            Expectation(question: try text(["type": type, "value": value])) { $0.refused == at }
        }
        let invalid = try examples.invalid.map { at, value in
            Expectation(question: try text(["type": type, "value": value])) {
                $0.invalid?.contains(at) == true
            }
        }
        return kept + written + refused + invalid
    }

    private static func text(_ object: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }

    private static func examples(in data: Data) throws -> [(String, Examples)]? {
        let root = try JSONSerialization.jsonObject(with: data) as? [String: [String: [Any]]]
        return root?.sorted { $0.key < $1.key }.map { type, lists in
            func rows(_ list: String, _ key: String) -> [(String, Any)] {
                (lists[list] ?? []).compactMap { $0 as? [String: Any] }.map {
                    ($0[key] as? String ?? "?", $0["value"] ?? "?")
                }
            }
            let written = (lists["written"] ?? []).compactMap { $0 as? [String: Any] }
            return (
                type,
                Examples(
                    kept: lists["kept"] ?? [],
                    written: written.map { ($0["from"] ?? "?", $0["to"] ?? "?") },
                    refused: rows("refused", "at"), invalid: rows("invalid", "at"))
            )
        }
    }
}
