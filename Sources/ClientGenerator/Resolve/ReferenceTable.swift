import SpecReader

/// Finds what a `$ref` points at.
///
/// A class, because a schema outside the components is read when it is first asked for and must stay one schema.
final class ReferenceTable {
    private let document: Document
    private let schemas: [String: Schema]
    private var missing = 0
    private var schemasElsewhere: [String: Schema] = [:]
    private let parameters: [String: Referenced<Parameter>]
    private let requestBodies: [String: Referenced<RequestBody>]
    private let responses: [String: Referenced<Response>]
    /// The names of component schemas, by identity.
    private let names: [ObjectIdentifier: String]

    init(_ document: Document) {
        self.document = document
        let components = document.components
        schemas = Self.table(components.schemas)
        parameters = Self.table(components.parameters)
        requestBodies = Self.table(components.requestBodies)
        responses = Self.table(components.responses)
        names = Dictionary(
            components.schemas.map { (ObjectIdentifier($0.value), $0.name) },
            uniquingKeysWith: { first, _ in first })
    }

    func componentName(of schema: Schema) -> String? { names[ObjectIdentifier(schema)] }

    /// The last part of what a reference to a component says.
    func schemaName(_ reference: Reference) -> String? {
        JSONPointer(fragment: reference.target)?.tokens.last
    }

    func schema(_ reference: Reference, _ diagnostics: inout Diagnostics) -> Schema? {
        if let known = schemasElsewhere[reference.target] { return known }
        if let name = reference.componentName(below: "schemas") {
            return component(name, reference, in: schemas, &diagnostics)
        }
        let schema = local(reference, &diagnostics) { document.schema(at: $0, into: &$1) }
        schemasElsewhere[reference.target] = schema
        return schema
    }

    func parameter(_ value: Referenced<Parameter>, _ diagnostics: inout Diagnostics) -> Parameter? {
        follow(value, "parameters", in: parameters, &diagnostics) { tree, pointer, diagnostics in
            tree.parameter(at: pointer, into: &diagnostics)
        }
    }

    func requestBody(
        _ value: Referenced<RequestBody>, _ diagnostics: inout Diagnostics
    ) -> RequestBody? {
        follow(value, "requestBodies", in: requestBodies, &diagnostics) {
            tree, pointer, diagnostics in
            tree.requestBody(at: pointer, into: &diagnostics)
        }
    }

    func response(_ value: Referenced<Response>, _ diagnostics: inout Diagnostics) -> Response? {
        follow(value, "responses", in: responses, &diagnostics) { tree, pointer, diagnostics in
            tree.response(at: pointer, into: &diagnostics)
        }
    }

    /// Reads what stands at a place of this document that is no component.
    func local<Value>(
        _ reference: Reference, _ diagnostics: inout Diagnostics,
        read: (JSONPointer, inout Diagnostics) -> Value?
    ) -> Value? {
        guard reference.target.hasPrefix("#") else {
            diagnostics.report(.externalReference(reference))
            return nil
        }
        if let pointer = JSONPointer(fragment: reference.target),
            let value = read(pointer, &diagnostics)
        {
            return value
        }
        diagnostics.report(.unresolved(reference))
        return nil
    }

    private func follow<Value>(
        _ value: Referenced<Value>, _ kind: String, in table: [String: Referenced<Value>],
        _ diagnostics: inout Diagnostics,
        read: (DocumentTree, JSONPointer, inout Diagnostics) -> Referenced<Value>?
    ) -> Value? {
        var value = value
        var visited: Set<String> = []
        while case .reference(let reference) = value {
            guard visited.insert(reference.target).inserted else {
                diagnostics.report(.circularReference(reference))
                return nil
            }
            let next =
                if let name = reference.componentName(below: kind) {
                    component(name, reference, in: table, &diagnostics)
                } else {
                    local(reference, &diagnostics) { read(document.tree, $0, &$1) }
                }
            guard let next else { return nil }
            value = next
        }
        if case .value(let value) = value { return value }
        return nil
    }

    private func component<Value>(
        _ name: String, _ reference: Reference, in table: [String: Value],
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        if let value = table[name] { return value }
        // Whoever misses that many names lacks more than a letter in each.
        missing += 1
        let known = missing <= 100 ? table.keys.sorted() : []
        diagnostics.report(.unresolved(reference, name: name, known: known))
        return nil
    }

    private static func table<Value>(_ parts: [Components.Named<Value>]) -> [String: Value] {
        Dictionary(parts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Reference {
    /// The name of the component that is referred to; `nil` for parts of components and all other places.
    fileprivate func componentName(below kind: String) -> String? {
        guard target.hasPrefix("#/components/"), let tokens = JSONPointer(fragment: target)?.tokens,
            tokens.count == 3, tokens[1] == kind
        else { return nil }
        return tokens[2]
    }
}

extension Diagnostic {
    fileprivate static func externalReference(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .error, .externalReference, at: reference.location,
            "'\(reference.target)' lies in another file, which is not supported yet; bundle the document into one file"
        )
    }

    fileprivate static func circularReference(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .error, .circularReference, at: reference.location,
            "'\(reference.target)' refers to itself and describes nothing")
    }

    /// - Parameter known: The components that might be meant.
    fileprivate static func unresolved(
        _ reference: Reference, name: String = "", known: [String] = []
    ) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: name, among: known)
        return Diagnostic(
            .error, .unresolvedReference, at: reference.location,
            "'\(reference.target)' does not exist\(suggestion)")
    }
}
