import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Successes with another status than the documented one.
@Suite struct OtherSuccessTests {
    struct Case: CustomTestStringConvertible {
        var answered: Int
        var body = ""
        /// By the documented status, what the call delivers; nothing where it throws `undocumented`.
        var delivered: [Int: String]

        var testDescription: String { "\(answered) \(body)" }
    }

    @Test(arguments: [
        Case(answered: 200, body: "[1]", delivered: [200: "[1]", 201: "[1]", 204: "nothing"]),
        Case(answered: 201, body: "[1]", delivered: [200: "[1]", 201: "[1]", 204: "nothing"]),
        Case(answered: 200, body: "{}", delivered: [204: "nothing"]),
        Case(answered: 201, delivered: [204: "nothing"]),
        Case(answered: 202, body: "[1]", delivered: [202: "[1]", 204: "nothing"]),
        Case(answered: 204, delivered: [204: "nothing"]),
        Case(answered: 302, body: "[1]", delivered: [:]),
    ])
    func `a success is read as the documented one where it can be`(row: Case) async throws {
        for (documented, call) in [
            (200, Self.outcome(of: Ask<Documented200>.self)),
            (201, Self.outcome(of: Ask<Documented201>.self)),
            (202, Self.outcome(of: Ask<Documented202>.self)),
            (204, Self.outcome(of: Ask<Documented204>.self)),
        ] {
            let isDecoded = documented == row.answered && row.delivered[documented] == nil
            let expected = row.delivered[documented] ?? (isDecoded ? "decoding" : "undocumented")
            let answer = HTTPResponse(status: row.answered, body: Data(row.body.utf8))
            #expect(await call(answer) == expected, "documented is \(documented)")
        }
    }

    private static func outcome<Status: DocumentedStatus>(
        of call: Ask<Status>.Type
    ) -> (HTTPResponse) async -> String {
        { answer in
            do throws(CallError) {
                let response = try await TestClient(StubTransport(answer)).send(Ask<Status>())
                #expect(response.status == answer.status)
                return response.value.map { "\($0)" } ?? "nothing"
            } catch {
                return error.name
            }
        }
    }
}

private protocol DocumentedStatus: Sendable {
    static var status: Int { get }
}

private enum Documented200: DocumentedStatus { static let status = 200 }
private enum Documented201: DocumentedStatus { static let status = 201 }
private enum Documented202: DocumentedStatus { static let status = 202 }
private enum Documented204: DocumentedStatus { static let status = 204 }

/// Asks for numbers, which come with one status, or for nothing.
private struct Ask<Status: DocumentedStatus>: APIOperation {
    typealias Failure = CallError

    static var route: Route { Route(.get, "/numbers") }

    func encode(to request: inout RequestEncoder) {}

    static func success(_ reply: Reply) throws(JSONError) -> [Int]?? {
        guard reply.status == Status.status else { return nil }
        return reply.status == 204 ? .some(nil) : try reply.json([Int].self)
    }
}
