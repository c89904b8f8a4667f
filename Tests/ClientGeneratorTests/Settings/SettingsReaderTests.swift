import ClientGenerator
import Foundation
import SpecReader
import SpecSupport
import Testing

@Suite struct SettingsReaderTests {
    struct Row: CustomTestStringConvertible {
        let id: String
        let text: String
        let expected: [String]

        var testDescription: String { id }

        init(_ id: String, _ text: String, _ expected: String...) {
            self.id = id
            self.text = text
            self.expected = expected
        }
    }

    private static let pages =
        "objects with 'cursor' and 'next', with 'page' or with 'offset', and, where a page has several arrays, 'items'"

    @Test(
        "faults are reported where they are",
        arguments: [
            Row(
                "unknown settings", #"{⟦1⟧"ouput": "x", ⟦2⟧"zebra": 1}"#,
                "⟦1⟧ error: there is no setting 'ouput'; did you mean 'output'? [unknown-setting]",
                "⟦2⟧ error: there is no setting 'zebra' [unknown-setting]"),
            Row(
                "values of another kind",
                #"{"client": ⟦1⟧3, "words": ⟦2⟧"x", "names": ⟦3⟧[], "spec": ⟦4⟧null}"#,
                "⟦1⟧ error: setting 'client' takes a string [invalid-settings]",
                "⟦2⟧ error: setting 'words' takes an array of strings [invalid-settings]",
                "⟦3⟧ error: setting 'names' takes an object of strings [invalid-settings]",
                "⟦4⟧ error: setting 'spec' takes a string [invalid-settings]"),
            Row(
                "values that are no choice",
                #"{"access": ⟦1⟧"private", "layout": ⟦2⟧"x", "ambiguousUnions": ⟦3⟧"off"}"#,
                "⟦1⟧ error: setting 'access' takes 'public', 'package' or 'internal', not 'private' [invalid-settings]",
                "⟦2⟧ error: setting 'layout' takes 'one-file-per-type' or 'fixed-files', not 'x' [invalid-settings]",
                "⟦3⟧ error: setting 'ambiguousUnions' takes 'error' or 'warning', not 'off' [invalid-settings]"
            ),
            Row(
                "values that are nearly a choice", #"{"access": ⟦1⟧"Public"}"#,
                "⟦1⟧ error: setting 'access' takes 'public', 'package' or 'internal', not 'Public'; did you mean 'public'? [invalid-settings]"
            ),
            Row(
                "parts of settings",
                #"{"include": {⟦1⟧"tag": ["a"], "tags": ⟦2⟧"a", "paths": [⟦3⟧1]}, "types": {⟦4⟧"zebra": {}}, "exclude": ⟦5⟧[], "copies": {"https://a/": ⟦6⟧1}}"#,
                "⟦1⟧ error: 'include' has no 'tag'; did you mean 'tags'? [unknown-setting]",
                "⟦2⟧ error: setting 'include.tags' takes an array of strings [invalid-settings]",
                "⟦3⟧ error: setting 'include.paths' takes a string [invalid-settings]",
                "⟦4⟧ error: 'types' has no 'zebra'; it takes 'formats', 'imports', 'schemas' [unknown-setting]",
                "⟦5⟧ error: setting 'exclude' takes an object of lists of patterns [invalid-settings]",
                "⟦6⟧ error: setting 'copies.https://a/' takes a string [invalid-settings]"
            ),
            Row(
                "names that are no Swift",
                #"{"types": {"schemas": {"A": ⟦1⟧"B<C>"}, "imports": [⟦2⟧"a-b"]}, "client": ⟦3⟧"My Client", "names": {"/a": ⟦4⟧""}, "environmentPrefix": ⟦5⟧"MY-APP"}"#,
                "⟦1⟧ error: 'B<C>' is no name of a Swift type; write a name such as 'Money' or 'Shop.Money', and a typealias for anything else [invalid-settings]",
                "⟦2⟧ error: 'a-b' cannot be the name of a Swift module; use letters, digits and underscores [invalid-settings]",
                "⟦3⟧ error: 'My Client' cannot be the name of something in Swift; use letters, digits and underscores [invalid-settings]",
                "⟦4⟧ error: '' cannot be the name of something in Swift; use letters, digits and underscores [invalid-settings]",
                "⟦5⟧ error: 'MY-APP' cannot be the name of an environment variable; use letters, digits and underscores [invalid-settings]"
            ),
            Row(
                "pages that say too little",
                #"{"pagination": [⟦1⟧{"cursor": "a"}, {"cursor": ⟦2⟧1, "next": "n"}, {⟦3⟧"curser": "a", "next": "n"}, ⟦4⟧"a", ⟦5⟧{"page": "p", "offset": "o"}, ⟦6⟧{"page": "p", "next": "n"}]}"#,
                "⟦1⟧ error: setting 'pagination' takes \(Self.pages) [invalid-settings]",
                "⟦2⟧ error: setting 'pagination.cursor' takes a string [invalid-settings]",
                "⟦3⟧ error: 'pagination' has no 'curser'; did you mean 'cursor'? [unknown-setting]",
                "⟦4⟧ error: setting 'pagination' takes \(Self.pages) [invalid-settings]",
                "⟦5⟧ error: setting 'pagination' takes \(Self.pages) [invalid-settings]",
                "⟦6⟧ error: setting 'pagination' takes \(Self.pages) [invalid-settings]"),
            Row("no object", "⟦1⟧[]", "⟦1⟧ error: settings are a JSON object [invalid-settings]"),
            Row(
                "a base that is not there", #"{"extends": ⟦1⟧"/nowhere/base.json"}"#,
                "⟦1⟧ error: '/nowhere/base.json', which the settings extend, cannot be read [invalid-settings]"
            ),
        ])
    func faults(_ row: Row) {
        let marked = MarkedText(row.text, path: "letterpress.json")
        var diagnostics = Diagnostics()
        _ = SettingsReader.read(marked.file, into: &diagnostics)
        #expect(marked.lines(of: diagnostics) == row.expected)
    }

    @Test("settings extend others; paths are relative to the file that states them")
    func extending() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "base/base.json", #"{"spec": "api.yaml", "client": "A", "names": {"a": "x", "b": "y"}}"#
        )
        try folder.write(
            "app/settings.json",
            #"{"extends": "../base/base.json", "client": "B", "names": {"b": "z"}}"#)
        var diagnostics = Diagnostics()
        let settings = SettingsReader.read(
            try folder.file("app/settings.json"), loader: folder.loader, into: &diagnostics)
        #expect(diagnostics.reported.isEmpty)
        #expect(settings.client == "B" && settings.names.mapValues(\.text) == ["a": "x", "b": "z"])
        #expect(settings.spec == "\(folder.path)/base/api.yaml")
    }

    @Test("settings that extend each other are a fault")
    func endless() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.json", #"{"extends": "b.json"}"#)
        try folder.write("b.json", #"{"extends": "a.json"}"#)
        var diagnostics = Diagnostics()
        _ = SettingsReader.read(
            try folder.file("a.json"), loader: folder.loader, into: &diagnostics)
        #expect(
            diagnostics.reported.map(\.message) == ["the settings extend each other without end"])
    }
}
