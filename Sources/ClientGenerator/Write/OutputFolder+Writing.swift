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

extension OutputFolder {
    /// Writes what is missing or changed, removes what is stale, and leaves every other file alone. All files are
    /// written before the first takes its place, so that a disk that fills up changes nothing.
    /// - Returns: What was different.
    package func update(to files: [GeneratedFile]) throws(Failure) -> [Difference] {
        let isMissing = isMissing
        let differences = try differences(from: files)
        if isMissing, !files.isEmpty, try make(with: files) { return differences }
        FileReplacement.removeAbandonedDrafts(beside: location(of: "_"))
        let changed = Set(differences.filter { $0.kind != .stale }.map(\.path))
        let drafts = OutputFolder(path: FileReplacement.draft(beside: location(of: "_")))
        try write(files.filter { changed.contains($0.path) }, into: drafts)
        defer { try? FileManager.default.removeItem(atPath: drafts.path) }
        // Removed first: where the disk does not tell case apart, a new file could go with an old one.
        for difference in differences where difference.kind == .stale {
            try remove(difference.path)
        }
        try take(changed.sorted(), from: drafts)
        return differences
    }

    /// Writes the folder beside its place, and puts it there.
    /// - Returns: Whether the place was still free.
    private func make(with files: [GeneratedFile]) throws(Failure) -> Bool {
        let place = path.hasSuffix("/") ? String(path.dropLast()) : path
        FileReplacement.removeAbandonedDrafts(beside: place)
        let draft = FileReplacement.draft(beside: place)
        try write(files, into: OutputFolder(path: draft))
        do {
            try FileReplacement.move(draft, to: place)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            return false
        }
        return true
    }

    /// - Parameter drafts: A folder that nobody else knows; it is gone again where a file cannot be written.
    private func write(_ files: [GeneratedFile], into drafts: OutputFolder) throws(Failure) {
        do {
            try drafts.makeFolders(of: files.map(\.path), for: self)
            for written in files.mapSlices({ $0.map { write($0, into: drafts) } }) {
                try written.get()
            }
        } catch {
            try? FileManager.default.removeItem(atPath: drafts.path)
            throw error
        }
    }

    private func write(_ file: GeneratedFile, into drafts: OutputFolder) -> Result<Void, Failure> {
        Result { () throws(SystemFault) in
            try FileReplacement.write(file.pieces, to: drafts.location(of: file.path))
        }.mapError { inaccessible(file.path, $0) }
    }

    /// Puts written files in their places.
    private func take(_ files: [String], from drafts: OutputFolder) throws(Failure) {
        try makeFolders(of: files, for: self)
        for file in files {
            do {
                try FileReplacement.move(drafts.location(of: file), to: location(of: file))
            } catch {
                throw inaccessible(file, error)
            }
        }
    }

    /// - Parameter owner: The folder that faults speak of.
    private func makeFolders(of files: [String], for owner: OutputFolder) throws(Failure) {
        var folders: Set<Substring> = [""]
        for file in files.sorted() {
            let folder = location(of: file).folder
            guard folders.insert(folder).inserted else { continue }
            do {
                try FileReplacement.makeFolder(String(folder))
            } catch {
                throw owner.inaccessible(file, error)
            }
        }
    }

    /// Names the file where it was to stand in the end.
    private func inaccessible(_ file: String, _ fault: SystemFault) -> Failure {
        .inaccessible(path: location(of: file), reason: fault.description)
    }

    private func remove(_ file: String) throws(Failure) {
        let location = location(of: file)
        do {
            try FileManager.default.removeItem(atPath: location)
        } catch {
            // Another run may have been faster.
            guard mode(of: file) == nil, errno == ENOENT else {
                throw .inaccessible(path: location, reason: SystemFault(error).description)
            }
        }
        removeEmptyFolders(above: file)
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
