// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "letterpress",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "Postpress", targets: ["Postpress"]),
        .library(name: "PostpressConnect", targets: ["PostpressConnect"]),
        .library(name: "LetterpressRuntime", targets: ["LetterpressRuntime"]),
        .library(name: "LetterpressCurl", targets: ["LetterpressCurl"]),
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
        // Bytes to located nodes to an OpenAPI document, with diagnostics. Its declarations are public although no product
        // has them: the compiler optimizes across modules what is public, and nothing of what is `package`.
        .target(name: "SpecReader", dependencies: ["CLibYAML"]),
        // Document to plan to Swift text to files.
        .target(name: "ClientGenerator", dependencies: ["SpecReader"]),
        // The command line: arguments in, diagnostics and exit status out.
        .executableTarget(name: "letterpress", dependencies: ["ClientGenerator"]),
        // What every generated client stands on.
        .target(name: "LetterpressRuntime"),
        // libcurl, from the system's package manager or the macOS SDK. It stands where compilers look; asking
        // pkg-config for it would warn those who use other products and do not have it.
        .systemLibrary(
            name: "CLibCurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
        // A second transport, for servers that make many calls.
        .target(name: "LetterpressCurl", dependencies: ["CLibCurl", "LetterpressRuntime"]),
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
            dependencies: ["LetterpressRuntime", "LoopbackSupport", "TransportSupport"]),
        .testTarget(
            name: "LetterpressCurlTests",
            dependencies: ["LetterpressCurl", "LoopbackSupport", "TransportSupport"]),
        .testTarget(
            name: "PostpressTests",
            dependencies: ["LoopbackSupport", "Postpress", "PostpressLive", "SpecReader"]),
        .testTarget(
            name: "PostpressConnectTests",
            dependencies: ["LetterpressCurl", "PostpressConnect"]),
        // Marks places in documents that tests read.
        .target(name: "SpecSupport", dependencies: ["SpecReader"], path: "Tests/SpecSupport"),
        // A server on this machine that plays scripts.
        .target(
            name: "LoopbackSupport", dependencies: ["LetterpressRuntime"],
            path: "Tests/LoopbackSupport"),
        // The faults that every transport goes through, and a clock that stands still.
        .target(
            name: "TransportSupport", dependencies: ["LetterpressRuntime", "LoopbackSupport"],
            path: "Tests/TransportSupport"),
        // Runs the programs that the tests below try out.
        .target(name: "ProcessSupport", path: "Tests/ProcessSupport"),
        .testTarget(name: "CommandLineTests", dependencies: ["ProcessSupport", "letterpress"]),
        .testTarget(name: "PluginTests", dependencies: ["ProcessSupport", "ClientGenerator"]),
    ],
    swiftLanguageModes: [.v6]
)
