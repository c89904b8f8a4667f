import Foundation

/// The files of a package that uses this one, by path.
enum FixtureFiles {
    static let all = [
        "Package.swift": manifest,
        "spec/openapi.yaml": document,
        "spec/notes.yaml": "words: []\n",
        "spec/letterpress.json": """
        {"spec": "openapi.yaml", "client": "ZooClient", "output": "../Sources/Committed/Zoo"}
        """,
        "Sources/Live/letterpress.json": #"{"extends": "../../spec/letterpress.json"}"#,
        "Sources/Live/Live.swift": "public let live = Pet(name: \"Tom\")\n",
        "Sources/MainActorLive/letterpress.json": #"{"extends": "../../spec/letterpress.json"}"#,
        "Sources/MainActorLive/MainActorLive.swift": mainActorSource,
        "Sources/Committed/Committed.swift": "// Beside the client.\n",
        "Sources/Own/letterpress.json": #"{"spec": "../../spec/openapi.yaml"}"#,
        "Sources/Own/Own.swift": "// Beside the client.\n",
        "Sources/App/App.swift": app,
    ]

    static let document = """
        openapi: 3.1.0
        info: {title: Zoo, version: "1"}
        servers: [{url: "https://zoo.example"}]
        paths:
          /pets/{name}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters:
                - {name: name, in: path, required: true, schema: {type: string}}
              responses:
                "200":
                  description: The pet.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                kind: {enum: [cat, dog]}

        """

    private static let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription

        let runtime = Target.Dependency.product(name: "LetterpressRuntime", package: "letterpress")
        let build = Target.PluginUsage.plugin(name: "LetterpressBuild", package: "letterpress")
        let package = Package(
            name: "fixture",
            platforms: [.macOS(.v15)],
            dependencies: [.package(name: "letterpress", path: "\(letterpress)")],
            targets: [
                .target(name: "Live", dependencies: [runtime], plugins: [build]),
                .target(
                    name: "MainActorLive", dependencies: [runtime],
                    swiftSettings: [.defaultIsolation(MainActor.self)], plugins: [build]),
                .target(name: "Committed", dependencies: [runtime]),
                .target(
                    name: "Own", dependencies: [runtime], exclude: ["letterpress.json"]),
                .executableTarget(name: "App", dependencies: ["Live", "MainActorLive"]),
            ],
            swiftLanguageModes: [.v6])

        """

    /// The package that these tests belong to.
    static let letterpress = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The module's default is the main actor; the client stays usable off it.
    private static let mainActorSource = """
        nonisolated public func nameOfPet(json: String) throws -> String {
            try Pet(jsonText: json).name
        }

        nonisolated public func pet(named name: String) async throws(GetPetError) -> Pet {
            try await ZooClient().pets.get(name: name)
        }

        """

    private static let app = """
        import Live
        import MainActorLive

        @main
        struct App {
            static func main() {
                print(type(of: live), Mirror(reflecting: live).children.compactMap(\\.label))
            }
        }

        """
}
