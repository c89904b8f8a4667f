/// The files of a document: the one that was asked for, and those that references lead to.
///
/// A class, because a file is read when a reference first leads to it, and only then.
public final class DocumentFiles {
    public let root: DocumentTree
    let loader: FileLoader
    /// By what the loader takes for one file.
    private var files: [String: Result<SourceFile, FileFault>] = [:]
    private var identities: [String: String] = [:]
    private var trees: [SourceFile.ID: ParsedTree] = [:]
    private var remainingBytes = DocumentFiles.maximumSize
    /// Whether there is an `$id` anywhere; only then references can go by names.
    private(set) var hasNamedSchemas: Bool
    private var named: [SourceFile.ID: NamedSchemas] = [:]
    /// How many references found nothing so far.
    var missing = 0

    /// Documents that mean well stay far below these.
    private static let maximumCount = 20_000
    public static let maximumSize = 256 << 20
    private static let maximumSizeOfFile = 64 << 20

    private struct ParsedTree {
        /// `nil` where the text could not be read.
        var tree: DocumentTree?
        var diagnostics = Diagnostics()
    }

    public init(root: DocumentTree, loader: FileLoader) {
        self.root = root
        self.loader = loader
        hasNamedSchemas = root.hasKey(.id)
        trees[root.file.id] = ParsedTree(tree: root)
    }

    /// The paths of the files that references led to so far, sorted.
    public var others: [String] { otherFiles.map(\.path).sorted() }

    /// All files that were read so far.
    public var sources: [SourceFile] { [root.file] + otherFiles }

    private var otherFiles: [SourceFile] {
        files.values.compactMap { try? $0.get() }.filter { $0 !== root.file }
    }

    /// The tree that a part of the document was read from.
    func tree(of file: SourceFile, into diagnostics: inout Diagnostics) -> DocumentTree? {
        let parsed = trees[file.id] ?? parse(file)
        for diagnostic in parsed.diagnostics.reported { diagnostics.report(diagnostic) }
        return parsed.tree
    }

    /// The tree of a file that was read before.
    public func knownTree(of file: SourceFile.ID) -> DocumentTree? { trees[file]?.tree }

    func namedSchemas(of file: SourceFile.ID) -> NamedSchemas? {
        if let known = named[file] { return known }
        let found = knownTree(of: file).map(NamedSchemas.init(in:))
        named[file] = found
        return found
    }

    private func parse(_ file: SourceFile) -> ParsedTree {
        var parsed = ParsedTree()
        parsed.tree = DocumentTree.read(
            file, referredToFrom: root.dialect, into: &parsed.diagnostics)
        if parsed.tree?.hasKey(.id) == true { hasNamedSchemas = true }
        trees[file.id] = parsed
        return parsed
    }

    func file(at path: String) -> Result<SourceFile, FileFault> {
        // Most documents are one file, which nobody has to tell from others.
        if files.isEmpty { files[identity(of: root.file.path)] = .success(root.file) }
        let identity = identity(of: path)
        if let known = files[identity] { return known }
        let file = read(path)
        files[identity] = file
        return file
    }

    private func read(_ path: String) -> Result<SourceFile, FileFault> {
        guard files.count < Self.maximumCount, remainingBytes > 0 else {
            return .failure(FileFault("the document refers to too many files"))
        }
        do throws(FileFault) {
            let bytes = try loader.read(path, min(Self.maximumSizeOfFile, remainingBytes))
            remainingBytes -= bytes.count
            return .success(SourceFile(path: path, bytes: bytes))
        } catch {
            return .failure(error)
        }
    }

    private func identity(of path: String) -> String {
        if let known = identities[path] { return known }
        let identity = loader.identity(path)
        identities[path] = identity
        return identity
    }
}
