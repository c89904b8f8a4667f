import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct ClientPipelineTests {
    static let person = #"{"kind":"person","name":"A","nickname":null}"#

    @Test func documentedSuccess() async throws {
        let stub = StubTransport(
            .json(Self.person, status: 201, headers: ["X-Request-ID": "r1"]),
            HTTPResponse(status: 204))
        let client = TestClient(stub)
        let response = try await client.send(Save())
        #expect(response.value == .created(Person(name: "A")))
        #expect(response.status == 201)
        #expect(response.headers["x-request-id"] == "r1")
        #expect(response.attempts.map(\.outcome) == [.response(status: 201)])
        #expect(response.attempts.map(\.decision) == [.stop(.succeeded)])
        #expect(try await client.send(Save()).value == .accepted)
    }

    struct Failing: Sendable {
        let name: String
        var status: Int?
        var requestID: String?
        var isRetryable = false
        let description: String
    }

    static let failures: [Case<Result<HTTPResponse, TransportError>, Failing>] = [
        Case(
            "documented",
            .success(
                .json(
                    #"{"title":"taken","request_id":"b1"}"#, status: 409,
                    headers: ["x-request-id": "h1"])),
            Failing(
                name: "conflict", status: 409, requestID: "h1",
                description: "the server answered 409 taken (request h1)")),
        Case(
            "documented-id-in-header",
            .success(.json(#"{"title":"taken"}"#, status: 409, headers: ["X-Request-Id": "h1"])),
            Failing(
                name: "conflict", status: 409, requestID: "h1",
                description: "the server answered 409 taken (request h1)")),
        Case(
            "documented-passing", .success(.json(#"{"title":"busy"}"#, status: 503)),
            Failing(
                name: "conflict", status: 503, isRetryable: true,
                description: "the server answered 503 busy")),
        Case(
            "documented-without-body", .success(HTTPResponse(status: 404)),
            Failing(name: "notFound", status: 404, description: "the server answered 404")),
        Case(
            "documented-without-body-but-text",
            .success(HTTPResponse(status: 404, body: Data("nope".utf8))),
            Failing(name: "notFound", status: 404, description: "the server answered 404")),
        Case(
            "documented-other-body",
            .success(
                HTTPResponse(
                    status: 409, headers: ["x-request-id": "h1"], body: Data("<html>".utf8))),
            Failing(
                name: "undocumented", status: 409, requestID: "h1",
                description:
                    "the server answered 409 with a body that is not documented: an HTML page (request h1)"
            )),
        Case(
            "undocumented-error", .success(.json("{}", status: 500)),
            Failing(
                name: "undocumented", status: 500, isRetryable: true,
                description: "the server answered 500, which is not documented")),
        Case(
            "undocumented-success", .success(.json("{}", status: 200)),
            Failing(
                name: "undocumented", status: 200,
                description: "the server answered 200, which is not documented")),
        Case(
            "undocumented-redirect", .success(HTTPResponse(status: 302)),
            Failing(
                name: "undocumented", status: 302,
                description: "the server answered 302, which is not documented")),
        Case(
            "decoding", .success(.json(#"{"kind":"person","name":1}"#, status: 201)),
            Failing(
                name: "decoding", status: 201,
                description:
                    "the server answered 201 with a body that cannot be read: at /name: expected a string, found a number"
            )),
        Case(
            "decoding-empty", .success(HTTPResponse(status: 201)),
            Failing(
                name: "decoding", status: 201,
                description:
                    "the server answered 201 with a body that cannot be read: not JSON at byte 0: expected a value, found the end of the text"
            )),
        Case(
            "transport", .failure(TransportError(.cannotConnect)),
            Failing(
                name: "transport", isRetryable: true,
                description: "no response: no connection to the server")),
        Case(
            "transport-untrusted", .failure(TransportError(.untrusted)),
            Failing(
                name: "transport", description: "no response: no trusted connection to the server")),
        Case(
            "timeout", .failure(TransportError(.timedOut)),
            Failing(name: "timeout", isRetryable: true, description: "no response in time")),
        Case(
            "cancelled", .failure(TransportError(.cancelled)),
            Failing(name: "cancelled", description: "the call was cancelled")),
    ]

    @Test(arguments: failures)
    func fails(row: Case<Result<HTTPResponse, TransportError>, Failing>) async throws {
        let client = TestClient(StubTransport(outcomes: [row.input])) { $0.retry = .never }
        let failure = try #require(await client.failure(Save()))
        #expect(failure.name == row.expected.name)
        #expect(failure.statusCode == row.expected.status)
        #expect(failure.requestID == row.expected.requestID)
        #expect(failure.isRetryable == row.expected.isRetryable)
        #expect(failure.attempts.count == 1)
        #expect("\(failure)" == row.expected.description)
        #expect(failure.localizedDescription == row.expected.description)
    }

    @Test func failuresKeepTheResponse() async throws {
        let body = Data(#"{"odd":1}"#.utf8)
        let response = HTTPResponse(
            status: 201, headers: ["X": "1", "Retry-After": "7"], body: body)
        var undocumented = response
        undocumented.status = 429
        let client = TestClient(StubTransport(response, undocumented)) { $0.retry = .never }
        guard case .decoding(let decoding) = await client.failure(Save()) else {
            Issue.record("not decoding")
            return
        }
        #expect(decoding.body == body)
        #expect(decoding.headers["x"] == "1")
        #expect(decoding.error.pointer == "/kind")
        guard case .undocumented(let kept) = await client.failure(Save()) else {
            Issue.record("not undocumented")
            return
        }
        #expect(kept.body == body)
        #expect(kept.json == ["odd": 1])
        #expect(kept.retryAfter == .seconds(7))
        #expect(kept.isRetryable)
    }

    @Test func membersOfAnErrorBodyAreMembersOfTheError() async {
        let client = TestClient(
            StubTransport(
                .json(#"{"title":"taken"}"#, status: 409, headers: ["Retry-After": "1.5"])))
        guard case .conflict(let problem) = await client.failure(Save()) else {
            Issue.record("no conflict")
            return
        }
        #expect(problem.title == "taken")
        #expect(problem.body.title == "taken")
        #expect(problem.statusCode == 409)
        #expect(problem.retryAfter == .milliseconds(1500))
    }

    @Test func invalidRequestsAreNotSent() async {
        let stub = StubTransport()
        var call = Save(id: "toolong", person: Person(name: "", age: -1))
        call.page = 0
        let failure = await TestClient(stub).failure(call)
        #expect(
            "\(failure.map(\.description) ?? "")"
                == "the request was not sent: path /id must be at most 5 characters long; query /page must be at least 1; body /name must be at least 1 character long; body /age must be at least 0"
        )
        #expect(failure?.attempts.isEmpty == true)
        #expect(stub.requests.isEmpty)
    }

    @Test func validationCanBeTurnedOff() async throws {
        let stub = StubTransport(HTTPResponse(status: 204))
        let client = TestClient(stub) { $0.validatesRequests = false }
        _ = try await client.send(Save(id: "toolong", person: Person(name: "")))
        #expect(stub.requests.count == 1)
    }

    @Test func idempotencyKeys() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 204) }
        let client = TestClient(stub)
        _ = try await client.send(Save())
        _ = try await client.send(Save(), options: RequestOptions(idempotencyKey: "mine"))
        _ = await client.failure(Numbers(), options: RequestOptions(idempotencyKey: "mine"))
        #expect(
            stub.requests.map { $0.headers["Idempotency-Key"] } == ["made-key", "mine", "mine"])
        let fresh = ClientConfiguration()
        #expect(fresh.makeIdempotencyKey() != fresh.makeIdempotencyKey())
    }

    @Test func headersReplaceEachOther() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 204) }
        let client = TestClient(stub) { $0.headers = ["User-Agent": "app", "X-Trace": "client"] }
        var call = Save()
        _ = try await client.send(call)
        call.trace = "call"
        _ = try await client.send(call)
        _ = try await client.send(
            call, options: RequestOptions(headers: ["x-trace": "options", "Accept": "*/*"]))
        #expect(stub.requests.map { $0.headers["X-Trace"] } == ["client", "call", "options"])
        #expect(stub.requests.map { $0.headers["User-Agent"] } == ["app", "app", "app"])
        #expect(
            stub.requests.map { $0.headers["Accept"] } == [
                "application/json", "application/json", "*/*",
            ])
        #expect(
            stub.requests.map { $0.headers["Content-Type"] }
                == Array(repeating: "application/json", count: 3))
        #expect(stub.requests.map(\.timeout) == Array(repeating: .seconds(60), count: 3))
    }

    @Test(arguments: ["a\r\nEvil: 1", "a\nb", "é", "\0"])
    func headersStayInTheirLines(text: String) async {
        let stub = StubTransport()
        let client = TestClient(stub) { $0.validatesRequests = false }
        let options = [
            RequestOptions(headers: ["X": text]), RequestOptions(headers: [text: "x"]),
            RequestOptions(idempotencyKey: text),
        ]
        for options in options {
            #expect(await client.failure(Save(), options: options)?.name == "invalidRequest")
        }
        #expect(await client.failure(Save(trace: text))?.name == "invalidRequest")
        #expect(stub.requests.isEmpty)
    }

    @Test func bodiesThatMayBeNull() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 200) }
        let client = TestClient(stub)
        _ = await client.failure(Probe<RootPath> { $0.json(Person?.none) })
        _ = await client.failure(Probe<RootPath> { $0.json(Optional(JSONValue.null)) })
        _ = await client.failure(Probe<RootPath> { $0.json(1, contentType: "application/x+json") })
        #expect(stub.requests.map(\.body?.data) == ["null", "null", "1"].map { Data($0.utf8) })
        #expect(
            stub.requests.map { $0.headers["Content-Type"] }
                == ["application/json", "application/json", "application/x+json"])
    }

    static let bases: [Case<String, String?>] = [
        Case("plain", "https://x.y", "https://x.y/numbers"),
        Case("slash", "https://x.y/", "https://x.y/numbers"),
        Case("path", "https://x.y/a%20b/v1", "https://x.y/a%20b/v1/numbers"),
        Case("port", "http://127.0.0.1:8080/", "http://127.0.0.1:8080/numbers"),
        Case("query-without-fragment", "https://x.y/?a=b#c", "https://x.y/numbers?a=b"),
        Case("scheme-in-capitals", "HTTPS://x.y/V1", "https://x.y/V1/numbers"),
        Case("relative", "/v1", nil),
        Case("other-scheme", "ftp://x.y", nil),
        Case("no-host", "https:///v1", nil),
        Case("empty", "", nil),
    ]

    @Test(arguments: bases)
    func baseURLs(row: Case<String, String?>) async {
        let stub = StubTransport { _ in HTTPResponse(status: 204) }
        let failure = await TestClient(stub, server: row.input).failure(Numbers())
        #expect(stub.requests.first?.url.absoluteString == row.expected)
        if row.expected == nil {
            #expect(
                failure?.description
                    == "the request was not sent: client /baseURL must be an absolute http or https URL"
            )
        }
    }

    @Test func baseURLOfTheConfigurationWins() async {
        let stub = StubTransport { _ in HTTPResponse(status: 204) }
        let client = TestClient(stub) { $0.baseURL = URL(string: "http://localhost:1") }
        _ = await client.failure(Numbers())
        #expect(stub.requests.first?.url.absoluteString == "http://localhost:1/numbers")
    }
}
