import Foundation

/// The files that a document refers to, and those that they refer to. A plugin can import no reader of documents, so
/// that whatever looks like a reference counts: a file too many costs a second, one too few leaves a client out of
/// date.
struct ReferencedFiles {
    private(set) var urls: Set<URL> = []

    init(from document: URL) {
        var pending = [document]
        while let url = pending.popLast() {
            guard Self.isFile(url), let data = try? Data(contentsOf: url) else { continue }
            let folder = url.deletingLastPathComponent()
            for path in Self.references(in: data).union(Self.names(in: data)) {
                let file = URL(fileURLWithPath: path, relativeTo: folder).standardizedFileURL
                if Self.isFile(file), urls.insert(file).inserted { pending.append(file) }
            }
        }
    }

    /// What is behind each `$ref:`, up to a `#`.
    private static func references(in bytes: Data) -> Set<String> {
        var paths: Set<String> = []
        var rest = bytes[...]
        while let found = rest.range(of: Data("$ref".utf8)) {
            rest = rest[found.upperBound...]
            let start = rest.prefix(100).firstIndex { !"\"' :\t\r\n".utf8.contains($0) }
            guard let start else { continue }
            let isQuoted = "\"'".utf8.contains(bytes[start - 1])
            let end = isQuoted ? "\"'#\r\n" : "\"'#\r\n ,{}[]"
            let target = rest[start...].prefix { !end.utf8.contains($0) }
            let path = String(decoding: target, as: UTF8.self)
                .replacingOccurrences(of: "\\/", with: "/")
            if !path.isEmpty { paths.formUnion([path, path.removingPercentEncoding ?? path]) }
        }
        return paths
    }

    /// What ends like a document, as files do to which the mapping of a discriminator leads.
    private static func names(in bytes: Data) -> Set<String> {
        var names: Set<String> = []
        for ending in [".json", ".yaml", ".yml"] {
            var rest = bytes[...]
            while let found = rest.range(of: Data(ending.utf8)) {
                let before = rest[..<found.upperBound].suffix(1000)
                let end = before.lastIndex { "\"' \t\r\n,{}[]".utf8.contains($0) }
                let name = end.map { before[$0...].dropFirst() } ?? before
                let path = String(decoding: name, as: UTF8.self)
                names.formUnion([path, path.removingPercentEncoding ?? path])
                rest = rest[found.upperBound...]
            }
        }
        return names
    }

    private static func isFile(_ url: URL) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: url.resolvingSymlinksInPath().path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
    }
}
