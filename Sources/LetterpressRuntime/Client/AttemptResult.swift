/// How an attempt ended.
enum AttemptResult: Sendable {
    case response(HTTPResponse)
    case failure(TransportError)
    /// The client's own time was up.
    case timeout(TimeoutFailure.Kind)

    /// Whether the server answered in earnest: with a status that is not a sign of passing trouble.
    var isAnswer: Bool {
        response.map { !HTTPStatus.isPassing($0.status) } ?? false
    }

    var response: HTTPResponse? {
        if case .response(let response) = self { response } else { nil }
    }

    var outcome: Attempt.Outcome {
        switch self {
        case .response(let response): .response(status: response.status)
        case .failure(let error): .failure(error.reason)
        case .timeout: .failure(.timedOut)
        }
    }
}
