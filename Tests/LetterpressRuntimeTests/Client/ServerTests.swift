import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct ServerTests {
    static let templates: [Case<(String, [String: String]), String>] = [
        Case("nothing-open", ("https://a.test/v1", [:]), "https://a.test/v1"),
        Case(
            "parts", ("https://{r}.a.test:{p}/{v}", ["r": "eu", "p": "80", "v": "v1/x"]),
            "https://eu.a.test:80/v1/x"),
        Case(
            "whole", ("{origin}/v1", ["origin": "http://127.0.0.1:8080"]),
            "http://127.0.0.1:8080/v1"),
        Case("scheme", ("{s}://a.test", ["s": "http"]), "http://a.test"),
        Case("scheme-and-host", ("{s}://{h}", ["s": "http", "h": "a.test"]), "http://a.test"),
        Case("another-host", ("https://{t}.a.test", ["t": "evil.test/"]), ""),
        Case("another-host-by-name", ("https://{t}.a.test", ["t": "x@evil.test"]), ""),
        Case("another-host-by-query", ("https://{t}.a.test", ["t": "evil.test?"]), ""),
        Case("another-host-by-fragment", ("https://{t}.a.test", ["t": "evil.test#"]), ""),
        Case("another-host-by-backslash", ("https://{t}.a.test", ["t": "evil.test\\"]), ""),
        Case("empty-part", ("https://{t}.a.test", ["t": ""]), ""),
        Case("path", ("https://a.test{p}", ["p": "/v2"]), "https://a.test/v2"),
        Case("no-path", ("https://a.test{p}/x", ["p": ""]), "https://a.test/x"),
        Case("port", ("https://a.test{p}/x", ["p": ":8443"]), "https://a.test:8443/x"),
        Case(
            "host-with-port", ("http://{h}/v1", ["h": "localhost:8080"]), "http://localhost:8080/v1"
        ),
        Case("host-with-path", ("https://{h}", ["h": "a.test/v1"]), "https://a.test/v1"),
        Case("path-within-host", ("https://a{p}.test", ["p": "/v2"]), ""),
        Case("user-within-port", ("https://a.test{p}/x", ["p": ":80@evil.test"]), ""),
        Case("two-ports", ("https://a.test:80{p}", ["p": ":81"]), ""),
        Case("second-part-of-scheme", ("http{s}://a.test", ["s": "s"]), "https://a.test"),
        Case("another-scheme", ("{s}://a.test", ["s": "https://evil.test/x?"]), ""),
        Case("file-scheme", ("{s}://a.test", ["s": "file"]), ""),
        Case("unclosed", ("https://a.test/{v", ["v": "1"]), "https://a.test/{v"),
    ]

    @Test(arguments: templates)
    func fills(row: Case<(String, [String: String]), String>) {
        #expect(ServerTemplate.filled(row.input.0, row.input.1) == row.expected)
    }

    struct SetUp: Sendable {
        var server = "https://api.test/v1"
        var own: String?
        var configured: String?
    }

    static let rows: [Case<SetUp, String>] = [
        Case("client", SetUp(), "https://api.test/v1/ping"),
        Case(
            "query", SetUp(server: "https://api.test/v1?tenant=1"),
            "https://api.test/v1/ping?tenant=1"),
        Case("own", SetUp(own: "https://up.test"), "https://up.test/ping"),
        Case("own-path", SetUp(own: "/v2"), "https://api.test/v2/ping"),
        Case("own-root", SetUp(own: "/"), "https://api.test/ping"),
        Case(
            "own-relative", SetUp(server: "https://api.test/v1/", own: "beta"),
            "https://api.test/v1/beta/ping"),
        Case("configured", SetUp(configured: "http://mock.test/x"), "http://mock.test/x/ping"),
        Case(
            "configured-over-own",
            SetUp(own: "https://up.test/a", configured: "http://mock.test/x"),
            "http://mock.test/x/ping"),
        Case(
            "configured-with-own-path", SetUp(own: "/v2", configured: "http://mock.test/x"),
            "http://mock.test/v2/ping"),
        Case("own-alone", SetUp(server: "", own: "https://up.test"), "https://up.test/ping"),
    ]

    /// What the operation's own server is, for the one test that is running with it.
    @TaskLocal static var own: String?

    struct Call: APIOperation {
        typealias Failure = CallError
        static var route: Route { Route(.get, "/ping", server: ServerTests.own) }
        func encode(to request: inout RequestEncoder) {}
        static func success(_ reply: Reply) throws(JSONError) -> NoContent? { NoContent() }
    }

    @Test(arguments: rows)
    func sends(row: Case<SetUp, String>) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: row.input.server) {
            $0.baseURL = row.input.configured.flatMap { URL(string: $0) }
        }
        try await Self.$own.withValue(row.input.own) { _ = try await client.send(Call()) }
        #expect(stub.requests.map(\.url.absoluteString) == [row.expected])
    }

    static let paths: [Case<String, String>] = [
        Case("fixed-query", "/users?active=true", "https://api.test/v1/users?active=true"),
        Case("fragment", "/#X-Target=Get", "https://api.test/v1/"),
        Case("space", "/a b", "https://api.test/v1/a%20b"),
        Case("letters", "/größe", "https://api.test/v1/gr%C3%B6%C3%9Fe"),
        Case("percent", "/100%/%41", "https://api.test/v1/100%25/%41"),
        Case("brackets", "/a[0]|b", "https://api.test/v1/a%5B0%5D%7Cb"),
        Case("allowed", "/a:b/c;v=1,('d')@e!$&*+", "https://api.test/v1/a:b/c;v=1,('d')@e!$&*+"),
    ]

    /// The path of the operation, for the one test that is running with it.
    @TaskLocal static var path = "/"

    struct Fixed: APIOperation {
        typealias Failure = CallError
        static var route: Route { Route(.get, ServerTests.path) }
        func encode(to request: inout RequestEncoder) {}
        static func success(_ reply: Reply) throws(JSONError) -> NoContent? { NoContent() }
    }

    @Test("what the document writes into a path is sent as a URL can hold it", arguments: paths)
    func fixedPaths(row: Case<String, String>) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://api.test/v1")
        try await Self.$path.withValue(row.input) { _ = try await client.send(Fixed()) }
        #expect(stub.requests.map(\.url.absoluteString) == [row.expected])
    }

    @Test(arguments: ["", "/v1", "ftp://api.test"])
    func sendsNothingWithoutAnAddress(server: String) async {
        let stub = StubTransport(HTTPResponse(status: 200))
        let failure = await TestClient(stub, server: server).failure(Call())
        #expect(
            failure?.description
                == "the request was not sent: client /baseURL must be an absolute http or https URL"
        )
        #expect(stub.requests.isEmpty)
    }
}
