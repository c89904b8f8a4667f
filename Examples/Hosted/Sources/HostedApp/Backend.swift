import Foundation
import Postpress

/// The product's backend: what its pages ask for and what Postpress calls.
struct Backend {
    let postpress: PostpressClient
    let store = AccountStore()
    let home: URL
    let secret: Secret

    /// The secret arrives in the header field that was set up with the webhook.
    var webhooks: WebhookReceiver { WebhookReceiver(header: "X-Hook-Secret", secret: secret) }

    /// Links take no header field for their notification, so its address carries the secret.
    var callback: URL {
        home.appending(path: "connected").appending(queryItems: [
            URLQueryItem(name: "secret", value: secret.reveal())
        ])
    }
}
