#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension OutputFolder {
    /// Writes what is missing or changed, removes what is stale, and leaves every other file alone. A new folder is
    /// there with all its files or not at all.
    /// - Returns: What was different.
    package func update(to files: [GeneratedFile]) throws(Failure) -> [Difference] {
        let isMissing = isMissing
        let differences = try differences(from: files)
        if isMissing, !files.isEmpty, try make(with: files) { return differences }
        // Removed first: where the disk does not tell case apart, a new file could go with an old one.
        for difference in differences where difference.kind == .stale {
            try remove(difference.path)
        }
        let unwritten = Set(differences.map(\.path))
        try write(files.filter { unwritten.contains($0.path) })
        return differences
    }

    /// Writes the folder beside its place, and puts it there.
    /// - Returns: Whether the place was still free.
    private func make(with files: [GeneratedFile]) throws(Failure) -> Bool {
        let place = path.hasSuffix("/") ? String(path.dropLast()) : path
        let draft = FileReplacement.draft(beside: place)
        do {
            try write(files, into: OutputFolder(path: draft))
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
        do {
            try FileReplacement.move(draft, to: place)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            return false
        }
        return true
    }

    /// - Parameter draft: A folder that is to become this one, and that nobody else knows.
    private func write(
        _ files: [GeneratedFile], into draft: OutputFolder? = nil
    ) throws(Failure) {
        let files = files.sorted { $0.path < $1.path }
        var folders: Set<Substring> = [""]
        for file in files {
            let location = (draft ?? self).location(of: file.path)
            guard folders.insert(location.folder).inserted else { continue }
            do {
                try FileReplacement.makeFolder(String(location.folder))
            } catch {
                throw inaccessible(file, error)
            }
        }
        for written in files.mapSlices({ $0.map { write($0, into: draft) } }) {
            try written.get()
        }
    }

    private func write(_ file: GeneratedFile, into draft: OutputFolder?) -> Result<Void, Failure> {
        Result { () throws(SystemFault) in
            if let draft {
                try FileReplacement.write(file.pieces, to: draft.location(of: file.path))
            } else {
                try FileReplacement.replace(location(of: file.path), with: file.pieces)
            }
        }.mapError { inaccessible(file, $0) }
    }

    /// Names the file where it was to stand in the end.
    private func inaccessible(_ file: GeneratedFile, _ fault: SystemFault) -> Failure {
        .inaccessible(path: location(of: file.path), reason: fault.description)
    }

    private func remove(_ file: String) throws(Failure) {
        let location = location(of: file)
        do {
            try FileManager.default.removeItem(atPath: location)
        } catch {
            throw .inaccessible(path: location, reason: SystemFault(error).description)
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
