import Foundation
import Postpress

/// A LinkedIn session of a user's browser, as an extension collects it.
public struct BrowserSession: Codable, Hashable, Sendable {
    /// Value of the cookie `li_at`.
    public var liAt: Secret
    /// Value of the cookie `li_a`, which Recruiter and Sales Navigator have.
    public var liA: Secret?
    /// What the browser calls itself: `navigator.userAgent`.
    public var userAgent: String
    /// Whose session it is: the `plainId` in the data of the LinkedIn page.
    public var memberID: String
    /// The country of the user, in which the proxy of the account shall stand.
    public var country: ProxyCountry?
    /// An address of the user near which the proxy is picked.
    public var ip: String?
    /// When the session reached the backend.
    public var collectedAt: Date

    public init(
        liAt: Secret, liA: Secret? = nil, userAgent: String, memberID: String,
        country: ProxyCountry? = nil, ip: String? = nil, collectedAt: Date
    ) {
        self.liAt = liAt
        self.liA = liA
        self.userAgent = userAgent
        self.memberID = memberID
        self.country = country
        self.ip = ip
        self.collectedAt = collectedAt
    }

    /// What connects an account with the session.
    public var credentials: AccountCredentials {
        .linkedInCookie(
            accessToken: liAt, country: country, ip: ip, userAgent: userAgent, premiumToken: liA)
    }
}
