/// An operation that delivers a list in pages, each but the last with a cursor to the next.
public protocol PaginatedOperation: APIOperation {
    associatedtype Item: Sendable

    /// Where the page begins; `nil` for the first one.
    var pageCursor: String? { get set }

    /// The items of a page.
    static func items(in page: Success) -> [Item]

    /// Where the next page begins; `nil` on the last one.
    static func nextCursor(in page: Success) -> String?
}
