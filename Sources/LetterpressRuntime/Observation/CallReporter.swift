/// Tells the observers of a client about one call.
struct CallReporter {
    private let observers: [CallObserver]
    /// `nil` where nobody observes.
    private let call: ObservedCall?
    private let clock: ClientClock
    private let start: Duration

    init<Call: APIOperation>(_ type: Call.Type, _ core: ClientCore) {
        observers = core.configuration.observers
        call = observers.isEmpty ? nil : ObservedCall(type, number: core.nextCallNumber())
        clock = core.configuration.clock
        start = observers.isEmpty ? .zero : clock.elapsed()
    }

    func report(_ kind: @autoclosure () -> CallEvent.Kind) {
        guard let call else { return }
        let event = CallEvent(call: call, kind: kind())
        for observer in observers { observer.receive(event) }
    }

    func reportEnd<Success>(_ response: Response<Success>) {
        report(
            .callEnded(
                CallSummary(
                    duration: clock.elapsed() - start, attempts: response.attempts,
                    status: response.status, requestID: response.headers.requestID,
                    failure: nil)))
    }

    func reportEnd(_ error: some OperationError) {
        report(
            .callEnded(
                CallSummary(
                    duration: clock.elapsed() - start, attempts: error.attempts,
                    status: error.statusCode, requestID: error.requestID,
                    failure: error.description)))
    }
}
