import SpecReader

/// Several files in one text, each below a line `=== path`, with marks as in ``MarkedText``. The first file is the
/// document.
package struct MarkedFiles {
    package let document: SourceFile
    private let texts: [String: MarkedText]
    /// Other paths to the files: `link.yaml` to `pet.yaml`.
    private let links: [String: String]

    package init(_ marked: String, links: [String: String] = [:]) {
        var texts: [String: MarkedText] = [:]
        var document: SourceFile?
        for part in ("\n" + marked).split(separator: "\n=== ") {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let path = String(lines[0])
            texts[path] = MarkedText((lines.count > 1 ? lines[1] : "") + "\n", path: path)
            document = document ?? texts[path]?.file
        }
        self.texts = texts
        self.links = links
        self.document = document ?? SourceFile(path: "", bytes: [])
    }

    package func bytes(of path: String) -> [UInt8] { texts[path]?.file.bytes ?? [] }

    package var loader: FileLoader {
        let (texts, links) = (texts, links)
        return FileLoader(
            identity: { links[$0.withoutDetours] ?? $0.withoutDetours },
            read: { path, _ throws(FileFault) in
                guard let text = texts[links[path] ?? path] else {
                    throw FileFault("no such file or directory")
                }
                return text.file.bytes
            })
    }

    /// Diagnostics as lines; places without a mark are given with their file.
    package func lines(of diagnostics: Diagnostics) -> [String] {
        MarkedText.lines(of: diagnostics) { location in
            let name = texts[location.path]?.name(of: location) ?? location.description
            return name.hasPrefix("⟦") ? name : location.description
        }
    }
}
