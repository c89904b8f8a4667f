/// The pages of a list, each asked for when it is needed and not before.
public struct PageSequence<Call: PaginatedOperation>: AsyncSequence, Sendable {
    public typealias Element = Call.Success
    public typealias Failure = Call.Failure

    let core: ClientCore
    let operation: Call
    let options: RequestOptions

    /// The same list from another page on; `nil` for the first one.
    public func starting(at cursor: String?) -> Self {
        var operation = operation
        operation.pageCursor = cursor
        return Self(core: core, operation: operation, options: options)
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(core: core, options: options, upcoming: operation)
    }

    public struct Iterator: AsyncIteratorProtocol {
        let core: ClientCore
        let options: RequestOptions
        /// What asks for the next page; `nil` at the end and after an error.
        var upcoming: Call?
        var seen: Set<String> = []
        /// The error that comes in place of a page that was delivered already.
        var pending: Failure?

        /// Where the page that comes next begins; after an error, the page that did not come.
        ///
        /// A list that is started there goes on where this one stands. It is `nil` before the first page and
        /// behind the last one.
        public private(set) var nextCursor: String?

        init(core: ClientCore, options: RequestOptions, upcoming: Call) {
            self.core = core
            self.options = options
            self.upcoming = upcoming
            nextCursor = upcoming.pageCursor
        }

        /// The next page; a cursor that was there before ends the sequence with a decoding error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(Failure) -> Element? {
            if let failure = pending {
                pending = nil
                throw failure
            }
            guard let operation = upcoming else { return nil }
            upcoming = nil
            if let cursor = operation.pageCursor { seen.insert(cursor) }
            let response = try await core.send(operation, options: options)
            prepare(after: operation, response)
            return response.value
        }

        private mutating func prepare(after operation: Call, _ response: Response<Element>) {
            let cursor = operation.nextCursor(after: response.value)
            nextCursor = cursor?.isEmpty == false ? cursor : nil
            guard let cursor = nextCursor else { return }
            guard seen.insert(cursor).inserted else {
                pending = .decoding(.repeatedCursor(response))
                return
            }
            var operation = operation
            operation.pageCursor = cursor
            upcoming = operation
        }
    }
}

extension DecodingFailure {
    fileprivate static func repeatedCursor<Page>(_ response: Response<Page>) -> Self {
        DecodingFailure(
            error: JSONError(
                pointer: "", expected: "a new cursor to the next page",
                found: "a cursor that repeats"),
            reply: Reply(
                status: response.status, headers: response.headers, body: .init(),
                attempts: response.attempts))
    }
}
