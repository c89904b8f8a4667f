import Foundation
import Postpress
import Testing

@Suite("Documented errors")
struct ErrorCatalogTests {
    /// Calls the operation of an id and delivers what it throws.
    private func failure(of id: String, _ response: HTTPResponse) async throws -> any OperationError
    {
        let client = PostpressClient(
            apiKey: "k",
            configuration: ClientConfiguration(transport: StubTransport(response), retry: .never))
        let link = try #require(URL(string: "https://api.postpress.ai"))
        do {
            switch id {
            case "createHostedAuthLink":
                _ = try await client.hostedAuth.createLink(
                    .reconnect(reconnectAccount: "a", apiURL: link, expiresOn: .now))
            case "connectAccount": _ = try await client.accounts.connect(.telegram())
            case "reconnectAccount": _ = try await client.accounts.reconnect(id: "a", .telegram())
            case "listAccounts": _ = try await client.send(Accounts.List())
            case "solveCheckpoint":
                _ = try await client.checkpoints.solve(
                    SolveCheckpointRequest(accountID: "a", provider: .linkedIn, code: "1"))
            case "resendCheckpoint":
                _ = try await client.checkpoints.resend(
                    ResendCheckpointRequest(accountID: "a", provider: .linkedIn))
            default: Issue.record("no call for \(id)")
            }
        } catch let error as any OperationError {
            return error
        }
        throw CallSucceeded()
    }

    private struct CallSucceeded: Error {}

    @Test("arrive as the case of their status with their reason", arguments: SpecExamples.catalog)
    func arrives(_ entry: SpecExamples.CatalogEntry) async throws {
        let body = """
            {"title":"T","detail":"D","instance":"req_1","type":"\(entry.type)","status":\(entry.status)}
            """
        let error = try await failure(of: entry.operation, .json(body, status: entry.status))
        let documented = try #require(error.details as? any DocumentedProblem, "\(error)")
        #expect(documented.reasonText == entry.type)
        #expect(documented.isKnown)
        #expect(error.statusCode == entry.status)
        #expect(error.requestID == "req_1")
        #expect(error.attempts.count == 1)
    }

    @Test(
        "keep the body when it is not the envelope",
        arguments: [
            (401, #"{"error":{"code":"unauthorized","message":"no","request_id":"r"}}"#),
            (503, "<html>Bad gateway</html>"), (500, ""), (418, #"{"title":"teapot"}"#), (302, ""),
            (204, ""),
        ])
    func undocumented(status: Int, body: String) async throws {
        let response = HTTPResponse(
            status: status, headers: ["X-Request-ID": "req_2"], body: Data(body.utf8))
        let error = try await failure(of: "connectAccount", response)
        guard case .undocumented(let failure)? = error as? ConnectAccountError else {
            Issue.record("not undocumented: \(error)")
            return
        }
        #expect(failure.status == status)
        #expect(failure.body == Data(body.utf8))
        #expect(error.requestID == "req_2")
    }

    @Test("print one line without the body of the request")
    func description() async throws {
        let body = #"{"title":"Exists","type":"errors/already_exists","status":409}"#
        let error = try await failure(of: "connectAccount", .json(body, status: 409))
        #expect(error.description.contains("409"))
        #expect(!error.description.contains("\n"))
    }
}

/// Lets the table look into problems of every catalog.
private protocol DocumentedProblem {
    var reasonText: String { get }
    var isKnown: Bool { get }
}

private protocol CatalogProblem {
    var reasonText: String { get }
    var isKnown: Bool { get }
}

extension Problem: CatalogProblem where Reason: OpenStringEnum, Reason: Equatable {
    fileprivate var reasonText: String { type.rawValue }
    fileprivate var isKnown: Bool { Reason.allCases.contains(type) }
}

extension ErrorResponse: DocumentedProblem where Body: CatalogProblem {
    fileprivate var reasonText: String { body.reasonText }
    fileprivate var isKnown: Bool { body.isKnown }
}
