import Foundation

/// What plugins need of a settings file; its faults are left to the tool, which knows their positions.
struct SettingsFile {
    static let name = "letterpress.json"

    let url: URL
    private var paths = Paths()

    private struct Paths: Decodable {
        var extends: String?
        var spec: String?
        var output: String?
    }

    init(_ url: URL) {
        self.url = url
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        guard let data = try? Data(contentsOf: url) else { return }
        paths = (try? decoder.decode(Paths.self, from: data)) ?? Paths()
    }

    var spec: URL? { resolve(paths.spec) }
    var output: URL? { resolve(paths.output) }

    /// The file and those that it extends, the nearest first.
    var chain: [SettingsFile] {
        var chain = [self]
        while let next = chain.last.flatMap({ $0.resolve($0.paths.extends) }),
            !chain.contains(where: { $0.url == next })
        {
            chain.append(SettingsFile(next))
        }
        return chain
    }

    /// Paths are relative to the file that states them.
    private func resolve(_ path: String?) -> URL? {
        let folder = url.deletingLastPathComponent()
        return path.map { URL(fileURLWithPath: $0, relativeTo: folder).standardizedFileURL }
    }
}
