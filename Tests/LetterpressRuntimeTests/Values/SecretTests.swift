import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct SecretTests {
    static let canary = "canary-4711"

    struct Login {
        var name = "anna"
        var password = Secret(canary)
        var all: [String: Secret?] = ["a": Secret(canary)]
    }

    static let holders: [Case<any Sendable, Void>] = [
        Case("secret", Secret(canary), ()),
        Case("optional", Secret?(Secret(canary)), ()),
        Case("array", [Secret(canary)], ()),
        Case("person", Person(name: "A", password: Secret(canary)), ()),
        Case("nullable", Nullable.value(Secret(canary)), ()),
        Case("credential-header", Credential.header("X-API-KEY", Secret(canary)), ()),
        Case("credential-basic", Credential.basic("anna", Secret(canary)), ()),
        Case("environment", ClientEnvironment(prefix: "APP", variables: ["APP_KEY": canary]), ()),
        Case("headers", ["X-API-KEY": canary] as HeaderFields, ()),
        Case(
            "request",
            HTTPRequest(
                method: .post,
                url: URL(filePath: "/").appending(queryItems: [
                    URLQueryItem(name: "key", value: canary)
                ]),
                headers: ["Authorization": canary], body: RequestBody(Data(canary.utf8))),
            ()),
        Case(
            "request-path", HTTPRequest(method: .delete, url: URL(filePath: "/n/\(canary)/end")),
            ()),
        Case("response", HTTPResponse.json("\"\(canary)\"", headers: ["Set-Cookie": canary]), ()),
        Case("undocumented", UndocumentedResponse(reply: reply), ()),
        Case(
            "decoding",
            DecodingFailure(error: JSONError(pointer: "", expected: "a", found: "b"), reply: reply),
            ()),
        Case("error-response", ErrorResponse(body: Secret(canary), reply: reply), ()),
        Case("reply", reply, ()),
    ]

    static let reply = Reply(
        status: 400, headers: ["Set-Cookie": canary], body: Data(canary.utf8))

    @Test(arguments: holders)
    func isNeverPrinted(row: Case<any Sendable, Void>) {
        #expect(leaks(Self.canary, in: printed(row.input)).isEmpty)
    }

    @Test func requestsPrintTheirOperationsPath() async throws {
        let stub = StubTransport(HTTPResponse(status: 204))
        _ = await TestClient(stub).failure(Save(id: "4711"))
        let request = try #require(stub.requests.first)
        #expect(request.url.path() == "/v1/people/4711")
        #expect("\(request)".hasPrefix("POST https://api.example.com/people/{id} ("))
    }

    @Test func printsAsItself() {
        let secret: Secret = "hunter2"
        #expect("\(secret)" == "<secret>")
        #expect(String(reflecting: secret) == "<secret>")
        #expect(Mirror(reflecting: secret).children.isEmpty)
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(dumped.contains("<secret>"))
    }

    @Test func isTheTextWhereItMatters() throws {
        let secret: Secret = "hunter2"
        #expect(secret.reveal() == "hunter2")
        #expect(secret == Secret("hunter2"))
        #expect(secret != "hunter3")
        #expect(secret.jsonText() == #""hunter2""#)
        #expect(try Secret(jsonText: #""hunter2""#) == secret)
    }
}
