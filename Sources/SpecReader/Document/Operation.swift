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

    /// `x-pagination`: how one page leads to the next, and where a page holds its items.
    ///
    /// Places within a page are names of members, or JSON pointers.
    package struct Pagination: Hashable, Sendable {
        package var location: SourceLocation
        package var way: Way
        /// `nil` where a page is the array of its items.
        package var items: String?

        /// By a query parameter.
        package enum Way: Hashable, Sendable {
            /// It takes what the page before holds.
            case cursor(String, next: String)
            /// It takes the number of the page.
            case page(String)
            /// It takes how many items come before the page.
            case offset(String)

            package var parameter: String {
                switch self {
                case .cursor(let name, _), .page(let name), .offset(let name): name
                }
            }
        }

        package init(location: SourceLocation, way: Way, items: String?) {
            self.location = location
            self.way = way
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
