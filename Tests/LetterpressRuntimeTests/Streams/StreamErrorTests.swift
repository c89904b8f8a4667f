import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

struct StreamErrorTests {
    static let rows: [Case<StreamError, String>] = [
        Case(
            "transport", .transport(TransportError(.connectionLost)),
            "the stream broke off: the connection was lost"),
        Case("timeout", .timeout, "the stream broke off: nothing came in time"),
        Case(
            "decoding", .decoding(failure(event: "ping\n")),
            "the stream holds an element 'ping ' that cannot be read: at /a: expected a string, "
                + "found a number"),
        Case(
            "unnamed", .decoding(failure(event: nil)),
            "the stream holds an element that cannot be read: at /a: expected a string, "
                + "found a number"),
        Case(
            "too-large", .tooLarge(limit: 5), "the stream holds an element of more than 5 bytes"),
        Case("cancelled", .cancelled, "the stream was cancelled"),
    ]

    private static func failure(event: String?) -> StreamDecodingFailure {
        StreamDecodingFailure(
            error: JSONError(pointer: "/a", expected: "a string", found: "a number"),
            data: Data("canary".utf8), event: event)
    }

    @Test(arguments: rows)
    func describesItself(row: Case<StreamError, String>) {
        #expect(row.input.description == row.expected)
        #expect(row.input.localizedDescription == row.expected)
        #expect(leaks("canary", in: printed(row.input)) == [])
    }

    @Test func someErrorsPass() {
        let passing = Self.rows.filter(\.input.isRetryable).map(\.id)
        #expect(passing == ["transport", "timeout"])
    }
}
