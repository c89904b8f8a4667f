import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// The table "Style Examples" of OpenAPI 3.1, section 4.8.12, cell by cell, and what it leaves open.
@Suite struct ParameterStyleTests {
    struct Colours: JSONCodable, Hashable {
        init() {}
        init(json: JSONReader) throws(JSONError) {}

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("R", 100)
                json.required("G", 200)
                json.required("B", 150)
            }
        }
    }

    struct Blank: JSONCodable, Hashable {
        init() {}
        init(json: JSONReader) throws(JSONError) {}

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("a", "")
                json.required("b", 1)
                json.required("c", Int?.none)
            }
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let style: ParameterStyle
        let explode: Bool
        let value: any JSONCodable
        let expected: String

        init(_ style: ParameterStyle, _ explode: Bool, _ value: any JSONCodable, _ expected: String)
        {
            self.style = style
            self.explode = explode
            self.value = value
            self.expected = expected
        }

        var testDescription: String { "\(style)\(explode ? "*" : "") \(expected)" }
    }

    struct Filter: JSONCodable, Hashable {
        init() {}
        init(json: JSONReader) throws(JSONError) {}

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("age", ["gt": 5])
                json.required("tag", ["x y", "z"])
                json.required("by", [["n": 1], ["n": 2]])
                json.required("no", Int?.none)
            }
        }
    }

    static let array = ["blue", "black", "brown"]

    static let paths: [Row] = [
        Row(.simple, false, "blue", "blue"),
        Row(.simple, true, "blue", "blue"),
        Row(.simple, false, array, "blue,black,brown"),
        Row(.simple, false, Colours(), "R,100,G,200,B,150"),
        Row(.simple, true, array, "blue,black,brown"),
        Row(.simple, true, Colours(), "R=100,G=200,B=150"),
        Row(.label, false, "blue", ".blue"),
        Row(.label, true, "blue", ".blue"),
        Row(.label, false, array, ".blue,black,brown"),
        Row(.label, false, Colours(), ".R,100,G,200,B,150"),
        Row(.label, true, array, ".blue.black.brown"),
        Row(.label, true, Colours(), ".R=100.G=200.B=150"),
        Row(.matrix, false, "", ";color"),
        Row(.matrix, true, "", ";color"),
        Row(.matrix, false, "blue", ";color=blue"),
        Row(.matrix, true, "blue", ";color=blue"),
        Row(.matrix, false, array, ";color=blue,black,brown"),
        Row(.matrix, false, Colours(), ";color=R,100,G,200,B,150"),
        Row(.matrix, true, array, ";color=blue;color=black;color=brown"),
        Row(.matrix, true, Colours(), ";R=100;G=200;B=150"),
        Row(.matrix, true, ["", "b"], ";color;color=b"),
        Row(.matrix, true, Blank(), ";a;b=1"),
        Row(.simple, false, "a b/c?d#e%ü+~", "a%20b%2Fc%3Fd%23e%25%C3%BC%2B~"),
        Row(.simple, false, ["a,b", "c"], "a%2Cb,c"),
        Row(.simple, false, true, "true"),
        Row(.simple, false, -1.5, "-1.5"),
        Row(.simple, false, "...", "..."),
        Row(.simple, false, [["a"]], "%5B%5B%22a%22%5D%5D"),
    ]

    @Test(arguments: paths)
    func path(row: Row) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(
            Probe<ColourPath> {
                $0.path("color", row.value, style: row.style, explode: row.explode)
            })
        let url = try #require(stub.requests.first?.url)
        #expect(url.absoluteString == "https://x.y/\(row.expected)/end")
    }

    @Test(arguments: [
        Row(.simple, false, "projects/p 1/topics/t?#%2F", "projects/p%201/topics/t%3F%23%252F"),
        Row(.simple, false, "a:b@c", "a:b@c"), Row(.simple, false, "…", "%E2%80%A6"),
    ])
    func pathsInPaths(row: Row) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(
            Probe<ColourPath> { $0.path("color", row.value, allowsReserved: true) })
        let url = try #require(stub.requests.first?.url)
        #expect(url.absoluteString == "https://x.y/\(row.expected)/end")
    }

    @Test(arguments: [
        Row(.matrix, false, "blue", ";user%20%2F%C3%A4=blue"),
        Row(.matrix, false, "", ";user%20%2F%C3%A4"),
        Row(.matrix, true, ["a", "b"], ";user%20%2F%C3%A4=a;user%20%2F%C3%A4=b"),
    ])
    func namesInPaths(row: Row) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(
            Probe<OddPath> {
                $0.path("user /ä", row.value, style: row.style, explode: row.explode)
            })
        let url = try #require(stub.requests.first?.url)
        #expect(url.absoluteString == "https://x.y/\(row.expected)")
    }

    static let queries: [Row] = [
        Row(.form, true, "", "color="),
        Row(.form, true, "blue", "color=blue"),
        Row(.form, true, array, "color=blue&color=black&color=brown"),
        Row(.form, true, Colours(), "R=100&G=200&B=150"),
        Row(.form, false, "", "color="),
        Row(.form, false, "blue", "color=blue"),
        Row(.form, false, array, "color=blue,black,brown"),
        Row(.form, false, Colours(), "color=R,100,G,200,B,150"),
        Row(.spaceDelimited, false, array, "color=blue%20black%20brown"),
        Row(.spaceDelimited, false, Colours(), "color=R%20100%20G%20200%20B%20150"),
        Row(.spaceDelimited, true, array, "color=blue&color=black&color=brown"),
        Row(.pipeDelimited, false, array, "color=blue%7Cblack%7Cbrown"),
        Row(.pipeDelimited, false, Colours(), "color=R%7C100%7CG%7C200%7CB%7C150"),
        Row(.deepObject, true, Colours(), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        Row(
            .deepObject, true, Filter(),
            "color%5Bage%5D%5Bgt%5D=5&color%5Btag%5D%5B%5D=x%20y&color%5Btag%5D%5B%5D=z"
                + "&color%5Bby%5D%5B0%5D%5Bn%5D=1&color%5Bby%5D%5B1%5D%5Bn%5D=2"),
        Row(.deepObject, true, array, "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown"),
        Row(.deepObject, true, "blue", "color=blue"),
        Row(.deepObject, true, [String](), ""),
        Row(.form, true, [["a"]], "color=%5B%5B%22a%22%5D%5D"),
        Row(.form, false, ["a": ["b"]], "color=%7B%22a%22%3A%5B%22b%22%5D%7D"),
        Row(.form, true, "a b&c=d+e%", "color=a%20b%26c%3Dd%2Be%25"),
        Row(.form, true, [String](), ""),
        Row(.form, false, [String](), ""),
        Row(.form, true, String?.none, ""),
        Row(.form, true, Date(timeIntervalSince1970: 0), "color=1970-01-01T00%3A00%3A00.000Z"),
        Row(.form, true, Colour.unknown("x&y"), "color=x%26y"),
        Row(.form, true, Secret("s p"), "color=s%20p"),
    ]

    @Test(arguments: queries)
    func query(row: Row) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(
            Probe<RootPath> { $0.query("color", row.value, style: row.style, explode: row.explode) }
        )
        let url = try #require(stub.requests.first?.url)
        #expect(
            url.absoluteString == "https://x.y/" + (row.expected.isEmpty ? "" : "?\(row.expected)"))
    }

    static let flags: [Case<@Sendable (inout RequestEncoder) -> Void, String>] = [
        Case(
            "reserved", { $0.query("q", "a:/?@!$'()*,;=b", allowsReserved: true) },
            "q=a:/?@!$'()*,;=b"),
        Case(
            "never-in-a-query", { $0.query("q", "#[]&+ ü", allowsReserved: true) },
            "q=%23%5B%5D%26%2B%20%C3%BC"),
        Case(
            "percent-encoded-already", { $0.query("q", "%2F%zz%2", allowsReserved: true) },
            "q=%2F%25zz%252"),
        Case(
            "reserved-list",
            { $0.query("q", ["a/b", "c"], explode: false, allowsReserved: true) }, "q=a/b,c"),
        Case("empty-list", { $0.query("q", [String](), allowsEmpty: true) }, "q="),
        Case("empty-object", { $0.query("q", [String: Int](), allowsEmpty: true) }, "q="),
        Case("empty-nil", { $0.query("q", [String]?.none, allowsEmpty: true) }, ""),
        Case("json", { $0.query("q", json: ["a": [1, 2]]) }, "q=%7B%22a%22%3A%5B1%2C2%5D%7D"),
        Case("json-text", { $0.query("q", json: "a b") }, "q=%22a%20b%22"),
        Case("json-nil", { $0.query("q", json: Int?.none) }, ""),
        Case(
            "json-reserved", { $0.query("q", json: ["a": 1], allowsReserved: true) },
            "q=%7B%22a%22:1%7D"),
    ]

    @Test(arguments: flags)
    func flag(row: Case<@Sendable (inout RequestEncoder) -> Void, String>) async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(Probe<RootPath>(encoding: row.input))
        let url = try #require(stub.requests.first?.url)
        #expect(
            url.absoluteString == "https://x.y/" + (row.expected.isEmpty ? "" : "?\(row.expected)"))
    }

    @Test func jsonOutsideOfQueries() async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, server: "https://x.y", security: [])
        _ = await client.failure(
            Probe<ColourPath> {
                $0.path("color", json: ["R": 1])
                $0.header("X-JSON", json: ["ü": 1])
                $0.header("X-None", json: Int?.none)
                $0.cookie("c", json: [1, 2])
            })
        let request = try #require(stub.requests.first)
        #expect(request.url.absoluteString == "https://x.y/%7B%22R%22%3A1%7D/end")
        #expect(request.headers["x-json"] == #"{"\u00fc":1}"#)
        #expect(request.headers["x-none"] == nil)
        #expect(request.headers["cookie"] == "c=%5B1%2C2%5D")
    }

    @Test func headersAndCookies() async throws {
        let stub = StubTransport(HTTPResponse(status: 200))
        let client = TestClient(stub, security: [])
        _ = await client.failure(
            Probe<RootPath> {
                $0.header("X-List", ["a", "b c"])
                $0.header("X-Object", Colours(), explode: true)
                $0.header("X-None", String?.none)
                $0.cookie("session", "a b")
                $0.cookie("list", ["x", "y"], explode: false)
            })
        let headers = try #require(stub.requests.first?.headers)
        #expect(headers["x-list"] == "a,b c")
        #expect(headers["x-object"] == "R=100,G=200,B=150")
        #expect(headers["x-none"] == nil)
        #expect(headers["cookie"] == "session=a%20b; list=x,y")
    }

    static let violations: [Case<@Sendable (inout RequestEncoder) -> Void, [String]>] = [
        Case("path-empty", { $0.path("id", "") }, ["path /id must not be empty"]),
        Case(
            "path-nil", { $0.path("id", String?.none) },
            ["path /id must not be missing", "path has a parameter without a value"]),
        Case("path-dot", { $0.path("id", ".") }, ["path /id must not be '.' or '..'"]),
        Case("path-dots", { $0.path("id", "..") }, ["path /id must not be '.' or '..'"]),
        Case(
            "path-dots-within", { $0.path("id", "a/../b", allowsReserved: true) },
            ["path /id must not have '.' or '..' among its parts"]),
        Case("path-never-given", { _ in }, ["path has a parameter without a value"]),
        Case(
            "path-rule", { $0.path("id", "abc", .maxLength(2)) },
            ["path /id must be at most 2 characters long"]),
        Case("path-empty-list", { $0.path("id", [String]()) }, ["path /id must not be empty"]),
        Case(
            "query-rules",
            {
                $0.path("id", 1)
                $0.query("limit", 0, .minimum(1), .maximum(250))
            }, ["query /limit must be at least 1"]),
        Case(
            "query-each",
            {
                $0.path("id", 1)
                $0.query(
                    "tags", ["a", ""], style: .pipeDelimited, explode: false, .each(.minLength(1)))
            }, ["query /tags/1 must be at least 1 character long"]),
        Case(
            "json-rules",
            {
                $0.path("id", 1)
                $0.query("tags", json: ["a", ""], .each(.minLength(1)))
            }, ["query /tags/1 must be at least 1 character long"]),
        Case(
            "header-line-break",
            {
                $0.path("id", 1)
                $0.header("X", "a\r\nEvil: 1")
            }, ["header /X must be ASCII text in one line"]),
        Case(
            "cookie-rule",
            {
                $0.path("id", 1)
                $0.cookie("c", "", .minLength(1))
            }, ["cookie /c must be at least 1 character long"]),
        Case(
            "body",
            {
                $0.path("id", 1)
                $0.json(Person(name: ""))
            }, ["body /name must be at least 1 character long"]),
        Case(
            "several",
            {
                $0.path("id", "")
                $0.json(Person(name: ""))
            }, ["path /id must not be empty", "body /name must be at least 1 character long"]),
    ]

    @Test(arguments: violations)
    func findsViolations(row: Case<@Sendable (inout RequestEncoder) -> Void, [String]>) async {
        let stub = StubTransport()
        let client = TestClient(stub)
        let failure = await client.failure(Probe<IDPath>(encoding: row.input))
        guard case .invalidRequest(let details) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(details.violations.map(\.description) == row.expected)
        #expect(stub.requests.isEmpty)
    }
}
