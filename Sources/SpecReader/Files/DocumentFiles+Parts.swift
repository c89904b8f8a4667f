// The parts that stand at places, each read anew.

extension DocumentFiles {
    public func schema(at place: Place, into diagnostics: inout Diagnostics) -> Schema {
        read(place, into: &diagnostics) { reader, name in
            reader.schema(place.node, Subject("schema", name))
        }
    }

    public func parameter(
        at place: Place, into diagnostics: inout Diagnostics
    ) -> Referenced<Parameter>? {
        referenced(.parameter, at: place, into: &diagnostics) { $0.parameter($1, $2) }
    }

    public func requestBody(
        at place: Place, into diagnostics: inout Diagnostics
    ) -> Referenced<RequestBody>? {
        referenced(.requestBody, at: place, into: &diagnostics) { $0.requestBody($1, $2) }
    }

    public func response(
        at place: Place, into diagnostics: inout Diagnostics
    ) -> Referenced<Response>? {
        referenced(.response, at: place, into: &diagnostics) { $0.response($1, $2) }
    }

    public func header(
        at place: Place, into diagnostics: inout Diagnostics
    ) -> Referenced<Header>? {
        referenced(.header, at: place, into: &diagnostics) { $0.header($1, $2) }
    }

    public func securityScheme(
        at place: Place, into diagnostics: inout Diagnostics
    ) -> Referenced<SecurityScheme>? {
        referenced(.securityScheme, at: place, into: &diagnostics) { $0.securityScheme($1, $2) }
    }

    /// The path item at a place, under the path that refers to it, without what a filter excludes.
    public func pathItem(
        at place: Place, path: String, isWebhook: Bool = false,
        filter: OperationFilter = .everything, into diagnostics: inout Diagnostics
    ) -> PathItem? {
        let node = place.node.pathItem(path, by: filter, isWebhook: isWebhook)
        return read(place, into: &diagnostics) { reader, _ in reader.pathItem(node, path: path) }
    }

    /// The operation at a place, under the method and the path that refer to it.
    public func operation(
        at place: Place, method: String, path: String, into diagnostics: inout Diagnostics
    ) -> Operation? {
        read(place, into: &diagnostics) { reader, _ in
            reader.operation(place.node, method: method, path: path)
        }
    }

    private func referenced<Part>(
        _ kind: PartKind, at place: Place, into diagnostics: inout Diagnostics,
        _ body: (inout DocumentReader, Node, Subject) -> Part?
    ) -> Referenced<Part>? {
        read(place, into: &diagnostics) { reader, name in
            reader.referenced(place.node) { body(&$0, $1, Subject(kind.rawValue, name)) }
        }
    }

    private func read<Part>(
        _ place: Place, into diagnostics: inout Diagnostics,
        _ body: (inout DocumentReader, String?) -> Part
    ) -> Part {
        var reader = DocumentReader(diagnostics: diagnostics, tree: place.tree, files: self)
        let part = body(&reader, place.name ?? place.pointer.tokens.last)
        diagnostics = reader.diagnostics
        return part
    }
}
