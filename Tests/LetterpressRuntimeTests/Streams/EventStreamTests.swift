import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Server-sent events: the rules of the HTML standard, and what becomes of their data.
@Suite(.timeLimit(.minutes(10))) struct EventStreamTests {
    typealias Texts = [ServerEvent<String>]

    private static func event(
        _ value: String, _ name: String? = nil, id: String? = nil, retry: Duration? = nil
    ) -> ServerEvent<String> {
        ServerEvent(value: value, name: name, id: id, retry: retry)
    }

    static let texts: [Case<String, Texts>] = [
        Case("nothing", "", []),
        Case("one", "data: a\n\n", [event("a")]),
        Case("no-space", "data:a\n\n", [event("a")]),
        Case("one-space-counts-not", "data:  a \n\n", [event(" a ")]),
        Case("several-lines", "data: a\ndata:\ndata: b\n\n", [event("a\n\nb")]),
        Case("carriage-returns", "data: a\rdata: b\r\r", [event("a\nb")]),
        Case("both", "data: a\r\ndata: b\r\n\r\n", [event("a\nb")]),
        Case("mixed-ends", "data: a\r\n\ndata: b\n\r\n", [event("a"), event("b")]),
        Case("byte-order-mark", "\u{FEFF}data: a\n\n", [event("a")]),
        Case("second-byte-order-mark", "\u{FEFF}\u{FEFF}data: a\n\ndata: b\n\n", [event("b")]),
        Case("comments", ": hello\n\n:\ndata: a\n: b\n\n", [event("a")]),
        Case("names", "event: x\ndata: a\n\ndata: b\n\n", [event("a", "x"), event("b")]),
        Case("no-data", "event: x\n\ndata: a\n\n", [event("a")]),
        Case("empty-data", "data:\n\ndata\n\n", [event(""), event("")]),
        Case(
            "ids-last", "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
            [event("a", id: "1"), event("b", id: "1"), event("c")]),
        Case("id-with-zero", "id: 1\nid: a\u{0}b\ndata: a\n\n", [event("a", id: "1")]),
        Case(
            "retry", "retry: 1500\ndata: a\n\nretry: x\ndata: b\n\n",
            [event("a", retry: .milliseconds(1500)), event("b")]),
        Case(
            "retry-too-long", "retry: 99999999999999999999\ndata: a\n\nretry:\ndata: b\n\n",
            [event("a"), event("b")]),
        Case("unknown-fields", "datum: x\ndata : y\n data: z\nDATA: z\ndata: a\n\n", [event("a")]),
        Case("colons", "data: a: b\n\n", [event("a: b")]),
        Case("incomplete", "data: a\n\ndata: b\n", [event("a")]),
        Case("incomplete-line", "data: a\n\ndata: b", [event("a")]),
        Case("many-characters", "data: ä🦊\u{2028}e\u{301}\n\n", [event("ä🦊\u{2028}e\u{301}")]),
        Case("done-is-text", "data: [DONE]\n\ndata: a\n\n", [event("[DONE]"), event("a")]),
        Case("text-stays", "data: \"a\"\n\ndata: 1\n\n", [event("\"a\""), event("1")]),
    ]

    @Test(arguments: texts, Cut.allCases)
    func readsTexts(row: Case<String, Texts>, cut: Cut) async {
        let stream = EventStream<String>(cut.stream(row.input.utf8))
        let (events, end) = await elements(stream.events)
        #expect(events == row.expected)
        #expect(end == nil)
    }

    struct Values: Sendable, Equatable {
        var values: [Int]
        var end: String?
    }

    static let numbers: [Case<String, Values>] = [
        Case("values", "data: 1\n\ndata: 2\n\n", Values(values: [1, 2])),
        Case("in-lines", "data: \ndata: 1\n\n", Values(values: [1])),
        Case("done", "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", Values(values: [1])),
        Case("beats", ": beat\n\ndata:\n\ndata: 1\n\n", Values(values: [1])),
        Case(
            "other-form", "data: 1\n\ndata: {\"error\": 2}\n\ndata: 3\n\n",
            Values(values: [1], end: "decoding {\"error\": 2}")),
        Case("no-json", "data: 1\n\ndata: one\n\n", Values(values: [1], end: "decoding one")),
        Case("two-texts", "data: 1 2\n\n", Values(values: [], end: "decoding 1 2")),
    ]

    @Test(arguments: numbers, Cut.allCases)
    func readsValues(row: Case<String, Values>, cut: Cut) async {
        let (values, end) = await elements(EventStream<Int>(cut.stream(row.input.utf8)))
        #expect(Values(values: values, end: end?.name) == row.expected)
    }

    @Test func whatSchemasHaveAPlaceForEndsNothing() async {
        let text = "data: \"a\"\n\ndata: [DONE]\n\ndata: RED\n\n"
        let (values, end) = await elements(EventStream<Colour>(Cut.whole.stream(text.utf8)))
        #expect(values == [.unknown("a"), .unknown("[DONE]"), .red])
        #expect(end == nil)
    }

    static let envelopes: [Case<String, [JSONValue]>] = [
        Case("data", "data: {\"a\":1}\n\n", [["data": ["a": 1]]]),
        Case(
            "all", "event: x\"y\nid: 7\nretry: 10\ndata: 1\n\n",
            [["event": "x\"y", "id": "7", "retry": 10, "data": 1]]),
        Case("text", "event: done\ndata: [DONE]\n\n", [["event": "done", "data": "[DONE]"]]),
        Case("empty", "data\n\n", [["data": ""]]),
        Case("no-escape", "data: 1,\"id\":\"2\"\n\n", [["data": "1,\"id\":\"2\""]]),
    ]

    @Test(arguments: envelopes)
    func readsEnvelopes(row: Case<String, [JSONValue]>) async {
        let stream = EventStream<JSONValue>(Cut.whole.stream(row.input.utf8), .envelope)
        let (values, end) = await elements(stream)
        #expect(values == row.expected)
        #expect(end == nil)
    }

    @Test func bytesThatAreNoTextAreReplaced() async {
        let bytes = Array("data: \"a".utf8) + [0xFF] + Array("b\"\n\n".utf8)
        let (values, end) = await elements(EventStream<JSONValue>(Cut.whole.stream(bytes)))
        #expect(values == ["a\u{FFFD}b"])
        #expect(end == nil)
    }

    static let limits: [Case<String, String?>] = [
        Case("fits", "data: 1234567890\n\n", nil),
        Case("line", "data: 12345678901234567890", "tooLarge 20"),
        Case("lines", "data: 1234567890\ndata: 1234567890\ndata: 1", "tooLarge 20"),
        Case("comment", ": 12345678901234567890", "tooLarge 20"),
        Case("events", String(repeating: "data: 1234567890\n\n", count: 9), nil),
    ]

    @Test(arguments: limits, Cut.allCases)
    func eventsHaveALimit(row: Case<String, String?>, cut: Cut) async {
        let stream = EventStream<JSONValue>(cut.stream(row.input.utf8), limit: 20)
        #expect(await elements(stream).end?.name == row.expected)
    }

    @Test func readingGoesOnWhereItStopped() async throws {
        let stream = EventStream<Int>(Cut.whole.stream("data: 1\n\ndata: 2\n\ndata: 3\n\n".utf8))
        for try await value in stream {
            #expect(value == 1)
            break
        }
        #expect(await elements(stream).elements == [2, 3])
        #expect(await elements(stream).elements == [])
    }

    @Test func errorsComeOnceAndHangUp() async {
        let hungUp = Locked(0)
        let chunks = Locked([Data("data: x\n\ndata: 1\n\n".utf8)])
        let stream = EventStream<Int>(
            BodyStream(
                next: { () async throws(TransportError) -> Data? in
                    chunks.withLock { $0.popLast() }
                }, cancel: { hungUp.withLock { $0 += 1 } }))
        #expect(await elements(stream).end?.name == "decoding x")
        #expect(hungUp.withLock { $0 } == 1)
        #expect(await elements(stream).elements == [])
    }

    @Test func cancelledReadersGetNothingMore() async {
        let stream = EventStream<Int>(Cut.whole.stream("data: 1\n\ndata: 2\n\n".utf8))
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await elements(stream)
        }
        task.cancel()
        let (values, end) = await task.value
        #expect(values == [])
        #expect(end == .cancelled)
    }
}
