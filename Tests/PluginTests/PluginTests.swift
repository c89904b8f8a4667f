import ClientGenerator
import Foundation
import Testing

/// Both plugins at work on a package that depends on this one. Each test starts from the same files.
@Suite(.serialized, .fixturePackage, .timeLimit(.minutes(10)))
struct PluginTests {
    private let package: FixturePackage

    init() throws {
        package = try #require(FixturePackage.current)
        try package.restore()
    }

    // MARK: The build plugin

    @Test func buildsAndRuns() async throws {
        let build = try await package.build()
        #expect(build.status == 0, "\(build.text)")
        #expect(try package.printedFiles(of: "Live").keys.sorted() == FileRenderer.fixedNames)
        #expect(try await package.runApp().output == "Pet [\"name\", \"kind\"]\n")
        // Settings and documents are inputs of the plugin: nobody has to declare them.
        #expect(!build.text.contains("warning:"), "\(build.text)")
    }

    @Test func changesOfTheDocumentArriveAndNothingElseIsDone() async throws {
        _ = try await package.build()
        try package.edit("spec/openapi.yaml", "kind:", "kind_of_animal:")
        let build = try await package.build()
        #expect(build.status == 0, "\(build.text)")
        #expect(build.printed == ["Live", "MainActorLive"])
        #expect(try await package.runApp().output == "Pet [\"name\", \"kindOfAnimal\"]\n")

        let third = try await package.build()
        #expect(third.status == 0)
        #expect(third.printed.isEmpty, "\(third.text)")
        #expect(third.compiled.isEmpty, "\(third.text)")
    }

    @Test func changesOfTheSettingsArrive() async throws {
        _ = try await package.build()
        try package.write(
            """
            {"extends": "../../spec/letterpress.json", "names": {"#/components/schemas/Pet": "Animal"}}
            """,
            to: "Sources/Live/letterpress.json")
        try package.edit("Sources/Live/Live.swift", "Pet(", "Animal(")
        // Builds that follow each other within a second can miss that an imported module has changed.
        try package.edit(
            "Sources/App/App.swift", "import Live", "import Live  // with another name")
        let own = try await package.build()
        #expect(own.status == 0, "\(own.text)")
        #expect(own.printed.contains("Live"))
        #expect(try await package.runApp().output.hasPrefix("Animal "))

        try package.edit("spec/letterpress.json", "ZooClient", "ParkClient")
        try package.edit("Sources/MainActorLive/MainActorLive.swift", "ZooClient", "ParkClient")
        let extended = try await package.build()
        #expect(extended.status == 0, "\(extended.text)")
        #expect(extended.printed == ["Live", "MainActorLive"])
    }

    /// A document may refer to the files beside it.
    @Test func changesBesideTheDocumentAreSeen() async throws {
        _ = try await package.build()
        _ = try await package.build()
        try package.write("words: [zoo]\n", to: "spec/notes.yaml")
        let build = try await package.build()
        #expect(build.printed == ["Live", "MainActorLive"])
        #expect(build.compiled.isEmpty, "the text is the same")
    }

    private func models() throws -> String {
        try package.printedFiles(of: "Live")["Letterpress+Models.swift"] ?? ""
    }

