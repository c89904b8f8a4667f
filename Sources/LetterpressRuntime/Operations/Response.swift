/// What a successful call delivers, with the response around it.
public struct Response<Success: Sendable>: Sendable {
    public let value: Success
    public let status: Int
    public let headers: HeaderFields
    /// Every attempt; the last of them succeeded.
    public let attempts: [Attempt]

    public init(value: Success, status: Int, headers: HeaderFields, attempts: [Attempt]) {
        self.value = value
        self.status = status
        self.headers = headers
        self.attempts = attempts
    }
}
