// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "letterpress",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "Postpress", targets: ["Postpress"]),
        .library(name: "PostpressConnect", targets: ["PostpressConnect"]),
        .library(name: "LetterpressRuntime", targets: ["LetterpressRuntime"]),
        .executable(name: "letterpress", targets: ["letterpress"]),
        .plugin(name: "LetterpressBuild", targets: ["LetterpressBuild"]),
        .plugin(name: "LetterpressCommand", targets: ["LetterpressCommand"]),
    ],
    targets: [
        // libyaml, from the system's package manager.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        // Bytes to located nodes to an OpenAPI document, with diagnostics.
        .target(name: "SpecReader", dependencies: ["CLibYAML"]),
        // Document to plan to Swift text to files.
        .target(name: "ClientGenerator", dependencies: ["SpecReader"]),
        // The command line: arguments in, diagnostics and exit status out.
        .executableTarget(name: "letterpress", dependencies: ["ClientGenerator"]),
        // What every generated client stands on.
        .target(name: "LetterpressRuntime"),
        // The committed client.
        .target(
            name: "Postpress", dependencies: ["LetterpressRuntime"], path: "Generated/Postpress"),
        // Connecting accounts step by step, by hand over the committed client.
        .target(name: "PostpressConnect", dependencies: ["Postpress"]),
        // The same client, printed anew from spec/ by every build that sees a change. No product: the packages
        // that use this one would have to build the generator, whichever product they want.
        .target(
            name: "PostpressLive", dependencies: ["LetterpressRuntime"],
            exclude: ["letterpress.json"], plugins: ["LetterpressBuild"]),
        // Prints a target's client whenever its spec or its settings change.
        .plugin(name: "LetterpressBuild", capability: .buildTool(), dependencies: ["letterpress"]),
        // `swift package regenerate`: prints the committed clients, or compares them.
        .plugin(
            name: "LetterpressCommand",
            capability: .command(
                intent: .custom(
                    verb: "regenerate",
                    description: "Prints the committed clients anew from their specs."),
                permissions: [
                    .writeToPackageDirectory(reason: "to write the generated Swift files")
                ]),
            dependencies: ["letterpress"]),
        .testTarget(name: "SpecReaderTests", dependencies: ["SpecReader", "SpecSupport"]),
        .testTarget(
            name: "ClientGeneratorTests", dependencies: ["ClientGenerator", "SpecSupport"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "LetterpressRuntimeTests",
            dependencies: ["LetterpressRuntime", "LoopbackSupport"]),
        .testTarget(
            name: "PostpressTests",
            dependencies: ["LoopbackSupport", "Postpress", "PostpressLive", "SpecReader"]),
        .testTarget(name: "PostpressConnectTests", dependencies: ["PostpressConnect"]),
        // Marks places in documents that tests read.
        .target(name: "SpecSupport", dependencies: ["SpecReader"], path: "Tests/SpecSupport"),
        // A server on this machine that plays scripts.
        .target(
            name: "LoopbackSupport", dependencies: ["LetterpressRuntime"],
            path: "Tests/LoopbackSupport"),
        // Runs the programs that the tests below try out.
        .target(name: "ProcessSupport", path: "Tests/ProcessSupport"),
        .testTarget(name: "CommandLineTests", dependencies: ["ProcessSupport", "letterpress"]),
        .testTarget(name: "PluginTests", dependencies: ["ProcessSupport", "ClientGenerator"]),
    ],
    swiftLanguageModes: [.v6]
)
