public struct Operation: Sendable {
    public var location: SourceLocation
    /// In upper case, for example `GET`.
    public var method: String
    /// Not in the standard, but seen: the whole operation given by reference.
    public var reference: Reference?
    public var operationID: String?
    public var operationIDLocation: SourceLocation?
    public var tags: [String] = []
    public var summary: String?
    public var description: String?
    public var isDeprecated = false
    public var parameters: [Referenced<Parameter>] = []
    public var requestBody: Referenced<RequestBody>?
    public var responses: [StatusResponse] = []
    /// `nil` where the document's own requirements hold.
    public var security: [SecurityRequirement]?
    public var servers: [Document.Server] = []
    public var callbacks: [Callback] = []
    public var pagination: Pagination?
    public var retry: Retry?
    /// `x-swift-name`
    public var swiftName: String?

    /// A response with the status it is listed under.
    public struct StatusResponse: Sendable {
        public var status: Status
        public var statusLocation: SourceLocation
        public var response: Referenced<Response>
    }

    public enum Status: Hashable, Sendable {
        case code(Int)
        /// The first digit of a range such as `4XX`.
        case range(Int)
        case `default`
    }

    public struct Callback: Sendable {
        public var name: String
        public var pathItems: [PathItem]
    }

    /// `x-pagination`: how one page leads to the next, and where a page holds its items.
    ///
    /// Places within a page are names of members, or JSON pointers.
    public struct Pagination: Hashable, Sendable {
        public var location: SourceLocation
        public var way: Way
        /// `nil` where a page is the array of its items.
        public var items: String?

        /// By a query parameter.
        public enum Way: Hashable, Sendable {
            /// It takes what the page before holds.
            case cursor(String, next: String)
            /// It takes the number of the page.
            case page(String)
            /// It takes how many items come before the page.
            case offset(String)

            public var parameter: String {
                switch self {
                case .cursor(let name, _), .page(let name), .offset(let name): name
                }
            }
        }

        public init(location: SourceLocation, way: Way, items: String?) {
            self.location = location
            self.way = way
            self.items = items
        }

        /// The names of the members that lead to a place within a page.
        public static func members(_ place: String) -> [String] {
            guard place.hasPrefix("/"), let pointer = JSONPointer(place) else { return [place] }
            return pointer.tokens
        }
    }

    /// `x-retry`: what the method does not say about sending a request twice.
    public enum Retry: String, CaseIterable, Hashable, Sendable {
        case never, safe
    }
}
