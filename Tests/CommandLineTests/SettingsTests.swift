import ProcessSupport
import Testing

/// Settings and options together.
struct SettingsTests {
    @Test func settingsAlone() async throws {
        let folder = try TemporaryFolder([
            "spec/openapi.yaml": SpecText.pets,
            "spec/letterpress.json": """
            {"spec": "openapi.yaml", "output": "../Generated/Zoo", "client": "ZooClient"}
            """,
        ])
        let run = try await folder.letterpress("generate", "--config", "spec/letterpress.json")
        #expect(run.output == "wrote 5 of 5 files to Generated/Zoo (5 new) in 0 ms\n")
        #expect(run.errors.isEmpty)
        #expect(try folder.text(of: "Generated/Zoo/ZooClient.swift").contains("struct ZooClient"))
        let check = try await folder.letterpress("check", "--config", "spec/letterpress.json")
        #expect(check.output == "5 files in Generated/Zoo up to date (0 ms)\n")
        #expect(check.status == 0)
    }

    @Test func optionsWin() async throws {
        let folder = try TemporaryFolder([
            "other.yaml": SpecText.pets("Pet", "Animal"),
            "letterpress.json": """
            {"spec": "openapi.yaml", "output": "Generated", "layout": "fixed-files", "client": "ZooClient"}
            """,
        ])
        let run = try await folder.letterpress(
            "generate", "--config", "letterpress.json", "--spec", "other.yaml", "--output", "Other",
            "--layout", "one-file-per-type")
        #expect(run.output == "wrote 5 of 5 files to Other (5 new) in 0 ms\n")
        #expect(try folder.files(below: "Other").keys.contains("Models/Animal.swift"))
        #expect(try folder.files(below: "Other").keys.contains("ZooClient.swift"))
        #expect(try folder.files(below: "Generated").isEmpty)
    }

    /// Each path is relative to the file that states it, and shown without detours.
    @Test func settingsOfAnotherFile() async throws {
        let folder = try TemporaryFolder([
            "spec/openapi.yaml": SpecText.pets("type: object", "type: objekt"),
            "spec/letterpress.json": #"{"spec": "openapi.yaml", "output": "../Generated"}"#,
            "Sources/Pets/letterpress.json": #"{"extends": "../../spec/letterpress.json"}"#,
        ])
        let run = try await folder.letterpress("lint", "--config", "Sources/Pets/letterpress.json")
        #expect(run.errors.hasPrefix("spec/openapi.yaml:18:13: error: "))
        #expect(run.status == 1)
    }

    @Test func faults() async throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": SpecText.pets("type: object", "type: objekt"),
            "letterpress.json": """
            {
              "spec": "openapi.yaml",
              "layout": "fixed"
            }
            """,
            "misspelt.json": #"{"spek": "openapi.yaml"}"#,
        ])
        let before = try folder.files()
        let both = try await folder.letterpress(
            "generate", "--config", "letterpress.json", "--output", "Client")
        #expect(
            both.errors == """
                letterpress.json:3:13: error: setting 'layout' takes 'one-file-per-type' or 'fixed-files', not 'fixed' \
                [invalid-settings]
                  "layout": "fixed"
                            ^
                openapi.yaml:18:13: error: schema 'Pet' says 'type: objekt'; did you mean 'object'? \
                [unknown-type]
                      type: objekt
                            ^
                2 errors; nothing was written

                """)
        #expect(both.status == 1)

        let misspelt = try await folder.letterpress("lint", "--config", "misspelt.json")
        #expect(
            misspelt.errors == """
                misspelt.json:1:2: error: there is no setting 'spek'; did you mean 'spec'? [unknown-setting]
                {"spek": "openapi.yaml"}
                 ^
                1 error

                """)
        #expect(
            misspelt.output == """
                no client can be made: 1 error, no warnings
                     1  unknown-setting  a settings file has a key that is no setting

                """)
        #expect(misspelt.status == 1)
        #expect(try folder.files() == before)
    }
}
