import Foundation
import Postpress
import PracticeService

/// What happens to one user and her account, step by step.
struct Walk {
    let service: PracticeService
    let backend: Backend
    let userID = "anna"

    func everything() async throws {
        try await connect()
        try await status()
        try await reconnect()
        await cookies()
    }

    func showLandingPage() async throws {
        title("The landing page")
        for account in try await backend.landingPage(of: userID) {
            let button = account.status == .credentials ? "  [Reconnect]" : ""
            row(
                account.accountID,
                "\(account.accountType ?? "account") \(account.status.rawValue)\(button)")
        }
    }
}

/// Prints the heading of a step.
func title(_ text: String) {
    print("\n\(text)")
}

/// Prints one line of a table.
func row(_ left: String, _ right: String) {
    let padding = String(repeating: " ", count: max(2, 26 - left.count))
    print("  \(left)\(padding)\(right)")
}

/// Prints what a delivery was answered with.
func row(_ left: String, _ outcome: Backend.Outcome) {
    row(left, "\(outcome.status)  \(outcome.line)")
}
