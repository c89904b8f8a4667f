import Postpress

/// A phone number that the provider wants to have.
public struct PhoneProof: Sendable {
    let calls: AnswerCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// Sends the number, in the form that the API asks for: `(+33)0612345678`.
    ///
    /// - Parameters:
    ///   - number: The number as it is dialled within its country; characters other than digits do not count.
    ///   - countryCode: The code of the country, `33` for France.
    public func solve(
        number: String, countryCode: String
    ) async throws(SolveError) -> ConnectStep {
        let (country, number) = (countryCode.digits, number.digits)
        let isWhole = !country.isEmpty && !number.isEmpty
        // An empty answer breaks a rule of the API, and is found before it is sent.
        return try await calls.solve(Secret(isWhole ? "(+\(country))\(number)" : ""))
    }
}

extension String {
    fileprivate var digits: String { filter { $0.isASCII && $0.isNumber } }
}
