// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "hosted",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "letterpress", path: "../..")
    ],
    targets: [
        // The backend of a product: links, callback, webhook, landing page, cookies.
        .executableTarget(
            name: "HostedApp",
            dependencies: [
                "PracticeService",
                .product(name: "Postpress", package: "letterpress"),
                .product(name: "PostpressConnect", package: "letterpress"),
            ]),
        // Stands in for the API, its sign-in pages and the people who use them.
        .target(
            name: "PracticeService",
            dependencies: [.product(name: "Postpress", package: "letterpress")]),
    ],
    swiftLanguageModes: [.v6]
)
