/// Which successes of a call may arrive bit by bit.
struct StreamExpectation: Sendable {
    var form: StreamForm
    /// By the status.
    var isExpected: @Sendable (Int) -> Bool = { _ in true }

    /// Whether a response is such a success, so that its body need not be complete.
    func fits(_ response: HTTPResponse) -> Bool {
        form.fits(response) && isExpected(response.status)
    }
}
