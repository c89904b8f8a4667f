import SpecReader

/// What `letterpress.json` says about a client.
package struct Settings: Hashable, Sendable {
    /// Relative to the settings file.
    package var spec: String?
    /// Where the client is written; relative to the settings file.
    package var output: String?
    /// The folders that have copies of what references find on a network, by the beginnings of the addresses there;
    /// relative to the settings file.
    package var copies: [String: String] = [:]
    /// The name of the client's entry point.
    package var client: String?
    package var clientLocation: SourceLocation?
    package var access: ClientPlan.Access = .public
    package var layout: FileLayout = .oneFilePerType
    /// The operations and webhooks that the client has; all where it is empty.
    package var include: [OperationPattern] = []
    /// Those that it has not, also where they are included.
    package var exclude: [OperationPattern] = []
    /// Names that keep their owners' spelling, such as `LinkedIn`, and acronyms beyond the usual ones.
    package var words: [String] = []
    /// Swift names by JSON pointer into the document.
    package var names: [String: Placed] = [:]
    package var types = CustomTypes()
    /// How lists come in pages; the first that an operation fits counts.
    package var pagination: [PaginationScheme] = []
    package var ambiguousUnions: Ambiguity = .warning
    package var nulls: Nulls = .apart
    /// The prefix of environment variables; by default the client's name in capitals.
    package var environmentPrefix: String?

    package init() {}

    package enum Ambiguity: String, Hashable, Sendable, CaseIterable {
        case error, warning
    }

    /// Whether a member that is null differs from one that is missing, where it can be both.
    package enum Nulls: String, Hashable, Sendable, CaseIterable {
        case apart
        /// Only in types that requests send: there one clears a value, and the other leaves it alone.
        case apartInRequests = "apart-in-requests"
        case asMissing = "as-missing"
    }

    /// A text with the place of its key in the settings file.
    package struct Placed: Hashable, Sendable {
        package var text: String
        package var keyLocation: SourceLocation

        package init(_ text: String, at keyLocation: SourceLocation) {
            self.text = text
            self.keyLocation = keyLocation
        }
    }

    /// What `x-pagination` says, for all operations with such a parameter and such pages.
    package struct PaginationScheme: Hashable, Sendable {
        package var location: SourceLocation
        package var way: Operation.Pagination.Way
        /// `nil` for the one array that a page holds or is.
        package var items: String?
    }

    /// Types that somebody wrote by hand, in place of those that would be printed.
    package struct CustomTypes: Hashable, Sendable {
        /// By `format`.
        package var formats: [String: Placed] = [:]
        /// By name of the component.
        package var schemas: [String: Placed] = [:]
        /// The modules that they come from.
        package var imports: [String] = []
    }
}

/// How the client is divided into files.
package enum FileLayout: String, Hashable, Sendable, CaseIterable {
    case oneFilePerType = "one-file-per-type"
    /// The same few files for every document, which a build plugin can announce beforehand.
    case fixedFiles = "fixed-files"
}
