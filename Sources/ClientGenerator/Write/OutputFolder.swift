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
        /// The folder holds the client of another document.
        case otherClient(path: String, document: String)
        case unreadable(path: String, reason: String)
        case inaccessible(path: String, reason: String)

        package var description: String {
            switch self {
            case .notGenerated(let path):
                "'\(path)' was not generated and would be overwritten; move it or choose another output folder"
            case .otherClient(let path, let document):
                "'\(path)' belongs to the client of '\(document)', which would be removed; choose another "
                    + "output folder, or delete that client first"
            case .unreadable(let path, let reason):
                "cannot read '\(path)': \(reason)"
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
        let present = Set(try paths())
        var differences: [Difference] = []
        for found in files.mapSlices({ $0.map { difference(of: $0, present) } }) {
            if let difference = try found.get() { differences.append(difference) }
        }
        let wanted = Set(files.map(\.path))
        let unwanted = present.subtracting(wanted).filter {
            $0.hasSuffix(".swift") && isGenerated($0)
        }
        if !unwanted.isEmpty {
            let owners = FolderOwners(
                of: unwanted, in: self, wanted: wanted, kept: wanted.intersection(present),
                source: files.first?.source)
            if let other = owners.otherClient {
                throw .otherClient(path: location(of: other.file), document: other.source)
            }
            differences += owners.stale.map { Difference(kind: .stale, path: $0) }
        }
        return differences.sorted { $0.path < $1.path }
    }

    private func difference(
        of file: GeneratedFile, _ present: Set<String>
    ) -> Result<Difference?, Failure> {
        Result { () throws(Failure) in
            try checkFolders(above: file.path)
            // A link that leads nowhere exists as well.
            guard let mode = mode(of: file.path) else {
                guard [ENOENT, ENOTDIR].contains(errno) else { throw unreadable(file.path) }
                return Difference(kind: .missing, path: file.path)
            }
            if mode == S_IFREG, access(location(of: file.path), R_OK) != 0 {
                throw unreadable(file.path)
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

    /// By what the system said last.
    private func unreadable(_ file: String) -> Failure {
        .unreadable(path: location(of: file), reason: SystemFault(number: errno).description)
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

    /// A folder, a link or a pipe, or a file that may not be read, is somebody else's.
    private func isGenerated(_ file: String) -> Bool {
        let marker = GeneratedFile.marker.utf8
        return mode(of: file) == S_IFREG && head(of: file, marker.count).elementsEqual(marker)
    }

    func head(of file: String, _ count: Int) -> [UInt8] {
        FileReading(location(of: file))?.next(count) ?? []
    }

    /// Every file in the folder that is not hidden, as the disk spells it; links are not followed.
    private func paths(below folder: String = "") throws(Failure) -> [String] {
        let location = folder.isEmpty ? (path.isEmpty ? "." : path) : location(of: folder)
        if access(location, R_OK) != 0, errno == EACCES {
            throw .unreadable(path: location, reason: SystemFault(number: errno).description)
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: location)) ?? []
        var paths: [String] = []
        // Hidden folders belong to tools, such as the clients that build plugins keep in '.build'.
        for name in names where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : folder + "/" + name
            paths += mode(of: path) == S_IFDIR ? try self.paths(below: path) : [path]
        }
        return paths
    }
}
