import Foundation
import Postpress
import Testing

/// A call whose request is full of secrets.
struct CanaryCall: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The operation as a value.
    let operation: any Sendable
    /// Sends it and answers the error, if there is one.
    let failure: @Sendable (PostpressClient, RequestOptions) async -> (any Error)?

    init<Call: APIOperation>(_ name: String, _ operation: Call) {
        testDescription = name
        self.operation = operation
        failure = { client, options in
            do {
                _ = try await client.send(operation, options: options)
                return nil
            } catch {
                return error
            }
        }
    }

    static let all: [CanaryCall] =
        Canary.credentials.flatMap { credentials in
            let kind = "\(Mirror(reflecting: credentials).children.first?.label ?? "?")"
            return [
                CanaryCall("connect \(kind)", Accounts.Connect(body: credentials)),
                CanaryCall("reconnect \(kind)", Accounts.Reconnect(id: "1", body: credentials)),
            ]
        } + Canary.links.map { CanaryCall("link", HostedAuth.CreateLink(body: $0)) } + [
            CanaryCall("solve", Checkpoints.Solve(body: Canary.solution)),
            CanaryCall(
                "resend",
                Checkpoints.Resend(
                    body: ResendCheckpointRequest(accountID: "acc_1", provider: .linkedIn))),
            CanaryCall("list", Accounts.List()),
        ]
}
