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
        var previous: Element?
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

        /// The next page.
        ///
        /// A cursor that was there before ends the sequence with a decoding error. So does a page that is the same as
        /// the one before it: a server that takes no notice of numbers would deliver it without an end.
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
            try prepare(after: operation, response)
            return response.value
        }

        private mutating func prepare(
            after operation: Call, _ response: Response<Element>
        ) throws(Failure) {
            let cursor = operation.nextCursor(after: response.value)
            let isRepeated = cursor.map(seen.contains) == true
            guard isRepeated || !isSameAsBefore(response.value) else {
                throw .decoding(.repeatedPage(response))
            }
            previous = response.value
            nextCursor = cursor?.isEmpty == false ? cursor : nil
            guard let cursor = nextCursor else { return }
            guard !isRepeated else {
                pending = .decoding(.repeatedCursor(response))
                return
            }
            var operation = operation
            operation.pageCursor = cursor
            upcoming = operation
        }

        private func isSameAsBefore(_ page: Element) -> Bool {
            guard let previous = previous as? any Equatable else { return false }
            return previous.isEqual(to: page)
        }
    }
}

extension Equatable {
    fileprivate func isEqual(to other: Any) -> Bool { other as? Self == self }
}

extension DecodingFailure {
    fileprivate static func repeatedCursor<Page>(_ response: Response<Page>) -> Self {
        Self("a new cursor to the next page", found: "a cursor that repeats", response)
    }

    fileprivate static func repeatedPage<Page>(_ response: Response<Page>) -> Self {
        Self("the next page", found: "the page before it again", response)
    }

    private init<Page>(_ expected: String, found: String, _ response: Response<Page>) {
        self.init(
            error: JSONError(pointer: "", expected: expected, found: found),
            reply: Reply(
                status: response.status, headers: response.headers, body: .init(),
                attempts: response.attempts))
    }
}
