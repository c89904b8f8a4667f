/// How the server treats the requests of a run; it is part of their path.
enum ServerManner: String {
    /// Answers at once.
    case steady
    /// Answers one request in twenty with 503, which may be repeated at once.
    case failing
    /// Takes its time, as a server at work does.
    case slow

    /// Milliseconds before an answer.
    static let delay = 20

    var label: String {
        switch self {
        case .steady: ""
        case .failing: ", 1 of 20 fails"
        case .slow: ", \(Self.delay) ms each"
        }
    }
}
