/// A file whose parts are read one by one, where a reference leads to them.
package struct DocumentTree: Sendable {
    package let root: Node
    package let dialect: Dialect

    package init(root: Node, dialect: Dialect) {
        self.root = root
        self.dialect = dialect
    }

    /// The tree of a file that another one refers to. It need not be a document of its own; if it
    /// is, its version is the one that it names, else that of the referring document.
    package static func read(
        _ file: SourceFile, referredToFrom dialect: Dialect, into diagnostics: inout Diagnostics
    ) -> DocumentTree? {
        guard let root = YAMLReader.read(file, into: &diagnostics) else { return nil }
        let own = root["openapi"]?.scalarText.flatMap { Dialect(version: $0) }
        return DocumentTree(root: root, dialect: own ?? dialect)
    }

    /// The schema at a place, read anew on each call; `nil` where nothing stands.
    package func schema(at pointer: JSONPointer, into diagnostics: inout Diagnostics) -> Schema? {
        read(pointer, into: &diagnostics) { reader, node, name in
            reader.schema(node, Subject("schema", name))
        }
    }

    package func parameter(
        at pointer: JSONPointer, into diagnostics: inout Diagnostics
    ) -> Referenced<Parameter>? {
        referenced("parameter", at: pointer, into: &diagnostics) { $0.parameter($1, $2) }
    }

    package func requestBody(
        at pointer: JSONPointer, into diagnostics: inout Diagnostics
    ) -> Referenced<RequestBody>? {
        referenced("request body", at: pointer, into: &diagnostics) { $0.requestBody($1, $2) }
    }

    package func response(
        at pointer: JSONPointer, into diagnostics: inout Diagnostics
    ) -> Referenced<Response>? {
        referenced("response", at: pointer, into: &diagnostics) { $0.response($1, $2) }
    }

    package func header(
        at pointer: JSONPointer, into diagnostics: inout Diagnostics
    ) -> Referenced<Header>? {
        referenced("header", at: pointer, into: &diagnostics) { $0.header($1, $2) }
    }

    package func securityScheme(
        at pointer: JSONPointer, into diagnostics: inout Diagnostics
    ) -> Referenced<SecurityScheme>? {
        referenced("security scheme", at: pointer, into: &diagnostics) { $0.securityScheme($1, $2) }
    }

    /// The path item at a place, under the path that refers to it.
    package func pathItem(
        at pointer: JSONPointer, path: String, into diagnostics: inout Diagnostics
    ) -> PathItem? {
        read(pointer, into: &diagnostics) { reader, node, _ in
            reader.pathItem(node, path: path)
        }
    }

    /// The operation at a place, under the method and the path that refer to it.
    package func operation(
        at pointer: JSONPointer, method: String, path: String, into diagnostics: inout Diagnostics
    ) -> Operation? {
        read(pointer, into: &diagnostics) { reader, node, _ in
            reader.operation(node, method: method, path: path)
        }
    }

    /// - Parameter kind: What diagnostics call the part.
    private func referenced<Part>(
        _ kind: String, at pointer: JSONPointer, into diagnostics: inout Diagnostics,
        _ body: (inout DocumentReader, Node, Subject) -> Part?
    ) -> Referenced<Part>? {
        read(pointer, into: &diagnostics) { reader, node, name in
            reader.referenced(node) { body(&$0, $1, Subject(kind, name)) }
        }
    }

    private func read<Part>(
        _ pointer: JSONPointer, into diagnostics: inout Diagnostics,
        _ body: (inout DocumentReader, Node, String?) -> Part?
    ) -> Part? {
        guard let node = root[pointer] else { return nil }
        return DocumentReader.read(in: self, into: &diagnostics) { reader in
            body(&reader, node, pointer.tokens.last)
        }
    }
}
