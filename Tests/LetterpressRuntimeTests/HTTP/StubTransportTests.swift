import Foundation
import LetterpressRuntime
import Testing

@Suite struct StubTransportTests {
    private let request = HTTPRequest(method: .get, url: URL(filePath: "/"))

    @Test func givesItsOutcomesInOrderAndThenFails() async throws {
        let stub = StubTransport(outcomes: [
            .success(HTTPResponse(status: 204)), .failure(TransportError(.connectionLost)),
        ])
        #expect(try await stub.send(request).status == 204)
        await #expect(throws: TransportError(.connectionLost)) { try await stub.send(request) }
        await #expect(throws: TransportError(.other, "the stub has no response left")) {
            try await stub.send(request)
        }
        #expect(stub.requests.count == 3)
    }

    @Test func asksItsClosure() async throws {
        let stub = StubTransport { request in .json("\"\(request.method)\"", status: 201) }
        let response = try await stub.send(request)
        #expect(response.body == Data(#""GET""#.utf8))
        #expect(response.headers["content-type"] == "application/json")
    }
}
