#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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
        let present = Set(paths())
        var differences: [Difference] = []
        for file in files {
            try checkFolders(above: file.path)
            guard exists(file.path) else {
                differences.append(Difference(kind: .missing, path: file.path))
                continue
            }
            // A folder or a link in its place, or a file that may not be read, is somebody else's too.
            guard !isLink(file.path), let current = contents(of: file.path)
            else { throw .notGenerated(path: location(of: file.path)) }
            let isSame = file.text(is: current)
            guard isSame || isGenerated(current)
            else { throw .notGenerated(path: location(of: file.path)) }
            if !present.contains(file.path) {
                // The disk takes names that differ in case for one.
                differences.append(Difference(kind: .missing, path: file.path))
            } else if !isSame {
                differences.append(Difference(kind: .changed, path: file.path))
            }
        }
        let wanted = Set(files.map(\.path))
        for path in ownFiles(present.filter { !wanted.contains($0) && isStale($0) }) {
            differences.append(Difference(kind: .stale, path: path))
        }
        return differences.sorted { $0.path < $1.path }
    }

    private func isStale(_ path: String) -> Bool {
        path.hasSuffix(".swift") && !isLink(path) && contents(of: path).map(isGenerated) == true
    }

    /// A folder further down that holds the entry point of a client is the output folder of that client.
    private func ownFiles(_ generated: Set<String>) -> [String] {
        let others = generated.compactMap { path in
            contents(of: path).map(isEntryPoint) == true ? folders(above: path).first : nil
        }
        return generated.filter { path in !others.contains { path.hasPrefix($0 + "/") } }
    }

    /// Writes what is missing or changed, removes what is stale, and leaves every other file alone.
    /// - Returns: What was different.
    package func update(to files: [GeneratedFile]) throws(Failure) -> [Difference] {
        let differences = try differences(from: files)
        let wanted = Dictionary(
            files.map { ($0.path, $0.pieces) }, uniquingKeysWith: { first, _ in first })
        // Removed first: where the disk does not tell case apart, a new file could go with an old one.
        let stale = differences.filter { $0.kind == .stale }
        for difference in stale + differences.filter({ $0.kind != .stale }) {
            let location = location(of: difference.path)
            do {
                if let pieces = wanted[difference.path] {
                    try FileManager.default.createDirectory(
                        at: URL(filePath: location).deletingLastPathComponent(),
                        withIntermediateDirectories: true)
                    try FileReplacement.replace(location, with: pieces)
                } else {
                    try FileManager.default.removeItem(atPath: location)
                    removeEmptyFolders(above: difference.path)
                }
            } catch let fault as SystemFault {
                throw .inaccessible(path: location, reason: fault.description)
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
    private func exists(_ file: String) -> Bool { mode(of: file) != nil }

    private func isLink(_ file: String) -> Bool { mode(of: file) == S_IFLNK }

    /// What kind of file it is. Foundation's attributes would look up the names of owner and group with it.
    private func mode(of file: String) -> mode_t? {
        var status = stat()
        guard lstat(location(of: file), &status) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    /// What stands where a folder has to be must be one; a link could lead out of the client's folder.
    private func checkFolders(above file: String) throws(Failure) {
        for folder in folders(above: file) {
            guard let mode = mode(of: folder), mode != S_IFDIR else { continue }
            throw .notGenerated(path: location(of: folder))
        }
    }

    /// From the innermost outwards; the client's folder itself is not among them.
    private func folders(above file: String) -> [String] {
        let parts = file.split(separator: "/").dropLast()
        return parts.indices.reversed().map { parts[...$0].joined(separator: "/") }
    }

    private func isEntryPoint(_ contents: Data) -> Bool {
        String(decoding: contents.prefix(2_000), as: UTF8.self)
            .contains("\n@_exported import ")
    }

    private func isGenerated(_ contents: Data) -> Bool {
        contents.starts(with: Data(GeneratedFile.marker.utf8))
    }

    /// Every file in the folder that is not hidden, as the disk spells it; links are not followed.
    private func paths(below folder: String = "") -> [String] {
        let location = folder.isEmpty ? (path.isEmpty ? "." : path) : location(of: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: location)) ?? []
        // Hidden folders belong to tools, such as the clients that build plugins keep in '.build'.
        return names.filter { !$0.hasPrefix(".") }.flatMap { name in
            let path = folder.isEmpty ? name : folder + "/" + name
            return mode(of: path) == S_IFDIR ? paths(below: path) : [path]
        }
    }

    private func removeEmptyFolders(above file: String) {
        for folder in folders(above: file) {
            let location = location(of: folder)
            let children = try? FileManager.default.contentsOfDirectory(atPath: location)
            guard children?.isEmpty == true else { return }
            try? FileManager.default.removeItem(atPath: location)
        }
    }
}

extension GeneratedFile {
    fileprivate func text(is contents: Data) -> Bool {
        var rest = contents
        for piece in pieces {
            guard rest.prefix(piece.count) == Data(piece) else { return false }
            rest = rest.dropFirst(piece.count)
        }
        return rest.isEmpty
    }
}
