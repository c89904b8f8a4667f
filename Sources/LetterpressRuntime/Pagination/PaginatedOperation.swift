/// An operation that delivers a list in pages. A page begins at a cursor, which the page before tells, or at a number.
public protocol PaginatedOperation: APIOperation {
    associatedtype Item: Sendable

    /// Where the page begins; `nil` for the first one. What is no number counts as `nil` where pages go by numbers.
    var pageCursor: String? { get set }

    /// The items of a page.
    static func items(in page: Success) -> [Item]

    /// Where the page behind the one that was asked for begins; `nil` on the last one.
    func nextCursor(after page: Success) -> String?
}

extension PaginatedOperation {
    /// The number of the next page, unless this one has no items.
    public static func nextPage(after number: Int, _ page: Success) -> String? {
        items(in: page).isEmpty ? nil : String(number &+ 1)
    }

    /// How many items come before the next page, unless this one has none.
    public static func nextOffset(after offset: Int, _ page: Success) -> String? {
        let count = items(in: page).count
        return count == 0 ? nil : String(offset &+ count)
    }
}
