import Foundation
import Postpress

/// An account that waits for a proof: all that is needed to go on later, and `Codable`, so that it can be stored.
public struct PendingAccount: Codable, Hashable, Sendable {
    /// The providers that take answers over the API.
    public typealias Provider = SolveCheckpointRequest.Provider

    public let accountID: String
    /// The provider as answers name it; `nil` where it takes none.
    public let provider: Provider?
    /// What the provider asks for, as it came.
    public let checkpoint: Checkpoint
    /// When it can no longer be answered.
    public let expiresAt: Date

    public init(accountID: String, provider: Provider?, checkpoint: Checkpoint, expiresAt: Date) {
        self.accountID = accountID
        self.provider = provider
        self.checkpoint = checkpoint
        self.expiresAt = expiresAt
    }

    /// The checkpoint as JSON, with what the API does not document: contracts to choose from, say.
    public var json: JSONValue { (try? JSONValue(jsonData: checkpoint.jsonData())) ?? .null }
}
