// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "letterpress", path: "..")
    ],
    targets: [
        // The yardstick for the generator.
        .systemLibrary(
            name: "BenchmarkLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        // Runs programs, and measures.
        .target(name: "BenchmarkSupport", dependencies: ["BenchmarkLibYAML"]),
        // Measures, and prints one table.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "BenchmarkSupport", .product(name: "Postpress", package: "letterpress"),
            ]),
        // Generates and compiles every document of a folder, and prints a table.
        .executableTarget(name: "CorpusBenchmark", dependencies: ["BenchmarkSupport"]),
        // Sends calls to a server on this machine, and prints another table.
        .executableTarget(
            name: "LoadBenchmark",
            dependencies: [
                .product(name: "LetterpressCurl", package: "letterpress"),
                .product(name: "Postpress", package: "letterpress"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
