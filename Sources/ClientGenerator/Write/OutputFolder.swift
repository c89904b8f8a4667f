import Foundation

/// The folder of a client on disk.
package struct OutputFolder {
    package let path: String

    package init(path: String) { self.path = path }

    /// What sets the folder apart from the files it should hold.
    package struct Difference: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            case missing, changed, stale
        }

        package var kind: Kind
        /// Below the folder.
        package var path: String
    }

    package enum Failure: Error, Hashable, CustomStringConvertible {
        case notGenerated(path: String)
        case inaccessible(path: String, reason: String)

        package var description: String {
            switch self {
            case .notGenerated(let path):
                "'\(path)' was not generated and would be overwritten; move it or choose another output folder"
            case .inaccessible(let path, let reason):
                "cannot write '\(path)': \(reason)"
            }
        }
    }

    /// Compares without touching anything.
    package func differences(from files: [GeneratedFile]) throws(Failure) -> [Difference] {
        var differences: [Difference] = []
        for file in files {
            guard let current = contents(of: file.path) else {
                // A folder in its place, or a file that may not be read, is somebody else's too.
                guard !exists(file.path) else { throw .notGenerated(path: location(of: file.path)) }
                differences.append(Difference(kind: .missing, path: file.path))
                continue
            }
            guard current != Data(file.text.utf8) else { continue }
            guard isGenerated(current) else { throw .notGenerated(path: location(of: file.path)) }
            differences.append(Difference(kind: .changed, path: file.path))
        }
        let wanted = Set(files.map(\.path))
        for path in generatedPaths() where !wanted.contains(path) {
            differences.append(Difference(kind: .stale, path: path))
        }
        return differences.sorted { $0.path < $1.path }
    }

    /// Writes what is missing or changed, removes what is stale, and leaves every other file alone.
    /// - Returns: What was different.
    package func update(to files: [GeneratedFile]) throws(Failure) -> [Difference] {
        let differences = try differences(from: files)
        let texts = Dictionary(
            files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        for difference in differences {
            let location = location(of: difference.path)
            do {
                if let text = texts[difference.path] {
                    try FileManager.default.createDirectory(
                        at: URL(filePath: location).deletingLastPathComponent(),
                        withIntermediateDirectories: true)
                    try Data(text.utf8).write(to: URL(filePath: location), options: .atomic)
                } else {
                    try FileManager.default.removeItem(atPath: location)
                    removeEmptyFolders(above: location)
                }
            } catch {
                throw .inaccessible(path: location, reason: SystemFault(error).description)
            }
        }
        return differences
    }

    private func location(of file: String) -> String { path.isEmpty ? file : path + "/" + file }

    private func contents(of file: String) -> Data? {
        FileManager.default.contents(atPath: location(of: file))
    }

    /// A link that leads nowhere exists as well.
    private func exists(_ file: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: location(of: file))) != nil
    }

    private func isGenerated(_ contents: Data) -> Bool {
        contents.starts(with: Data(GeneratedFile.marker.utf8))
    }

    private func generatedPaths() -> [String] {
        guard let enumerator = FileManager.default.enumerator(atPath: path) else { return [] }
        return enumerator.compactMap { $0 as? String }.filter { file in
            // Not '.build' and its like, where build plugins keep clients of their own.
            file.hasSuffix(".swift") && !file.hasPrefix(".") && !file.contains("/.")
                && contents(of: file).map(isGenerated) == true
        }
    }

    private func removeEmptyFolders(above location: String) {
        var folder = URL(filePath: location).deletingLastPathComponent()
        let root = URL(filePath: path).standardizedFileURL.path()
        while folder.standardizedFileURL.path() != root,
            let children = try? FileManager.default.contentsOfDirectory(atPath: folder.path()),
            children.isEmpty, (try? FileManager.default.removeItem(at: folder)) != nil
        {
            folder.deleteLastPathComponent()
        }
    }
}
