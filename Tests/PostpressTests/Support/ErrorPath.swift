import Foundation
import Postpress

/// A way for a call to fail, with a server that repeats what it was sent.
struct ErrorPath: Sendable {
    let name: String
    /// What the service answers.
    var answer: StubTransport.Answer = { _ throws(TransportError) in HTTPResponse(status: 500) }
    var change: @Sendable (inout ClientConfiguration) -> Void = { _ in }
    var key = Canary.secret
    /// Whether the task is cancelled before the call.
    var isCancelled = false

    static let all = statuses + failures + clients

    private static let codes = [
        200, 201, 202, 302, 400, 401, 404, 408, 409, 418, 429, 500, 503,
    ]

    /// Bodies in which the canary stands where no document puts a text.
    private static let bodies = [
        "problem": """
        {"title": "No", "type": "errors/invalid_credentials", "status": 401, "instance": "req_1",
        "password": "\(Canary.text)"}
        """,
        "wrong types": """
        {"title": ["\(Canary.text)"], "object": {"x": "\(Canary.text)"}, "account_id": 5}
        """,
        "another envelope": """
        {"error": {"code": 7, "message": "\(Canary.text) is wrong", "request_id": "req_1"}}
        """,
        "page": "<html><title>Bad gateway</title><p>\(Canary.text)</p></html>",
        "text": Canary.text,
        "cut off": #"{"object": "\#(Canary.text)"#,
        "nothing": "",
    ]

    private static let statuses: [ErrorPath] = codes.flatMap { code in
        bodies.map { name, body in
            ErrorPath(
                name: "\(code) \(name)",
                answer: { _ throws(TransportError) in
                    HTTPResponse(
                        status: code,
                        headers: [
                            "Content-Type": "application/json", "Set-Cookie": Canary.text,
                            "Location": "https://example.com/?key=\(Canary.text)",
                        ],
                        body: Data(body.utf8))
                })
        }
    }

    private static let failures: [ErrorPath] =
        TransportError.Reason.allCases.map { reason in
            ErrorPath(
                name: reason.rawValue,
                answer: { _ throws(TransportError) in throw TransportError(reason) })
        } + [
            ErrorPath(
                name: "no server",
                change: {
                    $0.transport = URLSessionTransport.shared
                    $0.baseURL = URL(string: "http://127.0.0.1:1")
                }),
            ErrorPath(
                name: "not UTF-8",
                answer: { _ throws(TransportError) in
                    HTTPResponse(status: 200, body: Data([0xFF, 0xFE]) + Data(Canary.text.utf8))
                }),
            ErrorPath(name: "cancelled", isCancelled: true),
            ErrorPath(
                name: "too late",
                answer: { _ throws(TransportError) in
                    do { try await Task.sleep(for: .seconds(60)) } catch {}
                    throw TransportError(.cancelled)
                },
                change: { $0.clock = ClientClock(elapsed: { .zero }, sleep: { _ in }) }),
            ErrorPath(name: "no time", change: { $0.deadline = .zero }),
        ]

    private static let clients: [ErrorPath] = [
        ErrorPath(name: "key of two lines", key: Secret("\(Canary.text)\n\(Canary.text)")),
        ErrorPath(
            name: "header of two lines", change: { $0.headers = ["X-Extra": "\(Canary.text)\n"] }),
        ErrorPath(
            name: "no server to speak of",
            change: { $0.baseURL = URL(string: "ftp://anna:\(Canary.text)@example.com") }),
        ErrorPath(
            name: "user in the base URL",
            change: { $0.baseURL = URL(string: "https://anna:\(Canary.text)@example.com") }),
    ]
}
