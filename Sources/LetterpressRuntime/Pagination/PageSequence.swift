/// The pages of a list, each asked for when it is needed and not before.
public struct PageSequence<Call: PaginatedOperation>: AsyncSequence, Sendable {
    public typealias Element = Call.Success
    public typealias Failure = Call.Failure

    let core: ClientCore
    let operation: Call
    let options: RequestOptions

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
            guard let cursor = Call.nextCursor(in: response.value), !cursor.isEmpty else { return }
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
