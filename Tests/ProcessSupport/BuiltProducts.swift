import Foundation

/// Where the package manager put what the tests were built with.
package enum BuiltProducts {
    package static let folder: URL = {
        let bundle = Bundle(for: Marker.self).bundleURL
        // On macOS the tests are a bundle beside the products, elsewhere a program among them.
        return bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    }()

    /// The tool as it was built with the tests.
    package static let letterpress = folder.appending(path: "letterpress").path

    private final class Marker {}
}
