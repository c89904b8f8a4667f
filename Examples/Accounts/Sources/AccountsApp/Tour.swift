import Foundation
import Postpress

/// What the app shows, step by step.
struct Tour {
    let postpress: PostpressClient

    func everything() async throws {
        try await createHostedLink()
        try await connectAccounts()
        try await listAccounts(pageSize: 5)
        try await handleErrors()
    }

    /// No account is touched, and the link is shown to nobody.
    func withoutConsequences() async throws {
        try await createHostedLink()
        try await listAccounts(pageSize: 100)
    }
}

/// Prints the heading of a step.
func title(_ text: String) {
    print("\n\(text)")
}

/// Prints one line of a table.
func row(_ left: String, _ right: String) {
    let padding = String(repeating: " ", count: max(2, 24 - left.count))
    print("  \(left)\(padding)\(right)")
}
