import Foundation
import Postpress

/// The accounts of the embedded service, and how it answers.
struct Workspace {
    let apiKey: String
    let url: URL
    private var accounts = Workspace.accountsFromBefore
    /// Accounts that wait for a code.
    private var pending: Set<String> = []
    /// The first answer to each idempotency key.
    private var answers: [String: Answer] = [:]
    private var count = 0

    /// A status with a body.
    struct Answer {
        var status: Int
        var body: JSONValue

        static func problem(_ status: Int, _ type: String, _ title: String) -> Answer {
            Answer(
                status: status,
                body: [
                    "title": .string(title), "type": .string("errors/\(type)"),
                    "status": .number(JSONNumber(status)), "instance": "req_embedded",
                ])
        }
    }

    init(apiKey: String, url: URL) {
        self.apiKey = apiKey
        self.url = url
    }

    /// The same key brings the same answer, as it does at the real service.
    mutating func answer(_ request: IncomingRequest) -> Answer {
        guard request.headers["x-api-key"] == apiKey else {
            return .problem(401, "missing_credentials", "Missing credentials")
        }
        guard let key = request.headers["idempotency-key"] else { return newAnswer(request) }
        if let answer = answers[key] { return answer }
        let answer = newAnswer(request)
        answers[key] = answer
        return answer
    }

    private mutating func newAnswer(_ request: IncomingRequest) -> Answer {
        guard request.method == "POST" else { return page(request.query) }
        guard let body = try? JSONValue(jsonData: request.body) else {
            return .problem(400, "malformed_request", "Malformed request")
        }
        switch request.path {
        case "/v1/hosted/accounts/link": return link()
        case "/v1/accounts": return connect(body)
        case "/v1/accounts/checkpoint": return solve(body)
        default: return .problem(404, "resource_not_found", "Resource not found")
        }
    }

    private func link() -> Answer {
        let address = url.appending(path: "hosted/auth/4f1d0c").absoluteString
        return Answer(status: 200, body: ["object": "HostedAuthUrl", "url": .string(address)])
    }

    /// A cursor is the position of the first account of its page.
    private func page(_ query: [String: String]) -> Answer {
        let limit = Int(query["limit"] ?? "100") ?? 0
        let start = Int(query["cursor"] ?? "0") ?? -1
        guard (1...250).contains(limit), accounts.indices.contains(start) else {
            return .problem(400, "invalid_parameters", "Invalid parameters")
        }
        let end = min(start + limit, accounts.count)
        return Answer(
            status: 200,
            body: [
                "object": "AccountList", "items": .array(Array(accounts[start..<end])),
                "cursor": end < accounts.count ? .string(String(end)) : nil,
            ])
    }

    private mutating func connect(_ body: JSONValue) -> Answer {
        let provider = body["provider"]?.string ?? ""
        guard let name = Self.userName(in: body) else {
            return pendingAnswer(["type": "QRCODE", "qrcode": "2@9sYkq3vX,made/up+content=="])
        }
        let isKnown = accounts.contains {
            $0["type"]?.string == provider && $0["name"]?.string == name
        }
        guard !isKnown else { return .problem(409, "already_exists", "Already exists") }
        if provider == "TWITTER" { return pendingAnswer(["type": "2FA"]) }
        accounts.append(Self.account(nextID(), provider, name))
        return created(accounts.last?["id"])
    }

    private mutating func pendingAnswer(_ checkpoint: JSONValue) -> Answer {
        let id = nextID()
        pending.insert(id)
        return Answer(
            status: 202,
            body: ["object": "Checkpoint", "account_id": .string(id), "checkpoint": checkpoint])
    }

    private mutating func solve(_ body: JSONValue) -> Answer {
        guard let id = body["account_id"]?.string, pending.contains(id) else {
            return .problem(400, "invalid_request", "Invalid request")
        }
        guard body["code"]?.string == "123456" else {
            return .problem(401, "invalid_checkpoint_solution", "Invalid checkpoint solution")
        }
        pending.remove(id)
        accounts.append(Self.account(id, body["provider"]?.string ?? "", "anna_doe"))
        return created(.string(id))
    }

    private func created(_ id: JSONValue?) -> Answer {
        Answer(status: 201, body: ["object": "AccountCreated", "account_id": id ?? nil])
    }

    private mutating func nextID() -> String {
        count += 1
        return "acc_new_\(count)"
    }
}
