import Foundation
import Postpress

extension PracticeService {
    func answer(_ request: HTTPRequest) -> HTTPResponse {
        let path = request.url.path()
        let body = request.body?.data ?? Data()
        return switch (request.method, path) {
        case (.post, "/v1/hosted/accounts/link"): createLink(body)
        case (.get, "/v1/accounts"): list()
        case (.post, "/v1/accounts"): connect(nil, body)
        case (.post, _) where path.hasPrefix("/v1/accounts/"):
            connect(request.url.lastPathComponent, body)
        default: HTTPResponse(status: 404)
        }
    }

    private func createLink(_ body: Data) -> HTTPResponse {
        guard let link = try? HostedLinkRequest(jsonData: body) else {
            return HTTPResponse(status: 400)
        }
        let number = state.withLock { state in
            state.links.append(link)
            return state.links.count
        }
        return .json(
            """
            {"object": "HostedAuthUrl", "url": "https://api.postpress.ai/hosted/auth/\(number)"}
            """)
    }

    private func list() -> HTTPResponse {
        let accounts = state.withLock { $0.accounts }.enumerated().map { index, status in
            """
            {"object": "Account", "type": "LINKEDIN", "id": "acc_\(index + 1)",
            "name": "Anna Doe", "created_at": "2026-04-12T09:14:21.000Z", "groups": [],
            "sources": [{"id": "messaging", "status": "\(status.rawValue)"}],
            "connection_params": {"im": {"id": "100", "username": "anna", "premiumId": null,
            "premiumContractId": null, "organizations": []}}}
            """
        }
        return .json(
            """
            {"object": "AccountList", "items": [\(accounts.joined(separator: ","))],
            "cursor": null}
            """)
    }

    private func connect(_ accountID: String?, _ body: Data) -> HTTPResponse {
        state.withLock { state in
            guard let credentials = try? AccountCredentials(jsonData: body),
                case .linkedInCookie(let cookie) = credentials,
                cookie.accessToken == Secret(state.goodCookie)
            else {
                return .json(
                    #"{"title": "Wrong cookie", "type": "errors/invalid_credentials", "status": 401}"#,
                    status: 401)
            }
            guard let accountID else {
                return .json(AccountCreated(accountID: state.add()), status: 201)
            }
            state.set(accountID, .ok)
            return .json(AccountReconnected(accountID: accountID), status: 201)
        }
    }
}
