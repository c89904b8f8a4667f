/// What goes on between a call and the server: attempts, and waits between them.
struct Exchange {
    private let core: ClientCore
    var request: HTTPRequest
    var signIn: SignIn?
    private let stream: StreamExpectation?
    private let settings: CallSettings
    private let rules: RetryRules
    private let reporter: CallReporter
    private let start: Duration
    /// When the time of the attempt began; that of its token is part of it.
    private var attemptStart: Duration
    private var attempts: [Attempt] = []

    init(
        _ core: ClientCore, _ request: SignedRequest, _ route: Route,
        _ stream: StreamExpectation?, _ settings: CallSettings, _ reporter: CallReporter
    ) {
        self.core = core
        self.request = request.request
        signIn = request.tokenProvider.map { SignIn(provider: $0) }
        self.stream = stream
        self.settings = settings
        self.reporter = reporter
        rules = RetryRules(settings.retry, route, request.request)
        start = core.configuration.clock.elapsed()
        attemptStart = start
    }

    /// Sends the request until there is a response to deliver, or no reason to go on.
    mutating func reply() async throws(ExchangeFailure) -> Reply {
        while true {
            try checkTime()
            try await takeToken()
            let result = await attempt()
            if let fault = signIn?.renewalFault { throw failure(fault) }
            guard let decision = attempts.last?.decision, let wait = decision.wait else {
                return try reply(result)
            }
            if decision != .newToken { try await pause(wait) }
        }
    }

    private func checkTime() throws(ExchangeFailure) {
        guard !Task.isCancelled else { throw failure(.cancelled) }
        if let remainingTime, remainingTime <= .zero { throw failure(.timeout(.deadline)) }
    }

    /// Sends the request once and keeps a record of it.
    private mutating func attempt() async -> AttemptResult {
        let clock = core.configuration.clock
        let number = attempts.count + 1
        let date = clock.date()
        let start = clock.elapsed()
        reporter.report(.attemptStarted(number: number, bytesSent: request.bodySize))
        let result = await resultInTime()
        let duration = clock.elapsed() - start
        let isRenewed = rules.retry != .never ? await renewToken(after: result) : false
        let hint = result.response?.headers.retryAfter(now: clock.date())
        let attempt = Attempt(
            number: number, start: date, duration: duration, outcome: result.outcome,
            bytesSent: request.bodySize,
            bytesReceived: result.response?.body.count ?? 0,
            requestID: result.response?.headers.requestID, retryAfter: hint,
            decision: isRenewed
                ? .newToken : decision(after: result, number: number, hint: hint))
        attempts.append(attempt)
        reporter.report(.attemptEnded(attempt))
        return result
    }

    mutating func beginTime() {
        attemptStart = core.configuration.clock.elapsed()
    }

    private func resultInTime() async -> AttemptResult {
        let result = await inTime { [core, request, stream] in
            await core.result(of: request, streamed: stream)
        }
        return switch result {
        case .success(let result): result
        case .failure(.timeout(let kind)): .timeout(kind)
        case .failure(.cancelled): .failure(TransportError(.cancelled))
        }
    }

    /// What `work` brings, or the end of the time: whichever comes first ends the other.
    func inTime<Outcome: Sendable>(
        _ work: @escaping @Sendable () async -> Outcome
    ) async -> Result<Outcome, Interruption> {
        let rest = settings.timeout - (core.configuration.clock.elapsed() - attemptStart)
        let remaining = remainingTime ?? rest
        let kind: TimeoutFailure.Kind = remaining < rest ? .deadline : .attempt
        let limit = min(remaining, rest)
        guard limit > .zero else { return .failure(.timeout(kind)) }
        return await withTaskGroup(of: Result<Outcome, Interruption>.self) { [core] group in
            group.addTask { .success(await work()) }
            group.addTask {
                do {
                    try await core.configuration.clock.sleep(limit)
                    return .failure(.timeout(kind))
                } catch {
                    return .failure(.cancelled)
                }
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(.cancelled)
        }
    }

    /// What ends a piece of work before it is done.
    enum Interruption: Error {
        case timeout(TimeoutFailure.Kind)
        case cancelled
    }

    private func decision(
        after result: AttemptResult, number: Int, hint: Duration?
    ) -> RetryDecision {
        if result.isAnswer { core.retryTokens.earn() }
        // A new token is no repeat.
        let number = number - attempts.count { $0.decision == .newToken }
        if let reason = rules.reasonToStop(after: result, number: number, hint: hint) {
            return .stop(reason)
        }
        let wait =
            hint
            ?? settings.retry.delay(
                afterAttempt: number, fraction: core.configuration.randomFraction())
        if let remainingTime, wait >= remainingTime { return .stop(.deadline) }
        guard core.retryTokens.spend() else { return .stop(.budgetSpent) }
        return hint == nil ? .backoff(wait) : .hint(wait)
    }

    private func pause(_ wait: Duration) async throws(ExchangeFailure) {
        reporter.report(.waiting(wait, nextAttempt: attempts.count + 1))
        guard wait > .zero else { return }
        do {
            try await core.configuration.clock.sleep(wait)
        } catch {
            throw failure(.cancelled)
        }
    }

    private func reply(_ result: AttemptResult) throws(ExchangeFailure) -> Reply {
        switch result {
        case .response(let response): return reply(response)
        case .failure(let error): throw failure(ExchangeFailure.Cause(error))
        case .timeout(let kind): throw failure(.timeout(kind))
        }
    }

    private func reply(_ response: HTTPResponse) -> Reply {
        let stream = response.stream?.limited(to: settings.timeout, core.configuration.clock)
        var reply = Reply(
            status: response.status, headers: response.headers, body: response.body,
            stream: stream, attempts: attempts)
        reply.elementLimit = settings.maximumResponseSize
        return reply
    }

    /// What the deadline leaves; `nil` without one.
    private var remainingTime: Duration? {
        settings.deadline.map { $0 - (core.configuration.clock.elapsed() - start) }
    }

    func failure(_ cause: ExchangeFailure.Cause) -> ExchangeFailure {
        ExchangeFailure(cause: cause, attempts: attempts)
    }
}
