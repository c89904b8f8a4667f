extension String {
    /// `Sources/Pets/../../spec` as `spec`: the way diagnostics should show it.
    public var withoutDetours: String {
        var parts: [Substring] = []
        for part in split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let path = parts.joined(separator: "/")
        if hasPrefix("/") { return "/" + path }
        return path.isEmpty ? "." : path
    }
}

extension String {
    /// A path that a file states, as one to open: relative to the folder of that file.
    func path(statedIn file: String) -> String {
        guard !hasPrefix("/"), let folderEnd = file.lastIndex(of: "/") else {
            return withoutDetours
        }
        return (file[...folderEnd] + self).withoutDetours
    }

    /// A path without its last part: as it stands before that, or nothing.
    public var folder: Substring { self[..<startOfLastPart] }

    /// The last part of a path.
    public var lastPathPart: Substring { self[startOfLastPart...] }

    private var startOfLastPart: Index {
        utf8.lastIndex(of: UInt8(ascii: "/")).map(utf8.index(after:)) ?? startIndex
    }

    /// What the folder of a file is called.
    public var nameOfFolder: String? {
        let parts = split(separator: "/")
        return parts.count > 1 ? String(parts[parts.count - 2]) : nil
    }

    /// What a file is called, for example `pet` for `schemas/pet.schema.json`.
    public var nameOfFile: String {
        let name = lastPathPart
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return String(stem.hasSuffix(".schema") ? stem.dropLast(7) : stem)
    }
}
