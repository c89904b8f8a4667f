import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Bodies that are not what they should be.
@Suite struct ResponseBodyTests {
    struct Row: Sendable {
        var status = 200
        var contentType: String? = "application/json"
        var body: Data

        init(_ body: String, status: Int = 200, contentType: String? = "application/json") {
            self.init(Data(body.utf8), status: status, contentType: contentType)
        }

        init(_ body: Data, status: Int = 200, contentType: String? = "application/json") {
            self.body = body
            self.status = status
            self.contentType = contentType
        }
    }

    static let unreadable = "the server answered 200 with a body that cannot be read: "

    static let rows: [Case<Row, String?>] = [
        Case("fine", Row(#"{"items":[1]}"#), nil),
        Case("no-content-type", Row(#"{"items":[1]}"#, contentType: nil), nil),
        Case("other-content-type", Row(#"{"items":[1]}"#, contentType: "text/plain"), nil),
        Case("html-content-type", Row(#"{"items":[1]}"#, contentType: "text/html"), nil),
        Case("byte-order-mark", Row("\u{FEFF}" + #"{"items":[1]}"#), nil),
        Case(
            "empty", Row(""),
            unreadable + "not JSON at byte 0: expected a value, found the end of the text"),
        Case(
            "truncated", Row(#"{"items":[1"#),
            unreadable + "not JSON at byte 11: expected ',' or ']', found the end of the text"),
        Case(
            "more-behind", Row(#"{"items":[1]}{}"#),
            unreadable + "not JSON at byte 13: expected the end of the text, found something else"),
        Case(
            "invalid-utf8", Row(Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D])),
            unreadable + "not JSON at byte 2: expected UTF-8, found something else"),
        Case(
            "number-too-large", Row(#"{"items":[1,99999999999999999999]}"#),
            unreadable
                + "at /items/1: expected a whole number in the range of Int, found another number"),
        Case(
            "number-endless", Row(#"{"items":[1e999999999]}"#),
            unreadable
                + "at /items/0: expected a whole number in the range of Int, found another number"),
        Case(
            "too-deep", Row(String(repeating: "[", count: 100_000)),
            unreadable + "not JSON at byte 128: expected at most 128 levels of nesting, found more"),
        Case(
            "other-form", Row(#"{"items":{"secret":"hunter2"}}"#),
            unreadable + "at /items: expected an array, found an object"),
        Case(
            "page", Row("<!DOCTYPE html><html><head><title>Sign in</title>", contentType: nil),
            unreadable + "an HTML page 'Sign in'"),
        Case(
            "page-without-title", Row(" \n<html><body>hunter2</body>"),
            unreadable + "an HTML page"),
        Case(
            "page-with-a-long-title",
            Row(
                "<html><title>\(String(repeating: "a\n", count: 50))</title>",
                contentType: "text/html; charset=utf-8"),
            unreadable + "an HTML page '\(String(repeating: "a ", count: 40))…'"),
        Case(
            "page-for-an-error",
            Row("<html><title>502 Bad Gateway</title>hunter2</html>", status: 502),
            "the server answered 502, which is not documented: an HTML page '502 Bad Gateway'"
        ),
        Case(
            "page-for-a-documented-error",
            Row("<html><title>Down</title>hunter2</html>", status: 503),
            "the server answered 503 with a body that is not documented: an HTML page 'Down'"),
        Case(
            "other-envelope",
            Row(#"{"error":{"code":"no_such","message":"hunter2","request_id":"r"}}"#, status: 409),
            "the server answered 409 with a body that is not documented: no_such (request r)"),
        Case(
            "neither-envelope", Row(#"{"error":"hunter2"}"#, status: 409),
            "the server answered 409 with a body that is not documented"),
        Case(
            "page-that-says-it-is-one", Row("hunter2", status: 400, contentType: "text/html"),
            "the server answered 400, which is not documented: an HTML page"),
    ]

    @Test(arguments: rows)
    func becomes(row: Case<Row, String?>) async throws {
        var response = HTTPResponse(status: row.input.status, body: row.input.body)
        response.headers["Content-Type"] = row.input.contentType
        let client = TestClient(StubTransport(response)) { $0.retry = .never }
        let failure = await client.failure(Numbers())
        #expect(failure?.description == row.expected)
        switch failure {
        case nil: break
        case .decoding(let details):
            #expect(details.body == row.input.body)
            #expect(details.status == row.input.status)
        case .undocumented(let details):
            #expect(details.body == row.input.body)
        default: Issue.record("\(String(describing: failure))")
        }
    }

    struct Maybe: APIOperation {
        typealias Failure = CallError
        static let route = Route(.get, "/maybe")
        func encode(to request: inout RequestEncoder) {}
        static func success(_ reply: Reply) throws(JSONError) -> Int?? {
            try reply.json(Int?.self)
        }
    }

    @Test(arguments: [("null", nil), ("7", 7)])
    func bodyMayBeNull(body: String, expected: Int?) async throws {
        let stub = StubTransport { _ in .json(body) }
        #expect(try await TestClient(stub).send(Maybe()).value == expected)
    }

    static let envelopes: [Case<String, [String?]>] = [
        Case(
            "whole", #"{"error":{"code":"c","message":"m","request_id":"r"}}"#, ["c", "m", "r"]),
        Case("number", #"{"error":{"code":42}}"#, ["42", nil, nil]),
        Case("others-too", #"{"error":{"message":"m","x":1},"y":2}"#, [nil, "m", nil]),
        Case(
            "other-types", #"{"error":{"code":[],"message":1,"request_id":{}}}"#, [nil, nil, nil]),
        Case("text", #"{"error":"m"}"#, [nil, nil, nil]),
        Case("array", "[]", [nil, nil, nil]),
        Case("nothing", "", [nil, nil, nil]),
    ]

    @Test(arguments: envelopes)
    func secondEnvelope(row: Case<String, [String?]>) {
        let reply = Reply(status: 500, headers: [:], body: Data(row.input.utf8))
        let failure = UndocumentedResponse(reply: reply)
        #expect([failure.code, failure.message, failure.requestID] == row.expected)
    }

    @Test func theHeaderNamesTheRequestFirst() {
        let reply = Reply(
            status: 500, headers: ["x-request-id": "h"],
            body: Data(#"{"error":{"request_id":"b"}}"#.utf8))
        #expect(UndocumentedResponse(reply: reply).requestID == "h")
    }

    @Test(arguments: [true, false])
    func sizeIsLimitedWhateverTheTransport(perCall: Bool) async throws {
        let stub = StubTransport { _ in .json(#"{"items":[1]}"#) }
        let client = TestClient(stub) { if !perCall { $0.maximumResponseSize = 12 } }
        let small = RequestOptions(maximumResponseSize: perCall ? 12 : nil)
        let failure = await client.failure(Numbers(), options: small)
        #expect(failure?.description == "no response: the response is larger than the client takes")
        #expect(failure?.attempts.map(\.decision) == [.stop(.lasting)])
        let large = RequestOptions(maximumResponseSize: 13)
        #expect(try await client.send(Numbers(), options: large).value.items == [1])
        #expect(stub.requests.map(\.maximumResponseSize) == [12, 13])
        #expect(ClientConfiguration().maximumResponseSize == 67_108_864)
    }

    @Test func validationCanBeTurnedOffPerCall() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 204) }
        let call = Save(id: "toolong", person: Person(name: ""))
        let off = RequestOptions(validatesRequests: false)
        _ = try await TestClient(stub).send(call, options: off)
        let client = TestClient(stub) { $0.validatesRequests = false }
        let failure = await client.failure(call, options: RequestOptions(validatesRequests: true))
        #expect(failure?.name == "invalidRequest")
        #expect(stub.requests.count == 1)
    }
}