    /// Wherever they lie: the files that the document refers to are found whenever SwiftPM plans a build.
    @Test func changesOfFilesElsewhereArrive() async throws {
        _ = try await package.build()
        try package.edit(
            "spec/openapi.yaml", "#/components/schemas/Pet", "../common/index.json#/Pet")
        try package.write(#"{"Pet": {"$ref": "all%20schemas\/Pet.yml"}}"#, to: "common/index.json")
        try package.write(
            """
            required: [name]
            properties: {name: {type: string}, friend: {$ref: ../Friend.yaml}}
            """, to: "common/all schemas/Pet.yml")
        try package.write(
            """
            properties: {kind: {type: string}}
            discriminator: {propertyName: kind, mapping: {cat: cats/Cat.yaml}}
            """, to: "common/Friend.yaml")
        try package.write(
            "allOf: [{$ref: ../Friend.yaml}, {properties: {age: {type: integer}}}]",
            to: "common/cats/Cat.yaml")
        let split = try await package.build()
        #expect(split.status == 0, "\(split.text)")
        #expect(split.printed == ["Live", "MainActorLive"])
        #expect(try models().contains("var age: Int?"))

        try package.edit("Package.swift", "import PackageDescription", "import PackageDescription ")
        _ = try await package.build()
        try package.edit("common/cats/Cat.yaml", "age:", "lives:")
        let changed = try await package.build()
        #expect(changed.status == 0, "\(changed.text)")
        #expect(changed.printed == ["Live", "MainActorLive"])
        #expect(try models().contains("var lives: Int?"))

        let third = try await package.build()
        #expect(third.printed.isEmpty, "\(third.text)")
    }

    @Test func faultsOfTheDocumentFailTheBuild() async throws {
        _ = try await package.build()
        let before = try package.printedFiles(of: "Live")
        try package.edit("spec/openapi.yaml", "{enum: [cat, dog]}", "{enum: [fox], type: sting}")
        let broken = try await package.build()
        #expect(broken.status != 0)
        #expect(
            broken.text.contains(
                """
                \(package.path("spec/openapi.yaml")):22:35: error: property 'kind' says 'type: sting'; \
                did you mean 'string'? [unknown-type]
                        kind: {enum: [fox], type: sting}
                                                  ^

                """), "\(broken.text)")
        #expect(try package.printedFiles(of: "Live") == before)

        try package.edit("spec/openapi.yaml", "sting", "string")
        let mended = try await package.build()
        #expect(mended.status == 0, "\(mended.text)")
        #expect(
            try package.printedFiles(of: "Live")["Letterpress+Models.swift"]?.contains("case fox")
                == true)
    }

    @Test func settingsAreRequired() async throws {
        try package.remove("Sources/Live/letterpress.json")
        let build = try await package.build()
        #expect(build.status != 0)
        #expect(
            build.text.contains(
                """
                error: target 'Live' has no 'letterpress.json'; add one to its folder, for example \
                {"spec": "openapi.yaml", "client": "ExampleClient"}
                """), "\(build.text)")
    }

    /// The plugin cannot import the module that decides the names.
    @Test func announcesTheFilesOfTheFixedLayout() throws {
        let path = FixtureFiles.letterpress + "/Plugins/LetterpressBuild/LetterpressBuild.swift"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text.matches(of: /"([\w+]+\.swift)"/).map { String($0.1) } == FileRenderer.fixedNames)
    }

    // MARK: The command plugin

    @Test func regeneratesWhatIsCommitted() async throws {
        let missing = try await package.regenerate("--check")
        #expect(missing.status != 0)
        #expect(missing.text.contains("missing: Sources/Committed/Zoo/ZooClient.swift\n"))
        #expect(try package.files(below: "Sources/Committed").keys.sorted() == ["Committed.swift"])

        let written = try await package.regenerate()
        #expect(written.status == 0, "\(written.text)")
        #expect(written.text.contains("wrote 5 of 5 files to Sources/Committed/Zoo (5 new) in "))
        let check = try await package.regenerate("--check")
        #expect(check.status == 0, "\(check.text)")
        #expect(check.text.contains("5 files in Sources/Committed/Zoo up to date"))
    }

    @Test func reportsAndRepairsDrift() async throws {
        _ = try await package.regenerate()
        try package.edit("spec/openapi.yaml", "schemas/Pet", "schemas/Animal")
        try package.edit("spec/openapi.yaml", "Pet:", "Animal:")
        try package.edit("Sources/Committed/Zoo/ZooClient.swift", "ZooClient", "MyClient")
        let before = try package.files(below: "")
        let drift = try await package.regenerate("--check")
        #expect(drift.status != 0)
        #expect(
            drift.text.contains(
                """
                missing: Sources/Committed/Zoo/Models/Animal.swift
                stale: Sources/Committed/Zoo/Models/Pet.swift
                changed: Sources/Committed/Zoo/Pets/Pets+Get.swift
                changed: Sources/Committed/Zoo/Pets/Pets.swift
                changed: Sources/Committed/Zoo/ZooClient.swift
                """), "\(drift.text)")
        #expect(
            drift.text.contains(
                "refresh it with 'swift package --allow-writing-to-package-directory regenerate'\n")
        )
        let summary = "error: the client of 'spec/letterpress.json' is not up to date\n"
        #expect(drift.text.contains(summary), "\(drift.text)")
        #expect(try package.files(below: "") == before)

        #expect(try await package.regenerate().status == 0)
        #expect(try await package.regenerate("--check").status == 0)
    }

    @Test func regeneratesTheClientOfOneTarget() async throws {
        let check = try await package.regenerate("--check", "--target", "Own")
        #expect(check.status != 0)
        #expect(
            check.text.contains(
                "refresh it with 'swift package --allow-writing-to-package-directory regenerate --target Own'\n"
            ))
        let written = try await package.regenerate("--target", "Own")
        #expect(written.status == 0, "\(written.text)")
        #expect(written.text.contains("wrote 5 of 5 files to Sources/Own/Generated (5 new) in "))
        #expect(try package.files(below: "Sources/Committed").keys.sorted() == ["Committed.swift"])
        let build = try await package.build()
        #expect(build.compiled.contains("Own"))
        #expect(build.status == 0, "\(build.text)")
    }

    @Test(arguments: [
        (["--target", "Onw"], "error: there is no target 'Onw'; did you mean 'Own'?\n"),
        (["--target", "App"], "error: target 'App' has no 'letterpress.json' in its folder\n"),
        (["--target"], "error: '--target' is not understood\nusage: swift package "),
        (["--chek"], "error: '--chek' is not understood\nusage: swift package "),
    ])
    func misunderstandings(arguments: [String], message: String) async throws {
        let run = try await package.regenerate(arguments)
        #expect(run.text.contains(message), "\(run.text)")
        #expect(run.status != 0)
    }

    @Test func faultsOfTheDocumentLeaveTheClientAsItIs() async throws {
        _ = try await package.regenerate()
        try package.edit("spec/openapi.yaml", "type: object", "type: objekt")
        let before = try package.files(below: "")
        let run = try await package.regenerate()
        #expect(run.text.contains("spec/openapi.yaml:18:13: error: schema 'Pet' says"))
        #expect(run.text.contains("error: the client of 'spec/letterpress.json' is not printed"))
        #expect(run.status != 0)
        #expect(try package.files(below: "") == before)
    }
}
