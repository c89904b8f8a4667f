import Postpress
import PostpressLive
import Testing

@Suite("The client that every build prints")
struct LiveClientTests {
    static let types: [String: any JSONCodable.Type] = [
        "Account": PostpressLive.Account.self,
        "AccountCreated": PostpressLive.AccountCreated.self,
        "AccountCredentials": PostpressLive.AccountCredentials.self,
        "AccountList": PostpressLive.AccountList.self,
        "AccountReconnected": PostpressLive.AccountReconnected.self,
        "AccountStatusEvent": PostpressLive.AccountStatusEvent.self,
        "Checkpoint": PostpressLive.Checkpoint.self,
        "CheckpointOutcome": PostpressLive.CheckpointOutcome.self,
        "CheckpointResend": PostpressLive.CheckpointResend.self,
        "HostedAuthLink": PostpressLive.HostedAuthLink.self,
        "HostedLinkNotification": PostpressLive.HostedLinkNotification.self,
        "HostedLinkRequest": PostpressLive.HostedLinkRequest.self,
        "PendingCheckpoint": PostpressLive.PendingCheckpoint.self,
        "ResendCheckpointRequest": PostpressLive.ResendCheckpointRequest.self,
        "SolveCheckpointRequest": PostpressLive.SolveCheckpointRequest.self,
    ]

    static let examples = SpecExamples.all.filter { types[$0.component] != nil }

    @Test("writes what the committed client writes", arguments: examples)
    func sameJSON(_ example: SpecExamples.Example) throws {
        let committed = try #require(ComponentTypes.all[example.component])
        let live = try #require(Self.types[example.component])
        #expect(
            try live.init(jsonText: example.json).jsonText()
                == committed.init(jsonText: example.json).jsonText())
    }

    @Test("sends what the committed client sends")
    func sameRequest() async throws {
        let body = #"{"object":"AccountCreated","account_id":"acc_1"}"#
        let transports = [
            StubTransport(.json(body, status: 201)), StubTransport(.json(body, status: 201)),
        ]
        let options = RequestOptions(idempotencyKey: "key-1")
        _ = try await Postpress.PostpressClient(
            apiKey: "k", configuration: ClientConfiguration(transport: transports[0])
        ).accounts.connect(.instagramCookie(sessionID: "s"), options: options)
        _ = try await PostpressLive.PostpressClient(
            apiKey: "k", configuration: ClientConfiguration(transport: transports[1])
        ).accounts.connect(.instagramCookie(sessionID: "s"), options: options)
        #expect(transports[0].requests == transports[1].requests)
    }
}
