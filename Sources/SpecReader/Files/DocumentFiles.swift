import Synchronization

/// The files of a document: the one that was asked for, and those that references lead to.
///
/// A class, because a file is read when a reference first leads to it, and only then. Parts of a document that are read
/// at the same time share it.
package final class DocumentFiles: Sendable {
    package let root: DocumentTree
    private let loader: FileLoader
    private let state: Mutex<State>

    private struct State {
        /// By what the loader takes for one file.
        var files: [String: Result<SourceFile, FileFault>] = [:]
        var identities: [String: String] = [:]
        var trees: [ObjectIdentifier: ParsedTree] = [:]
        /// `nil` for a file in which no schema has a name.
        var named: [ObjectIdentifier: NamedSchemas?] = [:]
        var remainingBytes = DocumentFiles.maximumSize
    }

    /// Documents that mean well stay far below these.
    private static let maximumCount = 20_000
    package static let maximumSize = 256 << 20
    private static let maximumSizeOfFile = 64 << 20

    private struct ParsedTree {
        /// `nil` where the text could not be read.
        var tree: DocumentTree?
        var diagnostics = Diagnostics()
    }

    package init(root: DocumentTree, loader: FileLoader) {
        self.root = root
        self.loader = loader
        state = Mutex(State(trees: [ObjectIdentifier(root.file): ParsedTree(tree: root)]))
    }

    /// The paths of the files that references led to so far, sorted.
    package var others: [String] {
        state.withLock { $0.files.values.compactMap { try? $0.get() } }
            .filter { $0 !== root.file }.map(\.path).sorted()
    }

    /// The tree that a part of the document was read from.
    func tree(of file: SourceFile, into diagnostics: inout Diagnostics) -> DocumentTree? {
        let parsed = state.withLock { state in
            if let known = state.trees[ObjectIdentifier(file)] { return known }
            let parsed = parse(file)
            state.trees[ObjectIdentifier(file)] = parsed
            return parsed
        }
        for diagnostic in parsed.diagnostics.reported { diagnostics.report(diagnostic) }
        return parsed.tree
    }

    private func parse(_ file: SourceFile) -> ParsedTree {
        var parsed = ParsedTree()
        parsed.tree = DocumentTree.read(
            file, referredToFrom: root.dialect, into: &parsed.diagnostics)
        return parsed
    }

    /// The tree of a file that was read before.
    func knownTree(of file: SourceFile) -> DocumentTree? {
        state.withLock { $0.trees[ObjectIdentifier(file)]?.tree }
    }

    /// - Returns: `nil` where no schema of the file has a name, as in most files.
    func namedSchemas(of file: SourceFile) -> NamedSchemas? {
        state.withLock { state in
            if let known = state.named[ObjectIdentifier(file)] { return known }
            guard let tree = state.trees[ObjectIdentifier(file)]?.tree else { return nil }
            let found = NamedSchemas(in: tree)
            state.named[ObjectIdentifier(file)] = .some(found)
            return found
        }
    }

    func file(at path: String) -> Result<SourceFile, FileFault> {
        state.withLock { state in
            // Most documents are one file, which nobody has to tell from others.
            if state.files.isEmpty {
                state.files[identity(of: root.file.path, in: &state)] = .success(root.file)
            }
            let identity = identity(of: path, in: &state)
            if let known = state.files[identity] { return known }
            let file = read(path, in: &state)
            state.files[identity] = file
            return file
        }
    }

    private func read(_ path: String, in state: inout State) -> Result<SourceFile, FileFault> {
        guard state.files.count < Self.maximumCount, state.remainingBytes > 0 else {
            return .failure(FileFault("the document refers to too many files"))
        }
        do throws(FileFault) {
            let bytes = try loader.read(path, min(Self.maximumSizeOfFile, state.remainingBytes))
            state.remainingBytes -= bytes.count
            return .success(SourceFile(path: path, bytes: bytes))
        } catch {
            return .failure(error)
        }
    }

    private func identity(of path: String, in state: inout State) -> String {
        if let known = state.identities[path] { return known }
        let identity = loader.identity(path)
        state.identities[path] = identity
        return identity
    }
}
