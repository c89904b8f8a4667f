/// Fetches pages, one for each number.
protocol Caller: Sendable {
    func call(_ number: Int) async throws -> Answer
}

/// What a call brought.
struct Answer {
    /// The id of the first account of the page.
    let id: String
    let attempts: Int
}
