import Foundation

/// The token of `Authorization: Bearer`: one that stays the same, or what a closure hands out.
public struct BearerToken: Sendable, ExpressibleByStringLiteral {
    /// Hands out a token; when the task is cancelled it must end at once.
    public typealias Provider = @Sendable (TokenRequest) async throws -> Secret

    let source: Source

    enum Source: Sendable {
        case fixed(Secret)
        case provider(Provider)
    }

    /// A token that stays the same.
    public init(_ token: Secret) {
        source = .fixed(token)
    }

    public init(stringLiteral text: String) {
        source = .fixed(Secret(text))
    }

    /// Asks before each attempt, and once more after a 401.
    ///
    /// The time that the answer takes counts as time of the attempt. An error ends the call with `signIn`.
    public init(provider: @escaping Provider) {
        source = .provider(provider)
    }

    /// Fetches a token when the first call needs it, and keeps it until shortly before it expires or until the server
    /// refuses it. Calls that need one at the same time wait for the same.
    ///
    /// - Parameters:
    ///   - margin: How long before its end a token is not used any more.
    ///   - date: Where the time of day comes from.
    ///   - fetch: Gets a token from where it is issued.
    public static func cached(
        refreshingEarly margin: Duration = .seconds(30),
        date: @escaping @Sendable () -> Date = { Date() },
        _ fetch: @escaping @Sendable () async throws -> IssuedToken
    ) -> Self {
        let cache = TokenCache(margin: margin, date: date, fetch: fetch)
        return Self { try await cache.token(for: $0) }
    }
}

/// Why a token is asked for.
public struct TokenRequest: Sendable {
    /// The token that the server has just answered with 401; `nil` at first.
    ///
    /// Hand out another one if there is another; the call fails with the 401 if the answer is the same.
    public let refused: Secret?

    public init(refused: Secret? = nil) {
        self.refused = refused
    }
}

/// A token, and how long it is good for.
public struct IssuedToken: Sendable {
    public var token: Secret
    /// `nil` for a token that is good until the server refuses it.
    public var expiry: Date?

    public init(_ token: Secret, expiry: Date? = nil) {
        self.token = token
        self.expiry = expiry
    }
}

extension BearerToken: CustomStringConvertible, CustomReflectable {
    public var description: String { "<secret>" }

    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Secret {
    /// As the field `Authorization` holds it.
    var asBearer: String { reveal().behind("Bearer ") }
}
