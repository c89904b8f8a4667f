import CLibCurl
import Foundation
import LetterpressRuntime

/// What the thread of a loop has under way. It never leaves that thread.
final class CurlEngine {
    private let multi: CurlMulti
    private let loop: CurlLoop
    /// By handle, as libcurl names them; each transfer lives here for as long as libcurl can call it.
    private var underWay: [UnsafeMutableRawPointer: CurlTransfer] = [:]
    private var handles: [ObjectIdentifier: UnsafeMutableRawPointer] = [:]
    /// Handles without work, kept because they are dear to make.
    private var idle: [CurlEasy] = []
    /// No transfer runs out of time before.
    private var nextCheck: ContinuousClock.Instant?

    private static let maximumIdle = 64

    init(_ multi: CurlMulti, _ loop: CurlLoop) {
        self.multi = multi
        self.loop = loop
    }

    /// Works until there is no more mail to come.
    func run() {
        while let works = withPool({ turn() }) {
            if !works || !multi.poll(milliseconds: millisecondsToWait) {
                endAll(TransportError(.other, "libcurl does not work"))
            }
        }
        endAll(TransportError(.cancelled))
    }

    /// Does what can be done without waiting; `nil` when the thread is to end, `false` where nothing works.
    private func turn() -> Bool? {
        guard let mail = loop.nextMail() else { return nil }
        for exchange in mail.submitted where !exchange.isOver { begin(exchange) }
        for exchange in mail.resumed { resume(exchange) }
        for exchange in mail.abandoned { abandon(exchange) }
        let works = multi.perform()
        finishDone()
        endSilent()
        return works
    }

    private func begin(_ exchange: CurlExchange) {
        guard let easy = idle.popLast() ?? CurlEasy() else {
            exchange.end(.failure(TransportError(.other, "libcurl has no memory")))
            return
        }
        let transfer = CurlTransfer(exchange, easy, loop)
        guard transfer.prepare(), multi.add(easy) else {
            transfer.end(TransportError(.other, "libcurl does not take the request"))
            return
        }
        underWay[easy.handle] = transfer
        handles[ObjectIdentifier(exchange)] = easy.handle
        nextCheck = min(nextCheck ?? transfer.timeout, transfer.timeout)
    }

    private func resume(_ exchange: CurlExchange) {
        guard let handle = handles[ObjectIdentifier(exchange)] else { return }
        underWay[handle]?.resume()
    }

    private func abandon(_ exchange: CurlExchange) {
        guard let handle = handles[ObjectIdentifier(exchange)] else { return }
        stop(handle)
    }

    private func finishDone() {
        while let (handle, code) = multi.nextDone() {
            guard let transfer = stop(handle) else { continue }
            transfer.end(code)
            if idle.count < Self.maximumIdle { idle.append(transfer.easy) }
        }
    }

    private func endSilent() {
        guard let check = nextCheck, !underWay.isEmpty else { return }
        let now = ContinuousClock.now
        guard check <= now else { return }
        for (handle, transfer) in underWay where transfer.timeout <= now {
            stop(handle)
            transfer.end(TransportError(.timedOut))
        }
        nextCheck = underWay.values.map(\.timeout).min()
    }

    private func endAll(_ error: TransportError) {
        for (handle, transfer) in underWay {
            stop(handle)
            transfer.end(error)
        }
    }

    /// From here on libcurl does not call the transfer.
    @discardableResult
    private func stop(_ handle: UnsafeMutableRawPointer) -> CurlTransfer? {
        guard let transfer = underWay.removeValue(forKey: handle) else { return nil }
        handles[ObjectIdentifier(transfer.exchange)] = nil
        multi.remove(transfer.easy)
        return transfer
    }

    private var millisecondsToWait: Int32 {
        guard let nextCheck, !underWay.isEmpty else { return .max }
        let wait = (nextCheck - .now) / .milliseconds(1)
        return Int32(max(0, min(wait.rounded(.up), 1e9)))
    }
}

/// Lets go of what Foundation left for later, where it does that: this thread has no later.
private func withPool<Result>(_ body: () -> Result) -> Result {
    #if canImport(ObjectiveC)
        autoreleasepool(invoking: body)
    #else
        body()
    #endif
}
