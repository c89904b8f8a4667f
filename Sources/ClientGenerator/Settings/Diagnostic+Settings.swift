import SpecReader

extension Diagnostic {
    static func noObject(_ root: Node) -> Diagnostic {
        Diagnostic(.error, .invalidSettings, at: root.location, "settings are a JSON object")
    }

    static func unknownSetting(
        _ entry: Node.Entry, in owner: String?, _ known: [String]
    ) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: entry.key, among: known)
        let list = known.map { "'\($0)'" }.joined(separator: ", ")
        let text =
            owner.map { "'\($0)' has no '\(entry.key)'" } ?? "there is no setting '\(entry.key)'"
        return Diagnostic(
            .error, .unknownSetting, at: entry.keyLocation,
            text + (suggestion.isEmpty && owner != nil ? "; it takes \(list)" : suggestion))
    }

    static func wrongValue(_ value: Node, _ name: String, _ expected: String) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location, "setting '\(name)' takes \(expected)")
    }

    static func unknownChoice(
        _ value: Node, _ text: String, _ name: String, _ choices: [String]
    ) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: text, among: choices)
        let quoted = choices.map { "'\($0)'" }
        let list =
            quoted.dropLast().joined(separator: ", ") + (quoted.last.map { " or \($0)" } ?? "")
        return Diagnostic(
            .error, .invalidSettings, at: value.location,
            "setting '\(name)' takes \(list), not '\(text)'\(suggestion)")
    }

    static func missingBase(_ value: Node, _ path: String) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location,
            "'\(path)', which the settings extend, cannot be read")
    }

    static func endlessExtension(_ value: Node) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location,
            "the settings extend each other without end")
    }

    static func noTypeName(_ value: Node, _ text: String) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location,
            "'\(text)' is no name of a Swift type; write a name such as 'Money' or 'Shop.Money', and a typealias for anything else"
        )
    }

    static func noName(
        _ text: String, _ what: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: location,
            "'\(text)' cannot be the name of \(what); use letters, digits and underscores")
    }

    /// An entry of the settings without effect.
    ///
    /// - Parameters:
    ///   - what: What it should be, for example `schema 'Ordr'`.
    ///   - known: What else could have been meant.
    static func unusedSetting(
        _ what: String, _ text: String, at location: SourceLocation, known: [String]
    ) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: text, among: known.sorted())
        return Diagnostic(
            .error, .unusedSetting, at: location,
            "the client has no \(what) '\(text)'\(suggestion)")
    }
}
