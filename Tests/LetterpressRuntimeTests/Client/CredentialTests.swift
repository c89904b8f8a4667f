import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct CredentialTests {
    struct SetUp: Sendable {
        var credentials: [String: Credential]
        var security: [[String]]
    }

    static let rows: [Case<SetUp, [String]>] = [
        Case(
            "header", SetUp(credentials: ["a": .header("X-Key", "k")], security: [["a"]]),
            ["X-Key: k"]),
        Case(
            "prefix",
            SetUp(
                credentials: ["a": .header("Authorization", "k", prefix: "Key ")], security: [["a"]]
            ),
            ["Authorization: Key k"]),
        Case(
            "prefix-given",
            SetUp(
                credentials: ["a": .header("Authorization", "key k", prefix: "Key ")],
                security: [["a"]]),
            ["Authorization: key k"]),
        Case(
            "bearer-given", SetUp(credentials: ["a": .bearer("Bearer t")], security: [["a"]]),
            ["Authorization: Bearer t"]),
        Case(
            "query", SetUp(credentials: ["a": .query("api key", "k&")], security: [["a"]]),
            ["?api%20key=k%26"]),
        Case(
            "cookie", SetUp(credentials: ["a": .cookie("sid", "k")], security: [["a"]]),
            ["Cookie: sid=k"]),
        Case(
            "bearer", SetUp(credentials: ["a": .bearer("t")], security: [["a"]]),
            ["Authorization: Bearer t"]),
        Case(
            "basic", SetUp(credentials: ["a": .basic("anna", "pass")], security: [["a"]]),
            ["Authorization: Basic YW5uYTpwYXNz"]),
        Case(
            "both",
            SetUp(
                credentials: ["a": .header("A", "1"), "b": .header("B", "2")],
                security: [["a", "b"]]),
            ["A: 1", "B: 2"]),
        Case(
            "second-alternative",
            SetUp(credentials: ["b": .header("B", "2")], security: [["a"], ["b"]]), ["B: 2"]),
        Case(
            "first-alternative",
            SetUp(
                credentials: ["a": .header("A", "1"), "b": .header("B", "2")],
                security: [["a"], ["b"]]), ["A: 1"]),
        Case(
            "given-though-not-needed",
            SetUp(credentials: ["a": .header("A", "1")], security: [[], ["a"]]), ["A: 1"]),
        Case("none-needed", SetUp(credentials: ["a": .header("A", "1")], security: []), []),
        Case("anonymous-alternative", SetUp(credentials: [:], security: [["a"], []]), []),
    ]

    @Test(arguments: rows)
    func signsIn(row: Case<SetUp, [String]>) async throws {
        let stub = StubTransport(HTTPResponse(status: 204))
        let client = TestClient(
            stub, credentials: row.input.credentials, security: row.input.security)
        _ = await client.failure(Numbers())
        let request = try #require(stub.requests.first)
        let own = ["Accept", "User-Agent"]
        let query = request.url.query(percentEncoded: true).map { ["?\($0)"] } ?? []
        let headers = request.headers.filter { !own.contains($0.name) }
        #expect(query + headers.map { "\($0.name): \($0.value)" } == row.expected)
    }

    @Test(
        "what is missing is told",
        arguments: [
            ([:], "'a', or 'b' and 'c'"), (["b": .header("B", "1")], "'a', or 'c'"),
        ] as [([String: Credential], String)])
    func missingCredentials(_ given: [String: Credential], _ missing: String) async {
        let stub = StubTransport()
        let client = TestClient(stub, credentials: given, security: [["a"], ["b", "c"]])
        let failure = await client.failure(Numbers())
        #expect(failure?.name == "invalidRequest")
        #expect(
            failure?.description
                == "the request was not sent: client lacks what the operation needs: \(missing)")
        #expect(stub.requests.isEmpty)
    }

    @Test(
        "what says nothing is not sent",
        arguments: [
            .header("X-Key", ""), .query("key", ""), .cookie("key", ""), .basic("", ""),
            .bearer(BearerToken("")),
        ] as [Credential])
    func emptyCredentials(_ credential: Credential) async {
        let stub = StubTransport()
        let client = TestClient(stub, credentials: ["key": credential])
        let failure = await client.failure(Numbers())
        #expect(
            failure?.description == "the request was not sent: client /key must not be empty")
    }

    @Test func keysWithLineBreaksAreNotSent() async {
        let stub = StubTransport()
        let client = TestClient(stub, credentials: ["key": .header("X-Key", "k\r\nEvil: 1")])
        let failure = await client.failure(Numbers())
        #expect(
            failure?.description
                == "the request was not sent: header /X-Key must be ASCII text in one line")
    }

    struct Open: APIOperation {
        typealias Failure = CallError
        static let route = Route(.get, "/open", security: [])
        func encode(to request: inout RequestEncoder) {}
        static func success(_ reply: Reply) throws(JSONError) -> NoContent? { NoContent() }
    }

    @Test func operationsCanDifferFromTheirAPI() async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        _ = try await TestClient(stub).send(Open())
        #expect(stub.requests.first?.headers["X-API-KEY"] == nil)
    }
}
