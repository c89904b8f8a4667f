/// The items of a list, page after page, each page asked for when its first item is needed and not before.
///
/// An error on a later page comes after all items of the pages before it.
public struct PagedSequence<Call: PaginatedOperation>: AsyncSequence, Sendable {
    public typealias Element = Call.Item
    public typealias Failure = Call.Failure

    let core: ClientCore
    let operation: Call
    let options: RequestOptions

    /// The same list as pages.
    public var pages: PageSequence<Call> {
        PageSequence(core: core, operation: operation, options: options)
    }

    /// The same list from another page on; `nil` for the first one.
    public func starting(at cursor: String?) -> Self {
        var operation = operation
        operation.pageCursor = cursor
        return Self(core: core, operation: operation, options: options)
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator())
    }

    public struct Iterator: AsyncIteratorProtocol {
        var pages: PageSequence<Call>.Iterator
        var items = [Element]().makeIterator()

        /// Where the page behind the one whose items are being delivered begins; after an error, the page
        /// that did not come. It is `nil` before the first page and on the last one.
        public var nextCursor: String? { pages.nextCursor }

        /// The next item; pages without items are passed over.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(Failure) -> Element? {
            while true {
                if let item = items.next() { return item }
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = Call.items(in: page).makeIterator()
            }
        }
    }
}
