/// Reads the nodes of an OpenAPI 3.0 or 3.1 document into a ``Document``.
///
/// Faults are reported and reading goes on with what is left; keywords of 3.0 become those of 3.1
/// on the way.
public struct DocumentReader {
    var diagnostics: Diagnostics
    let tree: DocumentTree
    /// Where references that stand in odd places lead.
    let files: DocumentFiles
    /// Others read at the same time, and then nobody opens a file.
    var isOneOfSeveral = false
    /// Whether one of several had to open a file.
    var isHeldUp = false
    private var texts = RecentTexts()

    init(diagnostics: Diagnostics, tree: DocumentTree, files: DocumentFiles) {
        self.diagnostics = diagnostics
        self.tree = tree
        self.files = files
    }

    var root: Node { tree.root }
    var dialect: Dialect { tree.dialect }

    /// The document in a file, or `nil` where there is nothing to go on with.
    ///
    /// - Parameters:
    ///   - loader: What reads the files that references lead to.
    ///   - filter: What to leave out; faults in there are not reported.
    public static func read(
        _ file: SourceFile, loader: FileLoader = .none, filter: OperationFilter = .everything,
        into diagnostics: inout Diagnostics
    ) -> Document? {
        guard let root = YAMLReader.read(file, into: &diagnostics),
            let dialect = dialect(of: root, into: &diagnostics)
        else { return nil }
        let tree = DocumentTree(root: root, dialect: dialect)
        let files = DocumentFiles(root: tree, loader: loader)
        var reader = DocumentReader(diagnostics: diagnostics, tree: tree, files: files)
        let document = reader.document(of: root.selected(by: filter))
        diagnostics = reader.diagnostics
        return document
    }

    /// What a string says; `nil` for every other node.
    mutating func text(of node: Node) -> String? {
        let record = node.record
        guard record.kind == .string else { return nil }
        return node.tree.withText(of: record) { texts.text($0) }
    }
}

// MARK: - The version

extension DocumentReader {
    /// The version that the document names, or `nil` after a report where it cannot be read.
    private static func dialect(of root: Node, into diagnostics: inout Diagnostics) -> Dialect? {
        guard let entries = root.entries else {
            diagnostics.report(root.isNull ? .empty(root) : .notADocument(root))
            return nil
        }
        if let swagger = entries.first(where: { $0.key == "swagger" }) {
            diagnostics.report(.swagger(swagger))
            return nil
        }
        guard let version = entries.first(where: { $0.key == "openapi" }) else {
            diagnostics.report(.missingVersion(at: root.location))
            let isUseful = entries.contains {
                ["paths", "components", "webhooks"].contains($0.key)
            }
            return isUseful ? .openAPI31 : nil
        }
        let text = version.value.scalarText ?? ""
        guard let dialect = Dialect(version: text) else {
            diagnostics.report(.unsupportedVersion(version))
            return nil
        }
        if Dialect.isNewer(text) { diagnostics.report(.readAs31(version)) }
        if version.value.string == nil {
            diagnostics.report(.loose("openapi", version.value, "put it in quotes"))
        }
        return dialect
    }
}

extension Dialect {
    /// Takes a full version such as `3.0.3`; patch versions change nothing in how a document is
    /// read.
    init?(version: String) {
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2 else { return nil }
        self.init(rawValue: Self.isNewer(version) ? "3.1" : parts.prefix(2).joined(separator: "."))
    }

    /// Every document of 3.1 is one of 3.2, which only adds to it.
    static func isNewer(_ version: String) -> Bool {
        version == "3.2" || version.hasPrefix("3.2.")
    }
}

extension Diagnostic {
    fileprivate static func empty(_ root: Node) -> Self {
        Self(.error, .emptyDocument, at: root.location, "the document is empty")
    }

    fileprivate static func notADocument(_ root: Node) -> Self {
        Self(
            .error, .notOpenAPI, at: root.location,
            "expected an OpenAPI document, which is a mapping, found \(root.phrase)")
    }

    fileprivate static func swagger(_ entry: Node.Entry) -> Self {
        Self(
            .error, .unsupportedVersion, at: entry.keyLocation,
            "this is a Swagger \(entry.value.scalarText ?? "2.0") document; convert it to "
                + "OpenAPI 3, for example with 'swagger2openapi'"
        )
    }

    fileprivate static func unsupportedVersion(_ entry: Node.Entry) -> Self {
        let version = entry.value.scalarText ?? ""
        let isNewer = version.split(separator: ".").prefix(2).compactMap { Int($0) }
            .lexicographicallyPrecedes([3, 0])
        return Self(
            .error, .unsupportedVersion, at: entry.value.location,
            isNewer || version.isEmpty || version.first?.isNumber != true
                ? "'openapi: \(version.excerpt)' is no version of OpenAPI; write 'openapi: 3.1.1'"
                : "OpenAPI \(version.excerpt) is newer than 3.2, the newest version understood; "
                    + "write 'openapi: 3.1.1' if the document uses nothing newer"
        )
    }

    fileprivate static func readAs31(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .unsupportedVersion, at: entry.value.location,
            "OpenAPI \(entry.value.scalarText ?? "") is read as 3.1 with 'itemSchema'; what else is new is "
                + "reported where it stands"
        )
    }

    fileprivate static func missingVersion(at location: SourceLocation) -> Self {
        Self(
            .error, .missingVersion, at: location,
            "the document does not say its version; begin it with 'openapi: 3.1.1'")
    }
}
