import SpecReader

extension SettingsReader {
    /// - Parameter owner: The setting that the key is a part of.
    mutating func key<Key: RawRepresentable & CaseIterable>(
        _ entry: Node.Entry, as type: Key.Type, in owner: String? = nil
    ) -> Key? where Key.RawValue == String {
        if let key = Key(rawValue: entry.key) { return key }
        diagnostics.report(.unknownSetting(entry, in: owner, Key.allCases.map(\.rawValue)))
        return nil
    }

    mutating func string(_ value: Node, _ name: String) -> String? {
        if case .string(let text) = value.value { return text }
        diagnostics.report(.wrongValue(value, name, "a string"))
        return nil
    }

    mutating func strings(
        _ value: Node, _ name: String
    ) -> [(text: String, location: SourceLocation)] {
        guard let elements = value.elements else {
            diagnostics.report(.wrongValue(value, name, "an array of strings"))
            return []
        }
        return elements.compactMap { element in
            string(element, name).map { ($0, element.location) }
        }
    }

    mutating func entries(_ value: Node, _ name: String, _ expected: String) -> Node.Entries {
        if let entries = value.entries { return entries }
        diagnostics.report(.wrongValue(value, name, expected))
        return .none
    }

    /// - Parameter read: What reads each of the texts.
    mutating func placed(
        _ value: Node, _ name: String, _ read: (inout Self, Node, String) -> String?
    ) -> [String: Settings.Placed] {
        var texts: [String: Settings.Placed] = [:]
        for entry in entries(value, name, "an object of strings") {
            texts[entry.key] = read(&self, entry.value, name).map {
                Settings.Placed($0, at: entry.keyLocation)
            }
        }
        return texts
    }

    /// Paths are relative to the file that states them.
    mutating func path(_ value: Node, _ name: String) -> String? {
        guard let path = string(value, name) else { return nil }
        guard !path.hasPrefix("/") else { return path }
        let folder = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
        return (folder + path).withoutDetours
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: Node, _ name: String
    ) -> Choice? where Choice.RawValue == String {
        guard let text = string(value, name) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        diagnostics.report(.unknownChoice(value, text, name, Choice.allCases.map(\.rawValue)))
        return nil
    }
}
