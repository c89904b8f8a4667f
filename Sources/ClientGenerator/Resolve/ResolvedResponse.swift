import SpecReader

package struct ResolvedResponse: Sendable {
    package var location: SourceLocation
    package var status: Operation.Status
    package var description: String?
    /// What is referred to, where the response does not stand in the operation.
    var referredName: String?
    /// `nil` where no body is documented.
    package var content: ResolvedContent?
    /// The form in which the same body comes bit by bit, where the document offers it beside `content`.
    package var stream: ResolvedContent?
    package var role = Role.failure

    package var headers: [ResolvedHeader] = []
    /// Whether errors with other statuses have the same body, which is described in place.
    package var sharesBody = false

    package var use: SchemaUse? { content?.use }

    package enum Role: Hashable, Sendable {
        case success, failure
        /// `default` where no success is documented by its status: it stands for all of them.
        case both
        /// Of no use to who waits for the answer.
        case interim
    }

    var isSuccess: Bool { role == .success || role == .both }
    var isError: Bool { role == .failure || role == .both }
}

extension ResolvedResponse.Role {
    /// Decides which responses are what the operation delivers: those with a 2xx status; where there are none,
    /// redirections, or else what `default` says about every status.
    static func roles(of statuses: [Operation.Status]) -> [Self] {
        let digits = Set(statuses.map(\.firstDigit))
        let success = digits.contains(2) ? 2 : digits.contains(3) ? 3 : nil
        return statuses.map { status in
            switch status.firstDigit {
            case 1: .interim
            case nil: success == nil ? .both : .failure
            case let digit: digit == success ? .success : .failure
            }
        }
    }
}

extension Operation.Status {
    /// `nil` for `default`.
    var firstDigit: Int? {
        switch self {
        case .code(let code): code / 100
        case .range(let first): first
        case .default: nil
        }
    }

    /// Whether HTTP lets a response with the status have a body.
    var canHaveBody: Bool { ![.code(204), .code(205), .code(304)].contains(self) }
}
