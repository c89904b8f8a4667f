import SpecReader

/// What `letterpress.json` says about a client.
package struct Settings: Hashable, Sendable {
    /// Relative to the settings file.
    package var spec: String?
    /// Where the client is written; relative to the settings file.
    package var output: String?
    /// The name of the client's entry point.
    package var client: String?
    package var access: ClientPlan.Access = .public
    package var layout: FileLayout = .oneFilePerType
    /// Names that keep their owners' spelling, such as `LinkedIn`, and acronyms beyond the usual ones.
    package var words: [String] = []
    /// Swift names by JSON pointer into the document.
    package var names: [String: String] = [:]
    package var ambiguousUnions: Ambiguity = .warning
    /// The prefix of environment variables; by default the client's name in capitals.
    package var environmentPrefix: String?

    package init() {}

    package enum Ambiguity: String, Hashable, Sendable, CaseIterable {
        case error, warning
    }
}

/// How the client is divided into files.
package enum FileLayout: String, Hashable, Sendable, CaseIterable {
    case oneFilePerType = "one-file-per-type"
    /// The same few files for every document, which a build plugin can announce beforehand.
    case fixedFiles = "fixed-files"
}
