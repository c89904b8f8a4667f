import LetterpressRuntime

/// Keeps what an observer is told.
final class Events: Sendable {
    private let events = Locked<[CallEvent]>([])

    var observer: CallObserver {
        CallObserver { event in self.events.withLock { $0.append(event) } }
    }

    var all: [CallEvent] { events.withLock { $0 } }

    var waits: [Duration] {
        all.compactMap { if case .waiting(let wait, _) = $0.kind { wait } else { nil } }
    }
}
