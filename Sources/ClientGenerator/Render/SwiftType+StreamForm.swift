extension SwiftType.Stream {
    /// What the route calls it.
    var form: Code {
        switch self {
        case .events: "events"
        case .lines: "lines"
        }
    }
}
