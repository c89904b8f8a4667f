/// Tells what a client no longer wants from what belongs to other clients, by the documents that the first lines of
/// generated files name.
struct FolderOwners {
    /// What the client wanted once.
    private(set) var stale: [String] = []
    /// A file of another document's client that stands where this one has its own.
    private(set) var otherClient: (file: String, source: String)?

    /// - Parameters:
    ///   - unwanted: Generated files that the client does not want.
    ///   - kept: Files that it wants and that are there.
    ///   - source: Its document; `nil` where there is no file to tell.
    init(
        of unwanted: Set<String>, in folder: OutputFolder, wanted: Set<String>,
        kept: Set<String>, source: String?
    ) {
        let heads = unwanted.union(kept).reduce(into: [String: Head]()) {
            $0[$1] = Head(of: $1, in: folder)
        }
        // A document gets another name at times, and a client too, but hardly both at once.
        let entryPoint = unwanted.filter { !$0.contains("/") && heads[$0]?.isEntryPoint == true }
            .min()
        var sources = Set(kept.compactMap { heads[$0]?.source })
        if source == nil, let previous = entryPoint.flatMap({ heads[$0]?.source }) {
            sources.insert(previous)
        }
        if let source { sources.insert(source) }
        let isForeign = { (path: String) in
            heads[path]?.source.map { !sources.contains($0) } ?? false
        }

        // A folder further down is another client's if it holds an entry point, or nothing of this client.
        let entered = unwanted.filter { heads[$0]?.isEntryPoint == true }
            .compactMap { folder.folders(above: $0).first }
        let ownFolders = Set(
            wanted.union(unwanted.filter { !isForeign($0) })
                .compactMap { folder.folders(above: $0).first })
        stale = unwanted.filter { path in
            if entered.contains(where: { path.hasPrefix($0 + "/") }) { return false }
            guard let innermost = folder.folders(above: path).first else { return true }
            return !isForeign(path) || ownFolders.contains(innermost)
        }
        guard let source else { return }
        let foreign =
            entryPoint.flatMap { heads[$0]?.source == source ? nil : $0 }
            ?? (kept.isEmpty ? stale.filter(isForeign).min() : nil)
        otherClient = foreign.flatMap { path in heads[path]?.source.map { (path, $0) } }
    }

    /// What the beginning of a file tells.
    private struct Head {
        let source: String?
        let isEntryPoint: Bool

        init(of file: String, in folder: OutputFolder) {
            let lines = folder.head(of: file, 2_000).split(separator: UInt8(ascii: "\n"))
            source = lines.first.flatMap {
                GeneratedFile.source(inFirstLineOf: String(decoding: $0, as: UTF8.self))
            }
            isEntryPoint = lines.contains { $0.starts(with: "@_exported import ".utf8) }
        }
    }
}
