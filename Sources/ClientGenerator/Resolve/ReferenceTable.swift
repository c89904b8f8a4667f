import SpecReader

/// Finds what a `$ref` points at.
///
/// A class, because a schema outside the components is read when it is first asked for and must stay one schema.
final class ReferenceTable {
    let document: Document
    let components: ComponentTables
    /// By where they stand: one schema, however many ways lead to it.
    private var schemas: [SourceLocation: Schema] = [:]
    /// The components that references from operations and webhooks lead to.
    private(set) var used: Set<Component> = []
    /// What is wrong with schemas that were looked at and not used yet, by identity.
    private var withheld: [ObjectIdentifier: Diagnostics] = [:]
    /// By the file that refers, and what it says where.
    private var known: [Target: Schema] = [:]
    /// What schemas are called, by identity.
    private var names: [ObjectIdentifier: String]
    /// What tells schemas of other files from others of their names, by where they stand.
    private(set) var surroundings: [SourceLocation: String] = [:]
    private lazy var hasNullComponents = document.components.schemas.contains { $0.value.isNull }
    /// What the document calls schemas of other files, by where they stand.
    private lazy var aliases = namesOfComponentsElsewhere

    struct Component: Hashable {
        var kind: PartKind
        var name: String

        init(_ kind: PartKind, _ name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// Where a reference leads, whatever that is: the same for all that say the same in the same place.
    struct Target: Hashable {
        private let text: String
        private let file: SourceFile.ID
        /// The schema with an `$id` in which it stands, if there is one.
        private let owner: JSONPointer?

        fileprivate init(_ reference: Reference, in files: DocumentFiles) {
            text = reference.target
            file = reference.location.fileID
            owner = files.owner(of: reference)
        }
    }

    init(_ document: Document) {
        self.document = document
        components = ComponentTables(document)
        names = Dictionary(
            document.components.schemas.map { (ObjectIdentifier($0.value), $0.name) },
            uniquingKeysWith: { first, _ in first })
        for component in document.components.schemas {
            schemas[component.value.location] = component.value
        }
    }

    func target(of reference: Reference) -> Target { Target(reference, in: document.files) }

    func componentName(of schema: Schema) -> String? { names[ObjectIdentifier(schema)] }

    /// The schema that a reference leads to, or `nil` after a report.
    ///
    /// - Parameter isPart: Whether the schema is one part of several that make a type, which would lack something
    ///   without it. Elsewhere any JSON can stand for a schema that nobody has written down.
    func schema(
        _ reference: Reference, isPart: Bool = false, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        // Most references lead where others led before.
        let target = target(of: reference)
        if let known = known[target] { return known }
        var found = Diagnostics()
        let schema = find(reference, target, &found)
        for diagnostic in found.reported {
            let isHarmless = !isPart && diagnostic == .unresolved(reference, suggestion: "")
            diagnostics.report(isHarmless ? .dangling(reference) : diagnostic)
        }
        return schema
    }

    /// The component that a reference leads to directly, for a look that is no use of it.
    func component(_ reference: Reference) -> Schema? {
        componentName(of: reference).flatMap { components.schemas[$0] }
    }

    /// The name of the schema among the components that a reference leads to directly.
    func componentName(of reference: Reference) -> String? { components.name(reference, .schema) }

    /// Whether a reference can lead to null; nearly no document has a component for that.
    func mayLeadToNull(_ reference: Reference) -> Bool {
        hasNullComponents || reference.location.fileID != document.files.root.file.id
            || !reference.target.hasPrefix("#")
    }

    /// The schema that a reference leads to, for a look that is no use of it: what is wrong with the schema is reported
    /// when it is used.
    func look(at reference: Reference) -> Schema? {
        if let component = component(reference) { return component }
        var diagnostics = Diagnostics()
        guard let place = document.files.place(of: reference, as: .schema, into: &diagnostics),
            place.wayFromOwner.isEmpty
        else { return nil }
        diagnostics = Diagnostics()
        let schema = schema(at: place, &diagnostics)
        if !diagnostics.reported.isEmpty { withheld[ObjectIdentifier(schema)] = diagnostics }
        return schema
    }

    private func find(
        _ reference: Reference, _ target: Target, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        if let name = components.name(reference, .schema) {
            use(.schema, name)
            if let component = components.schemas[name] {
                known[target] = component
                return component
            }
        }
        if let schema = schema(ofPartAt: reference, &diagnostics) {
            known[target] = schema
            return schema
        }
        guard let place = place(of: reference, as: .schema, &diagnostics) else { return nil }
        let schema = schema(at: place, &diagnostics)
        reportWithheld(of: schema, &diagnostics)
        known[target] = schema
        return schema
    }

    private func schema(at place: Place, _ diagnostics: inout Diagnostics) -> Schema {
        let location = place.node.location
        if let known = schemas[location] { return known }
        let schema =
            partOfOwner(at: place, &diagnostics) ?? document.schema(at: place, into: &diagnostics)
        schemas[location] = schema
        let id = ObjectIdentifier(schema)
        names[id] = names[id] ?? aliases[location] ?? place.name
        if place.tree.file !== document.files.root.file {
            surroundings[location] = place.surroundings
        }
        return schema
    }

    /// A schema that lies within another one is a part of it, also where only the part is referred to.
    private func partOfOwner(at place: Place, _ diagnostics: inout Diagnostics) -> Schema? {
        let way = place.wayFromOwner
        guard !way.isEmpty, let owner = place.dropping(way.count) else { return nil }
        let part = schema(at: owner, &diagnostics).descendant(at: way)
        return part?.location == place.node.location ? part : nil
    }

    /// Where a component lies in another file, the document's word for it counts: `Pet: {$ref: animals/p1.yaml}`.
    private var namesOfComponentsElsewhere: [SourceLocation: String] {
        var names: [SourceLocation: String] = [:]
        for component in document.components.schemas {
            guard let alias = alias(component.value), let location = destination(of: alias) else {
                continue
            }
            names[location] = names[location] ?? component.name
        }
        return names
    }

    /// The place in another file where a way of references ends; what is wrong with it is reported where it is used.
    private func destination(of reference: Reference) -> SourceLocation? {
        var unused = Diagnostics()
        var visited: Set<Reference> = []
        var reference = reference
        while visited.insert(reference).inserted {
            let place = document.files.place(of: reference, as: .schema, into: &unused)
            guard let place else { return nil }
            guard let next = place.node.reference else {
                return place.tree.file === document.files.root.file ? nil : place.node.location
            }
            reference = next
        }
        return nil
    }

    /// Notes the use of a schema that no reference in an operation leads to, such as one that extends another.
    func use(_ schema: Schema, _ diagnostics: inout Diagnostics) {
        reportWithheld(of: schema, &diagnostics)
        if let name = componentName(of: schema), components.schemas[name] === schema {
            use(.schema, name)
        }
    }

    private func reportWithheld(of schema: Schema, _ diagnostics: inout Diagnostics) {
        for diagnostic in withheld.removeValue(forKey: ObjectIdentifier(schema))?.reported ?? [] {
            diagnostics.report(diagnostic)
        }
    }

    func parameter(_ value: Referenced<Parameter>, _ diagnostics: inout Diagnostics) -> Parameter? {
        follow(value, .parameter, in: components.parameters, &diagnostics) {
            document.files.parameter(at: $0, into: &$1)
        }
    }

    func requestBody(
        _ value: Referenced<RequestBody>, _ diagnostics: inout Diagnostics
    ) -> RequestBody? {
        if let schema = schema(inPlaceOf: value, "a request body", &diagnostics) {
            return RequestBody(json: schema)
        }
        return follow(value, .requestBody, in: components.requestBodies, &diagnostics) {
            document.files.requestBody(at: $0, into: &$1)
        }
    }

    func response(_ value: Referenced<Response>, _ diagnostics: inout Diagnostics) -> Response? {
        if let schema = schema(inPlaceOf: value, "a response", &diagnostics) {
            return Response(json: schema)
        }
        return follow(value, .response, in: components.responses, &diagnostics) {
            document.files.response(at: $0, into: &$1)
        }
    }

    func header(_ value: Referenced<Header>, _ diagnostics: inout Diagnostics) -> Header? {
        follow(value, .header, in: components.headers, &diagnostics) {
            document.files.header(at: $0, into: &$1)
        }
    }

    func securityScheme(
        _ value: Referenced<SecurityScheme>, _ diagnostics: inout Diagnostics
    ) -> SecurityScheme? {
        follow(value, .securityScheme, in: components.securitySchemes, &diagnostics) {
            document.files.securityScheme(at: $0, into: &$1)
        }
    }

    func place(
        of reference: Reference, as kind: PartKind, _ diagnostics: inout Diagnostics
    ) -> Place? {
        let place = document.files.place(of: reference, as: kind, into: &diagnostics)
        if let place, place.tree.file === document.files.root.file,
            let (kind, name) = place.component
        {
            use(kind, name)
        }
        return place
    }

    func use(_ kind: PartKind, _ name: String) { used.insert(Component(kind, name)) }

    private func follow<Value>(
        _ value: Referenced<Value>, _ kind: PartKind, in table: ComponentTables.Table<Value>,
        _ diagnostics: inout Diagnostics,
        read: (Place, inout Diagnostics) -> Referenced<Value>?
    ) -> Value? {
        var value = value
        // Filled from the second step on: most ways have one.
        var visited: Set<Reference> = []
        while case .reference(let reference) = value {
            guard !visited.contains(reference) else {
                diagnostics.report(.circular(reference))
                return nil
            }
            let name = components.name(reference, kind)
            if let name { use(kind, name) }
            let next =
                name.flatMap { table[$0] }
                ?? place(of: reference, as: kind, &diagnostics).flatMap { read($0, &diagnostics) }
            guard let next else { return nil }
            value = next
            if case .reference = next { visited.insert(reference) }
        }
        if case .value(let value) = value { return value }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func dangling(_ reference: Reference) -> Diagnostic {
        Diagnostic(
            .warning, .unresolvedReference, at: reference.location,
            "'\(reference.target)' does not exist; any JSON is taken for it, as if it were '{}'")
    }
}
