import Foundation
import Postpress

/// Answers of the service.
enum Samples {
    static func created(_ id: String = "acc_1") -> HTTPResponse {
        .json(AccountCreated(accountID: id), status: 201)
    }

    static func reconnected(_ id: String = "acc_1") -> HTTPResponse {
        .json(AccountReconnected(accountID: id), status: 201)
    }

    /// 202 with a checkpoint.
    static func asks(_ checkpoint: String, status: Int = 202) -> HTTPResponse {
        .json(
            #"{"object": "Checkpoint", "account_id": "acc_1", "checkpoint": \#(checkpoint)}"#,
            status: status)
    }

    static func problem(_ type: String, status: Int) -> HTTPResponse {
        .json(#"{"title": "No", "type": "errors/\#(type)", "status": \#(status)}"#, status: status)
    }

    /// A page of accounts, each with its statuses: `["acc_1": ["OK"]]`.
    static func list(
        _ accounts: KeyValuePairs<String, [String]>, next: String? = nil
    ) -> HTTPResponse {
        let items = accounts.map { id, statuses in
            let sources = statuses.map { #"{"id": "messaging", "status": "\#($0)"}"# }
            return """
                {"object": "Account", "type": "WHATSAPP", "id": "\(id)", "name": "n",
                "created_at": "2026-01-01T00:00:00.000Z", "groups": [],
                "sources": [\(sources.joined(separator: ","))],
                "connection_params": {"im": {"phone_number": "1"}}}
                """
        }
        let cursor = next.map { "\"\($0)\"" } ?? "null"
        return .json(
            """
            {"object": "AccountList", "items": [\(items.joined(separator: ","))],
            "cursor": \(cursor)}
            """)
    }
}

extension StubTransport {
    /// Method and path of each request, with the body where there is one.
    var log: [String] {
        requests.map { request in
            let body = request.body?.data.map { " " + String(decoding: $0, as: UTF8.self) } ?? ""
            return "\(request.method) \(request.url.path())\(body)"
        }
    }
}
