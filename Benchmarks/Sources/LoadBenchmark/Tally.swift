/// What a server counted of one run.
struct Tally {
    /// All requests, those that failed included.
    var requests = 0
    /// Those that were answered with a page.
    var pages = 0
}

extension Tally {
    init?(_ text: String) {
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        self.init(requests: numbers[0], pages: numbers[1])
    }

    var text: String { "\(requests) \(pages)" }
}
