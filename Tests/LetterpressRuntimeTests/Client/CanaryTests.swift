import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing
import TransportSupport

/// Keys and secret values go through every error path; nothing that is printed shows them.
@Suite(.timeLimit(.minutes(10))) struct CanaryTests {
    static let canary = "canary-4711"
    static let secret = Secret(canary)

    static let credentials: [Case<Credential, Void>] = [
        Case("header", .header("X-API-KEY", secret), ()),
        Case("query", .query("key", secret), ()),
        Case("cookie", .cookie("sid", secret), ()),
        Case("bearer", .bearer(BearerToken(secret)), ()),
        Case("basic", .basic("anna", secret), ()),
    ]

    /// Responses that repeat what was sent, and failures of every kind.
    static let outcomes: [Result<HTTPResponse, TransportError>] =
        TransportError.Reason.allCases.map { .failure(TransportError($0)) }
        + [
            (200, #"{"echo":"\#(canary)"}"#), (201, #"{"kind":"\#(canary)"}"#),
            (201, #"{"kind":"person","name":{"\#(canary)":1}}"#), (201, canary), (201, "{"),
            (409, #"{"title":"taken","detail":"\#(canary)"}"#), (409, canary), (404, canary),
            (503, #"{"title":"busy"}"#), (500, "<html><body>\(canary)</body></html>"),
            (401, #"{"error":{"code":"denied","message":"\#(canary)","request_id":"r"}}"#),
            (302, ""), (418, ""),
        ].map { status, body in
            let headers: HeaderFields = [
                "Set-Cookie": canary, "Location": "https://other.example/?key=\(canary)",
                "X-Request-ID": "r1",
            ]
            return .success(
                HTTPResponse(status: status, headers: headers, body: Data(body.utf8)))
        }

    private var call: Save {
        var call = Save(person: Person(name: "A", password: Self.secret))
        call.trace = Self.canary
        return call
    }

    @Test(arguments: credentials)
    func isNeverPrinted(row: Case<Credential, Void>) async throws {
        let lines = Locked("")
        let events = Events()
        let transport = StubTransport { request throws(TransportError) in
            try Self.outcomes[Int(request.headers["X-Row"] ?? "") ?? 0].get()
        }
        let client = TestClient(transport, credentials: ["key": row.input]) {
            $0.baseURL = URL(string: "https://anna:\(Self.canary)@api.example.com/v1")
            $0.headers = ["X-Ticket": Self.canary]
            $0.retry.baseDelay = .zero
            $0.observers = [
                events.observer, .log(.debug) { line in lines.withLock { $0 += line + "\n" } },
            ]
        }
        for index in Self.outcomes.indices {
            let options = RequestOptions(
                headers: ["X-Row": "\(index)", "X-Other": Self.canary])
            let error = try #require(await client.failure(call, options: options))
            try check(error)
            try check(error.details)
            try check(error.attempts)
            try check(options)
        }
        let invalid = Save(person: Person(name: "", password: Secret("canary")))
        let refused = try #require(await client.failure(invalid))
        #expect(!printed(refused).contains("canary"))
        try check(call.person)
        try check(client)
        try check(client.core)
        try check(client.core.configuration)
        try check(transport.requests)
        try check(client.core.pages(of: Numbers(), options: RequestOptions(headers: ["X": "c"])))
        for event in events.all { try check(event) }
        try check(lines.withLock { $0 })
        #expect(events.all.count > Self.outcomes.count * 4)
    }

    static let bodies: [Case<any FailureDetails, Void>] = [
        Case("text", error(String(canary)), ()), Case("bytes", error(Data(canary.utf8)), ()),
        Case("any", error(JSONValue.object(["a": .string(canary)])), ()),
        Case("list", error([canary]), ()), Case("map", error([canary: canary]), ()),
        Case("secret", error(Person(name: canary, password: secret)), ()),
    ]

    private static func error(_ body: some JSONCodable & Sendable) -> any FailureDetails {
        let reply = Reply(
            status: 400, headers: ["X-Echo": canary], body: Data(canary.utf8))
        return ErrorResponse(body: body, reply: reply)
    }

    @Test(arguments: bodies)
    func whatServersSayIsNotPrinted(row: Case<any FailureDetails, Void>) throws {
        try check(row.input)
        #expect(printed(row.input).contains("bodySize: \(Self.canary.utf8.count)"))
    }

    @Test(
        "errors of any form name the code that they have",
        arguments: [
            (#"{"code":"taken","message":"m"}"#, "the server answered 400 taken"),
            (#"{"error":{"code":4711,"message":"m"}}"#, "the server answered 400 4711"),
            (#"{"error":"hunter2"}"#, "the server answered 400"), ("[]", "the server answered 400"),
        ])
    func codes(_ body: String, _ expected: String) throws {
        let reply = Reply(status: 400, headers: [:], body: Data(body.utf8))
        let value = try JSONValue(jsonText: body)
        #expect(ErrorResponse(body: value, reply: reply).description == expected)
    }

    /// A request ID comes from the server, and goes into logs.
    @Test func reasonsAndRequestsAreOneShortLine() throws {
        let trouble = try Trouble(
            jsonText:
                #"{"title":"a\nb\u202Ec","request_id":"\u001B[31m\#(String(repeating: "r", count: 99))"}"#
        )
        let reply = Reply(status: 409, headers: [:], body: Data())
        let error = ErrorResponse(body: trouble, reply: reply)
        var text = ""
        dump(error, to: &text)
        #expect(text.contains("\"a b c\""))
        #expect(text.contains("[31m" + String(repeating: "r", count: 75) + "…\""))
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("\u{202E}"))
    }

    /// Prints the writer that it is written with.
    private struct Witness: JSONCodable {
        let shown: Locked<String>

        init(shown: Locked<String>) { self.shown = shown }

        init(json: JSONReader) throws(JSONError) { shown = Locked("") }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("password", CanaryTests.secret)
                let text = printed(json)
                shown.withLock { $0 = text }
            }
        }
    }

    @Test func isNeverPrintedWhereItIsEncoded() async throws {
        let writer = Locked("")
        _ = Witness(shown: writer).jsonText()
        let text = writer.withLock { $0 }
        #expect(text.hasPrefix("JSON of "))
        try check(text)
        let shown = Locked("")
        let probe = Probe<RootPath> { request in
            request.query("q", Self.canary)
            request.header("X", Self.canary)
            request.cookie("c", Self.canary)
            request.json(Person(name: Self.canary, password: Self.secret))
            let text = printed(request)
            shown.withLock { $0 = text }
        }
        let client = TestClient(StubTransport())
        _ = await client.failure(probe)
        try check(shown.withLock { $0 })
    }

    @Test func networkErrorsKeepItToo() async throws {
        let port = try LoopbackPort()
        defer { withExtendedLifetime(port) {} }
        let client = TestClient(
            URLSessionTransport(), server: port.base,
            credentials: ["key": .query("key", Self.secret)]
        ) { $0.retry = .never }
        let error = try #require(await client.failure(call))
        #expect(error.attempts.map(\.outcome) == [.failure(.cannotConnect)])
        try check(error)
        try check(client)
    }

    private func check(_ value: Any) throws {
        let text = printed(value)
        let leaks = leaks(Self.canary, in: text)
        #expect(leaks.isEmpty, "\(type(of: value)): \(text.prefix(3000))")
    }
}
