// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "accounts",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "letterpress", path: "../..")
    ],
    targets: [
        // The app: what a user of the client writes.
        .executableTarget(
            name: "AccountsApp",
            dependencies: [
                "EmbeddedService", .product(name: "Postpress", package: "letterpress"),
            ]),
        // The first program of the README.
        .executableTarget(
            name: "FirstProgram",
            dependencies: [.product(name: "Postpress", package: "letterpress")]),
        // Stands in for the API on this machine, so that the app needs no key.
        .target(
            name: "EmbeddedService",
            dependencies: [.product(name: "Postpress", package: "letterpress")]),
        // Both programs from outside, and the Swift snippets of the README.
        .testTarget(
            name: "AccountsAppTests",
            dependencies: [
                "AccountsApp", "FirstProgram", "EmbeddedService",
                .product(name: "Postpress", package: "letterpress"),
                .product(name: "PostpressConnect", package: "letterpress"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
