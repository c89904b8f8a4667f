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
package struct OutputFolder: Sendable {
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
        if isMissing {
            return files.map { Difference(kind: .missing, path: $0.path) }
                .sorted { $0.path < $1.path }
        }
        let present = Set(paths())
        var differences: [Difference] = []
        for found in files.mapSlices({ $0.map { difference(of: $0, present) } }) {
            if let difference = try found.get() { differences.append(difference) }
        }
        let wanted = Set(files.map(\.path))
        for path in ownFiles(present.filter { !wanted.contains($0) && isStale($0) }) {
            differences.append(Difference(kind: .stale, path: path))
        }
        return differences.sorted { $0.path < $1.path }
    }

    private func difference(
        of file: GeneratedFile, _ present: Set<String>
    ) -> Result<Difference?, Failure> {
        Result { () throws(Failure) in
            try checkFolders(above: file.path)
            // A link that leads nowhere exists as well.
            guard mode(of: file.path) != nil else {
                return Difference(kind: .missing, path: file.path)
            }
            guard isGenerated(file.path)
            else { throw .notGenerated(path: location(of: file.path)) }
            guard present.contains(file.path) else {
                // The disk takes names that differ in case for one.
                return Difference(kind: .missing, path: file.path)
            }
            let isSame = FileReading(location(of: file.path))?.ends(with: file.pieces) ?? false
            return isSame ? nil : Difference(kind: .changed, path: file.path)
        }
    }

    private func isStale(_ path: String) -> Bool {
        path.hasSuffix(".swift") && isGenerated(path)
    }

    /// A folder further down that holds the entry point of a client is the output folder of that client.
    private func ownFiles(_ generated: Set<String>) -> [String] {
        let others = generated.compactMap { isEntryPoint($0) ? folders(above: $0).first : nil }
        return generated.filter { path in !others.contains { path.hasPrefix($0 + "/") } }
    }

    func location(of file: String) -> String { path.isEmpty ? file : path + "/" + file }

    /// Whether nothing stands where the folder belongs.
    var isMissing: Bool { !path.isEmpty && mode(at: path) == nil && errno == ENOENT }

    /// What kind of file it is. Foundation's attributes would look up the names of owner and group with it.
    func mode(of file: String) -> mode_t? { mode(at: location(of: file)) }

    func mode(at location: String) -> mode_t? {
        var status = stat()
        guard lstat(location, &status) == 0 else { return nil }
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
    func folders(above file: String) -> [String] {
        let parts = file.split(separator: "/").dropLast()
        return parts.indices.reversed().map { parts[...$0].joined(separator: "/") }
    }

    private func isEntryPoint(_ file: String) -> Bool {
        String(decoding: head(of: file, 2_000), as: UTF8.self).contains("\n@_exported import ")
    }

    /// A folder, a link or a pipe, or a file that may not be read, is somebody else's.
    private func isGenerated(_ file: String) -> Bool {
        let marker = GeneratedFile.marker.utf8
        return mode(of: file) == S_IFREG && head(of: file, marker.count).elementsEqual(marker)
    }

    private func head(of file: String, _ count: Int) -> [UInt8] {
        FileReading(location(of: file))?.next(count) ?? []
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
}
