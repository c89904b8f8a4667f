/// What a log says about an event.
struct LogLine {
    let level: LogLevel
    let text: String

    init(_ event: CallEvent) {
        let call = event.call
        switch event.kind {
        case .callStarted:
            self.init(.debug, call, "\(call.method) \(call.path)")
        case .attemptStarted(let number, let size):
            self.init(.debug, call, "attempt \(number) sends \(size) bytes")
        case .attemptEnded(let attempt):
            self.init(.debug, call, "\(attempt), \(attempt.bytesReceived) bytes received")
        case .waiting(let wait, let next):
            self.init(.info, call, "waits \(wait.text) before attempt \(next)")
        case .callEnded(let summary):
            self.init(.info, call, summary.text)
        }
    }

    private init(_ level: LogLevel, _ call: ObservedCall, _ text: String) {
        self.level = level
        self.text = "\(call.operation) #\(call.number): \(text.inOneLine)"
    }
}

extension CallSummary {
    /// "200 after 0.120 s and 1 attempt (request r1)", or the error with the same end.
    fileprivate var text: String {
        let count = "\(attempts.count) attempt\(attempts.count == 1 ? "" : "s")"
        let end = "after \(duration.text) and \(count)"
        return if let failure {
            "\(failure); \(end)"
        } else {
            "\(status.map(String.init) ?? "") \(end)\(HTTPStatus.suffix(requestID: requestID))"
        }
    }
}
