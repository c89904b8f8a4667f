import Foundation
import LetterpressCurl
import Postpress
import Testing

/// The examples of the runtime's articles, as they stand there.
enum RuntimeSnippets {
    static func errors(_ postpress: PostpressClient) async {
        do {
            switch try await postpress.accounts.connect(.telegram()) {
            case .created(let account): print("connected:", account.accountID)
            case .accepted(let pending): print("asks for:", pending.checkpoint)
            }
        } catch .conflict(let problem) where problem.type == .alreadyExists {
            print(problem.title)
        } catch .invalidRequest(let failure) {
            for violation in failure.violations { print(violation) }
        } catch {
            print(error, error.isRetryable, error.requestID ?? "")
        }
    }

    static func time(_ key: Secret) async throws {
        let configuration = ClientConfiguration(
            timeout: .seconds(10), deadline: .seconds(30), retry: RetryPolicy(maximumAttempts: 5))
        let postpress = PostpressClient(apiKey: key, configuration: configuration)

        let options = RequestOptions(
            idempotencyKey: "order-4711", deadline: .seconds(5), retry: .never)
        _ = try await postpress.accounts.connect(.telegram(), options: options)
    }

    static func provided(_ session: Session) -> BearerToken {
        let token = BearerToken { request in
            try await session.token(isRefused: request.refused != nil)
        }
        return token
    }

    static func cached(_ session: Session) -> BearerToken {
        let token = BearerToken.cached {
            let login = try await session.logIn()
            return IssuedToken(Secret(login.accessToken), expiry: .now + login.lifetime)
        }
        return token
    }

    /// What an app signs in with.
    protocol Session: Sendable {
        func token(isRefused: Bool) async throws -> Secret
        func logIn() async throws -> (accessToken: String, lifetime: TimeInterval)
    }

    static func attempts(_ postpress: PostpressClient) async {
        do {
            _ = try await postpress.accounts.connect(.telegram())
        } catch {
            for attempt in error.attempts { print(attempt) }
            if case .timeout(let failure) = error, failure.kind == .deadline { print("too late") }
        }
    }

    static func items(_ postpress: PostpressClient) async throws {
        for try await account in postpress.accounts.list(limit: 50) {
            print(account.id ?? "", account.name ?? "")
        }
    }

    static func pages(_ postpress: PostpressClient, _ stored: String?) async {
        var cursor = stored
        do {
            for try await page in postpress.accounts.list(cursor: cursor).pages {
                print(page.items.count)
                cursor = page.cursor
            }
        } catch {
            print("stopped before \(cursor ?? "the first page"): \(error)")
        }
    }

    static func curl(_ key: Secret) -> PostpressClient {
        let configuration = ClientConfiguration(transport: CurlTransport.shared)
        let postpress = PostpressClient(apiKey: key, configuration: configuration)
        return postpress
    }

    static func stub() async throws {
        let stub = StubTransport(
            .json(AccountCreated(accountID: "acc_1"), status: 201),
            .json(
                #"{"title": "Exists", "type": "errors/already_exists", "status": 409}"#, status: 409
            ))
        let postpress = PostpressClient(
            apiKey: "test", configuration: ClientConfiguration(transport: stub))

        let account = try await postpress.accounts.connect(.telegram())
        #expect(account.accountID == "acc_1")
        #expect(stub.requests.first?.url.path() == "/v1/accounts")
        await #expect(throws: ConnectAccountError.self) {
            try await postpress.accounts.connect(.telegram())
        }
    }

    static func answers() -> [ClientConfiguration] {
        let stub = StubTransport { (request) async throws(TransportError) in
            guard request.method == .get else { throw TransportError(.connectionLost) }
            return .json(#"{"object": "AccountList", "items": [], "cursor": null}"#)
        }

        let once = ClientConfiguration(transport: stub, retry: .never)
        let atOnce = ClientConfiguration(transport: stub, randomFraction: { 0 })
        return [once, atOnce]
    }

    static func webhook(_ secret: Secret, _ sent: (HeaderFields, Data)) -> Int {
        let receiver = WebhookReceiver(header: "X-Hook-Secret", secret: secret)

        func answer(_ headers: HeaderFields, _ body: Data) -> Int {
            do throws(WebhookError) {
                let event = try receiver.receive(
                    AccountStatusEvent.self, headers: headers, body: body)
                let change = event.accountStatus
                if change.message == .credentials { print("\(change.accountID) needs its user") }
                return 200
            } catch {
                print(error)
                return error.status
            }
        }

        return answer(sent.0, sent.1)
    }

    static func notification(
        _ receiver: WebhookReceiver, _ query: [String: String], _ body: Data
    ) throws {
        let told = try receiver.receive(
            HostedLinkNotification.self, presenting: query["secret"], body: body)
        print(told.accountID, "belongs to", told.name ?? "nobody")
    }
}
