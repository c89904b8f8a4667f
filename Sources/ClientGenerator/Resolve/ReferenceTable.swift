import SpecReader

/// Finds what a `$ref` points at.
///
/// A class, because a schema outside the components is read when it is first asked for and must stay one schema.
final class ReferenceTable {
    private let document: Document
    private let schemas: [String: Schema]
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

    func schema(_ reference: Reference, _ diagnostics: inout Diagnostics) -> Schema? {
        let target = reference.target
        if target.hasPrefix("#"), !target.isDirect(below: "schemas") {
            if let known = schemasElsewhere[target] { return known }
            if let pointer = JSONPointer(fragment: target),
                let schema = document.schema(at: pointer, into: &diagnostics)
            {
                schemasElsewhere[target] = schema
                return schema
            }
        }
        return find(reference, kind: "schemas", in: schemas, &diagnostics)
    }

    func parameter(_ value: Referenced<Parameter>, _ diagnostics: inout Diagnostics) -> Parameter? {
        follow(value, kind: "parameters", in: parameters, &diagnostics)
    }

    func requestBody(
        _ value: Referenced<RequestBody>, _ diagnostics: inout Diagnostics
    ) -> RequestBody? {
        follow(value, kind: "requestBodies", in: requestBodies, &diagnostics)
    }

    func response(_ value: Referenced<Response>, _ diagnostics: inout Diagnostics) -> Response? {
        follow(value, kind: "responses", in: responses, &diagnostics)
    }

    private func follow<Value>(
        _ value: Referenced<Value>, kind: String, in table: [String: Referenced<Value>],
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        var value = value
        var visited: Set<String> = []
        while case .reference(let reference) = value {
            guard visited.insert(reference.target).inserted else {
                diagnostics.report(.circularReference(reference))
                return nil
            }
            guard let next = find(reference, kind: kind, in: table, &diagnostics) else {
                return nil
            }
            value = next
        }
        if case .value(let value) = value { return value }
        return nil
    }

    private func find<Value>(
        _ reference: Reference, kind: String, in table: [String: Value],
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        guard reference.target.hasPrefix("#") else {
            diagnostics.report(.externalReference(reference))
            return nil
        }
        let tokens = JSONPointer(fragment: reference.target)?.tokens ?? []
        if tokens.count == 3, tokens[0] == "components", tokens[1] == kind {
            if let value = table[tokens[2]] { return value }
            diagnostics.report(.unresolved(reference, name: tokens[2], known: table.keys.sorted()))
        } else {
            diagnostics.report(.unresolved(reference, name: "", known: []))
        }
        return nil
    }

    private static func table<Value>(_ parts: [Components.Named<Value>]) -> [String: Value] {
        Dictionary(parts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension String {
    /// Whether the reference names a component and no part of one.
    fileprivate func isDirect(below kind: String) -> Bool {
        let prefix = "#/components/\(kind)/"
        return hasPrefix(prefix) && !dropFirst(prefix.count).contains("/")
    }
}

extension Diagnostic {
    fileprivate static func externalReference(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .error, "external-reference", at: reference.location,
            "'\(reference.target)' lies in another file, which is not supported yet; bundle the document into one file"
        )
    }

    fileprivate static func circularReference(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .error, "circular-reference", at: reference.location,
            "'\(reference.target)' refers to itself and describes nothing")
    }

    fileprivate static func unresolved(_ reference: Reference, name: String, known: [String])
        -> Diagnostic
    {
        let suggestion = SpecReader.Spelling.suggestion(for: name, among: known)
        return Diagnostic(
            .error, "unresolved-reference", at: reference.location,
            "'\(reference.target)' does not exist\(suggestion)")
    }
}
