package struct Operation: Sendable {
    package var location: SourceLocation
    /// In upper case, for example `GET`.
    package var method: String
    /// Not in the standard, but seen: the whole operation given by reference.
    package var reference: Reference?
    package var operationID: String?
    package var operationIDLocation: SourceLocation?
    package var tags: [String] = []
    package var summary: String?
    package var description: String?
    package var isDeprecated = false
    package var parameters: [Referenced<Parameter>] = []
    package var requestBody: Referenced<RequestBody>?
    package var responses: [StatusResponse] = []
    /// `nil` where the document's own requirements hold.
    package var security: [SecurityRequirement]?
    package var servers: [Document.Server] = []
    package var callbacks: [Callback] = []
    package var pagination: Pagination?
    package var retry: Retry?
    /// `x-swift-name`
    package var swiftName: String?

    /// A response with the status it is listed under.
    package struct StatusResponse: Sendable {
        package var status: Status
        package var statusLocation: SourceLocation
        package var response: Referenced<Response>
    }

    package enum Status: Hashable, Sendable {
        case code(Int)
        /// The first digit of a range such as `4XX`.
        case range(Int)
        case `default`
    }

    package struct Callback: Sendable {
        package var name: String
        package var pathItems: [PathItem]
    }

    /// `x-pagination`: the query parameter that takes a cursor, and where a page holds the next one
    /// and its items: the name of a member, or a JSON pointer.
    package struct Pagination: Hashable, Sendable {
        package var location: SourceLocation
        package var cursor: String
        package var next: String
        package var items: String

        package init(location: SourceLocation, cursor: String, next: String, items: String) {
            self.location = location
            self.cursor = cursor
            self.next = next
            self.items = items
        }

        /// The names of the members that lead to a place within a page.
        package static func members(_ place: String) -> [String] {
            guard place.hasPrefix("/"), let pointer = JSONPointer(place) else { return [place] }
            return pointer.tokens
        }
    }

    /// `x-retry`: what the method does not say about sending a request twice.
    package enum Retry: String, CaseIterable, Hashable, Sendable {
        case never, safe
    }
}
