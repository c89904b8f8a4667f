import CLibCurl
import Foundation
import LetterpressRuntime

/// The thread that does the work, and what other threads leave for it.
final class CurlLoop: Sendable {
    private let mail: Locked<Mail>

    /// What the thread finds when it looks.
    struct Mail: Sendable {
        fileprivate(set) var submitted: [CurlExchange] = []
        fileprivate(set) var resumed: [CurlExchange] = []
        fileprivate(set) var abandoned: [CurlExchange] = []
        /// `nil` where no thread reads mail: it ended, or libcurl could not begin.
        fileprivate var multi: CurlMulti?
        fileprivate var isEnding = false

        fileprivate var isEmpty: Bool {
            submitted.isEmpty && resumed.isEmpty && abandoned.isEmpty && !isEnding
        }
    }

    init() {
        mail = Locked(Mail(multi: CurlMulti()))
    }

    func begin() {
        guard let multi = mail.withLock({ $0.multi }) else { return }
        let thread = Thread { [self] in
            Self.blockPipeSignal()
            CurlEngine(multi, self).run()
            close()
        }
        thread.name = "letterpress.curl"
        thread.start()
    }

    func end() {
        post { $0.isEnding = true }
    }

    func submit(_ exchange: CurlExchange) {
        let isRead = post { $0.submitted.append(exchange) }
        if !isRead { exchange.end(.failure(TransportError(.other, "libcurl does not run"))) }
    }

    /// Lets bytes in again, after a pause.
    func resume(_ exchange: CurlExchange) {
        post { $0.resumed.append(exchange) }
    }

    /// Has its connection closed; whoever waited has been answered.
    func abandon(_ exchange: CurlExchange) {
        post { $0.abandoned.append(exchange) }
    }

    /// Whether the thread will see it.
    @discardableResult
    private func post(_ change: (inout Mail) -> Void) -> Bool {
        mail.withLock { mail in
            guard let multi = mail.multi else { return false }
            let wasEmpty = mail.isEmpty
            change(&mail)
            // Where there was mail, the thread has been woken and has not looked yet.
            if wasEmpty { multi.wake() }
            return true
        }
    }

    /// `nil` when the thread is to end.
    func nextMail() -> Mail? {
        mail.withLock { mail in
            guard !mail.isEnding else { return nil }
            defer {
                mail.submitted = []
                mail.resumed = []
                mail.abandoned = []
            }
            return mail
        }
    }

    /// From here on nobody wakes the thread, so its handle may go; what it never saw is answered here.
    private func close() {
        let rest = mail.withLock { mail in
            defer { mail = Mail() }
            return mail
        }
        for exchange in rest.submitted { exchange.end(.failure(TransportError(.cancelled))) }
        rest.multi?.close()
    }

    /// libcurl leaves signals alone, as programs with threads need it; a TLS library that writes to a connection
    /// which is gone would end the process.
    private static func blockPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
