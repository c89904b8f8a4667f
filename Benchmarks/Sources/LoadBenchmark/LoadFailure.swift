/// Why a measurement does not count.
enum LoadFailure: Error, CustomStringConvertible {
    case wrongAnswer(String, number: Int)
    case lost(Int)
    case differentTally(calls: Int, attempts: Int, Tally)
    case memoryGrew(bytes: Int)
    case badResponse
    case noServer

    var description: String {
        switch self {
        case .wrongAnswer(let id, let number): "call \(number) was answered with '\(id)'"
        case .lost(let count): "\(count) calls had no answer"
        case .differentTally(let calls, let attempts, let tally):
            "\(calls) calls with \(attempts) attempts were made, but the server counted "
                + "\(tally.requests) requests and \(tally.pages) pages"
        case .memoryGrew(let bytes):
            "the client holds \(bytes / 1_000_000) MB more than before its calls"
        case .badResponse: "the server sent something else than a page"
        case .noServer: "the server did not start"
        }
    }
}
