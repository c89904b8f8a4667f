import Foundation

/// What signs requests in, and where requests carry it.
public enum Credential: Sendable {
    /// A header field with a key, behind a prefix that the key itself may lack.
    case header(String, Secret, prefix: String = "")
    /// A query parameter with a key.
    case query(String, Secret)
    /// A cookie with a key.
    case cookie(String, Secret)
    /// `Authorization: Bearer` with a token.
    case bearer(BearerToken)
    /// `Authorization: Basic` with a name and a password.
    case basic(String, Secret)
}

extension Credential {
    /// Whether it is there and says nothing, as a variable that nobody set does.
    var isEmpty: Bool {
        switch self {
        case .header(_, let key, _), .query(_, let key), .cookie(_, let key):
            key.reveal().isEmpty
        case .bearer(let token):
            if case .fixed(let token) = token.source { token.reveal().isEmpty } else { false }
        case .basic(let name, let password): name.isEmpty && password.reveal().isEmpty
        }
    }

    func apply(to request: inout RequestEncoder) {
        switch self {
        case .header(let name, let key, let prefix):
            request.headers[name] = key.reveal().behind(prefix)
        case .query(let name, let key):
            request.query.append("\(name.percentEncoded)=\(key.reveal().percentEncoded)")
        case .cookie(let name, let key):
            let text = key.reveal()
            request.cookies.append("\(name)=\(text.isCookieText ? text : text.percentEncoded)")
        case .bearer(let token):
            switch token.source {
            case .fixed(let token): request.headers["Authorization"] = token.asBearer
            case .provider(let provider): request.tokenProvider = provider
            }
        case .basic(let name, let password):
            let pair = Data("\(name):\(password.reveal())".utf8).base64EncodedString()
            request.headers["Authorization"] = "Basic \(pair)"
        }
    }
}

extension String {
    /// With the prefix in front, unless it is there: documents tell people to write it themselves.
    func behind(_ prefix: String) -> String {
        lowercased().hasPrefix(prefix.lowercased()) ? self : prefix + self
    }

    /// Whether a cookie can hold the text as it is (RFC 6265, section 4.1.1).
    fileprivate var isCookieText: Bool {
        utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\",;\\".utf8.contains($0) }
    }
}
