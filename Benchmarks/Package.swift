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
        // Measures, and prints one table.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "BenchmarkLibYAML", .product(name: "Postpress", package: "letterpress"),
            ]),
        // Sends calls to a server on this machine, and prints another table.
        .executableTarget(
            name: "LoadBenchmark",
            dependencies: [.product(name: "Postpress", package: "letterpress")]),
    ],
    swiftLanguageModes: [.v6]
)
