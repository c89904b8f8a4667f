import Foundation
import SpecReader

/// Reads `letterpress.json`, with the positions of its faults.
package struct SettingsReader {
    private var settings: Settings
    private var diagnostics: Diagnostics
    private let file: SourceFile

    /// - Parameter depth: How many files led here through `extends`.
    package static func read(
        _ file: SourceFile, into diagnostics: inout Diagnostics, depth: Int = 0
    ) -> Settings {
        guard let root = YAMLReader.read(file, into: &diagnostics) else { return Settings() }
        guard case .mapping(let entries) = root.value else {
            diagnostics.report(.noObject(root))
            return Settings()
        }
        var reader = SettingsReader(settings: Settings(), diagnostics: diagnostics, file: file)
        if let base = entries.first(where: { $0.key == "extends" }) {
            reader.extend(base.value, depth: depth)
        }
        for entry in entries where entry.key != "extends" { reader.read(entry) }
        diagnostics = reader.diagnostics
        return reader.settings
    }

    /// Starts from the settings of another file.
    private mutating func extend(_ value: Node, depth: Int) {
        guard let path = path(value, "extends") else { return }
        guard depth < 8 else { return diagnostics.report(.endlessExtension(value)) }
        guard let data = FileManager.default.contents(atPath: path) else {
            return diagnostics.report(.missingBase(value, path))
        }
        settings = SettingsReader.read(
            SourceFile(path: path, bytes: [UInt8](data)), into: &diagnostics, depth: depth + 1)
    }

    private mutating func read(_ entry: Node.Entry) {
        let (key, value) = (entry.key, entry.value)
        switch key {
        case "$schema": break
        case "spec": settings.spec = path(value, key)
        case "output": settings.output = path(value, key)
        case "client": settings.client = string(value, key)
        case "environmentPrefix": settings.environmentPrefix = string(value, key)
        case "access": settings.access = choice(value, key) ?? settings.access
        case "layout": settings.layout = choice(value, key) ?? settings.layout
        case "ambiguousUnions":
            settings.ambiguousUnions = choice(value, key) ?? settings.ambiguousUnions
        case "words":
            guard case .sequence(let words) = value.value else {
                return diagnostics.report(.wrongValue(value, key, "an array of strings"))
            }
            settings.words = words.compactMap { string($0, key) }
        case "names":
            guard case .mapping(let names) = value.value else {
                return diagnostics.report(.wrongValue(value, key, "an object of strings"))
            }
            for name in names { settings.names[name.key] = string(name.value, key) }
        default:
            diagnostics.report(.unknownSetting(entry))
        }
    }

    private mutating func string(_ value: Node, _ key: String) -> String? {
        if case .string(let text) = value.value { return text }
        diagnostics.report(.wrongValue(value, key, "a string"))
        return nil
    }

    /// Paths are relative to the file that states them.
    private mutating func path(_ value: Node, _ key: String) -> String? {
        guard let path = string(value, key) else { return nil }
        guard !path.hasPrefix("/") else { return path }
        let folder = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
        return (folder + path).withoutDetours
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: Node, _ key: String
    ) -> Choice? where Choice.RawValue == String {
        guard let text = string(value, key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        diagnostics.report(.unknownChoice(value, text, key, Choice.allCases.map(\.rawValue)))
        return nil
    }

    fileprivate static let keys = [
        "$schema", "access", "ambiguousUnions", "client", "environmentPrefix", "extends", "layout",
        "names", "output", "spec", "words",
    ]
}

extension Diagnostic {
    fileprivate static func noObject(_ root: Node) -> Diagnostic {
        Diagnostic(.error, .invalidSettings, at: root.location, "settings are a JSON object")
    }

    fileprivate static func unknownSetting(_ entry: Node.Entry) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: entry.key, among: SettingsReader.keys)
        return Diagnostic(
            .error, .unknownSetting, at: entry.keyLocation,
            "there is no setting '\(entry.key)'\(suggestion)")
    }

    fileprivate static func wrongValue(_ value: Node, _ key: String, _ expected: String)
        -> Diagnostic
    {
        Diagnostic(
            .error, .invalidSettings, at: value.location, "setting '\(key)' takes \(expected)")
    }

    fileprivate static func unknownChoice(
        _ value: Node, _ text: String, _ key: String, _ choices: [String]
    ) -> Diagnostic {
        let list = choices.map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            .error, .invalidSettings, at: value.location,
            "setting '\(key)' is \(list), not '\(text)'")
    }

    fileprivate static func missingBase(_ value: Node, _ path: String) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location,
            "'\(path)', which the settings extend, cannot be read")
    }

    fileprivate static func endlessExtension(_ value: Node) -> Diagnostic {
        Diagnostic(
            .error, .invalidSettings, at: value.location,
            "the settings extend each other without end")
    }
}
