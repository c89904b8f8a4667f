import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// JSON texts in lines, and behind record separators.
@Suite(.timeLimit(.minutes(10))) struct JSONLinesTests {
    struct Values: Sendable, Equatable {
        var values: [JSONValue]
        var end: String?

        init(_ values: JSONValue..., end: String? = nil) {
            self.values = values
            self.end = end
        }
    }

    static let rows: [Case<String, Values>] = [
        Case("nothing", "", Values()),
        Case("lines", "{\"a\":1}\n2\n", Values(["a": 1], 2)),
        Case("both", "1\r\n2\r\n", Values(1, 2)),
        Case("no-end", "1\n2", Values(1, 2)),
        Case("blank-lines", "\n1\n \t\r\n\n2\n\n", Values(1, 2)),
        Case("byte-order-mark", "\u{FEFF}1\n2\n", Values(1, 2)),
        Case("characters", "\"ä🦊\"\n\"\u{2028}\"\n", Values("ä🦊", "\u{2028}")),
        Case("incomplete", "1\n{\"a\":", Values(1, end: "decoding {\"a\":")),
        Case("broken", "1\n{\"a\":\n2\n", Values(1, end: "decoding {\"a\":")),
        Case("two-in-a-line", "1 2\n", Values(end: "decoding 1 2")),
        Case("sequence", "\u{1E}1\n\u{1E}{\"a\":\"\\u001e]\"}\n", Values(1, ["a": "\u{1E}]"])),
        Case("sequence-no-end", "\u{1E}1\n\u{1E}[2]", Values(1, [2])),
        Case("sequence-only-separators", "\u{1E}1\u{1E}2", Values(1, 2)),
        Case(
            "sequence-of-lines", "\u{1E}[\n1,\n\"]\\\"\\\\\"\n]\n\u{1E}{\n}\n",
            Values([1, "]\"\\"], [:])),
        Case("sequence-empty", "\u{1E}\u{1E}\n\u{1E}1\n\n", Values(1)),
        Case("sequence-broken", "\u{1E}1\n\u{1E}[2\n\u{1E}3\n", Values(1, end: "decoding [2\n")),
    ]

    @Test(arguments: rows, Cut.allCases)
    func reads(row: Case<String, Values>, cut: Cut) async {
        let (values, end) = await elements(JSONLines<JSONValue>(cut.stream(row.input.utf8)))
        #expect(values == row.expected.values)
        #expect(end?.name == row.expected.end)
    }

    static let limits: [Case<String, String?>] = [
        Case("fits", "1234567890\n1234567890\n", nil),
        Case("line", "12345678901", "tooLarge 10"),
        Case("line-with-end", "12345678901\n", "tooLarge 10"),
        Case("sequence", "\u{1E}[1\n,2\n,3\n,4\n,5\n", "tooLarge 10"),
    ]

    @Test(arguments: limits, Cut.allCases)
    func textsHaveALimit(row: Case<String, String?>, cut: Cut) async {
        let stream = JSONLines<JSONValue>(cut.stream(row.input.utf8), limit: 10)
        #expect(await elements(stream).end?.name == row.expected)
    }

    @Test func completeTextsDoNotWaitForMore() async throws {
        let reads = Locked(0)
        let stream = JSONLines<Int>(
            BodyStream { () async throws(TransportError) -> Data? in
                let number = reads.withLock { reads in
                    reads += 1
                    return reads
                }
                return Data("\u{1E}\(number)\n".utf8)
            })
        var iterator = stream.makeAsyncIterator()
        for number in 1...3 {
            #expect(try await iterator.next() == number)
            #expect(reads.withLock { $0 } == number)
        }
    }

    @Test func aBrokenConnectionIsNoEnd() async {
        let chunks = Locked([Data("1\n2".utf8)])
        let stream = JSONLines<Int>(
            BodyStream { () async throws(TransportError) -> Data? in
                guard let chunk = chunks.withLock({ $0.popLast() }) else {
                    throw TransportError(.connectionLost)
                }
                return chunk
            })
        let (values, end) = await elements(stream)
        #expect(values == [1])
        #expect(end?.name == "transport connectionLost")
        #expect(end?.isRetryable == true)
    }
}
