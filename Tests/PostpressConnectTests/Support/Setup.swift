import Foundation
import Postpress
import PostpressConnect

/// A flow before a stub that gives these answers.
struct Setup {
    let transport: StubTransport
    let clock = ManualClock()
    let postpress: PostpressClient
    let flow: ConnectFlow

    init(_ responses: [HTTPResponse]) {
        self.init(transport: StubTransport(outcomes: responses.map { .success($0) }))
    }

    init(transport: StubTransport) {
        self.transport = transport
        postpress = PostpressClient(
            apiKey: "pp_test",
            configuration: ClientConfiguration(transport: transport, retry: .never))
        flow = ConnectFlow(postpress, clock: clock.asClientClock)
    }

    /// The proof that connecting leads to; `nil` where it leads to an account.
    func proof(_ credentials: AccountCredentials) async throws -> PendingProof? {
        try await flow.connect(credentials).proof
    }
}

extension ConnectStep {
    var proof: PendingProof? {
        if case .checkpoint(let proof) = self { proof } else { nil }
    }

    var accountID: String? {
        if case .connected(let id) = self { id } else { nil }
    }
}
