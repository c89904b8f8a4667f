import Foundation
import Postpress

/// Answers with pages at once, without a network: what is left is the client's own work.
struct PageTransport: Transport {
    let page: Page

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: false)
        let cursor = parts?.queryItems?.first { $0.name == "cursor" }?.value ?? ""
        return HTTPResponse(
            status: 200, headers: ["Content-Type": "application/json"],
            body: Data(page.bytes(for: cursor)))
    }
}
