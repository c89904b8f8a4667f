/// What the route and the policy of a call say about repeating its request.
struct RetryRules {
    let policy: RetryPolicy
    let retry: Route.RetrySafety
    let isSafe: Bool
    let isKeyed: Bool

    init(_ policy: RetryPolicy, _ route: Route, _ request: HTTPRequest) {
        self.policy = policy
        retry = route.retry
        isSafe = route.isSafe
        // Also where no document asks for one: who gives a key knows that the server goes by it.
        isKeyed = request.headers["Idempotency-Key"]?.isEmpty == false
    }

    /// Why the request is not sent again; `nil` if it may be.
    func reasonToStop(
        after result: AttemptResult, number: Int, hint: Duration?
    ) -> RetryDecision.StopReason? {
        if let reason = reasonToStop(after: result) { return reason }
        if retry == .never { return .forbidden }
        if !isSafe && !isKeyed { return .unsafe }
        if number >= policy.maximumAttempts { return .attemptsUsedUp }
        if let hint, hint > policy.maximumHint { return .hintTooLong }
        return nil
    }

    private func reasonToStop(after result: AttemptResult) -> RetryDecision.StopReason? {
        switch result {
        case .response(let response): reasonToStop(after: response.status)
        case .failure(let error):
            switch error.reason {
            case .cannotConnect, .connectionLost: nil
            case .timedOut: policy.retriesTimeouts ? nil : .timedOut
            case .cancelled: .cancelled
            case .untrusted, .badResponse, .responseTooLarge, .other: .lasting
            }
        case .timeout(.attempt): policy.retriesTimeouts ? nil : .timedOut
        case .timeout(.deadline): .deadline
        }
    }

    private func reasonToStop(after status: Int) -> RetryDecision.StopReason? {
        if HTTPStatus.isSuccess(status) { return .succeeded }
        if policy.statuses.contains(status) { return nil }
        // A document that calls its operation safe means the one status that is about time, too.
        if status == 408 && retry == .safe { return nil }
        guard policy.statusesIfSafe.contains(status) else { return .lasting }
        return isSafe ? nil : .unsafe
    }
}

extension Route {
    /// Whether the request does no harm when it is sent twice.
    fileprivate var isSafe: Bool {
        switch retry {
        case .automatic: [.get, .head, .options, .trace].contains(method)
        case .safe: true
        case .never: false
        }
    }
}
