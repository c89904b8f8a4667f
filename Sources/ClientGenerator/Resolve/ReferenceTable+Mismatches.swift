import SpecReader

// References that lead to another kind of part than the place is for, where it is plain what is meant.
extension ReferenceTable {
    /// The schema that a reference leads to where something with a body belongs; what is meant is plain.
    func schema<Part>(
        inPlaceOf value: Referenced<Part>, _ part: String, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        guard case .reference(let reference) = value, component(reference) != nil else {
            return nil
        }
        diagnostics.report(.schemaAlone(reference, inPlaceOf: part))
        return Schema(
            location: reference.location, content: .reference(reference, siblings: nil))
    }

    /// The other way around: what is said of a parameter or a header, or of the only body of a response or a request.
    func schema(
        ofPartAt reference: Reference, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        func isIn<Part>(_ table: ComponentTables.Table<Part>, _ kind: PartKind) -> Bool {
            components.name(reference, kind).map { table[$0] != nil } ?? false
        }
        let (part, taken): (String, String)
        let schema: Schema?
        if isIn(components.parameters, .parameter) {
            schema = parameter(.reference(reference), &diagnostics)?.schema
            (part, taken) = ("a parameter", "its own")
        } else if isIn(components.headers, .header) {
            schema = header(.reference(reference), &diagnostics)?.schema
            (part, taken) = ("a header", "its own")
        } else if isIn(components.responses, .response) {
            schema = response(.reference(reference), &diagnostics)?.content.only?.schema
            (part, taken) = ("a response", "that of its body")
        } else if isIn(components.requestBodies, .requestBody) {
            schema = requestBody(.reference(reference), &diagnostics)?.content.only?.schema
            (part, taken) = ("a request body", "that of its body")
        } else {
            return nil
        }
        if schema != nil { diagnostics.report(.partAlone(reference, part, taken)) }
        return schema
    }
}

extension [MediaType] {
    /// Of several, nobody knows which one is meant.
    fileprivate var only: MediaType? { count == 1 ? self[0] : nil }
}

extension Diagnostic {
    fileprivate static func schemaAlone(
        _ reference: Reference, inPlaceOf part: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, .mismatchedReference, at: reference.location,
            "'\(reference.target)' is a schema, but \(part) is needed here; JSON of that schema is taken for its body"
        )
    }

    fileprivate static func partAlone(
        _ reference: Reference, _ part: String, _ taken: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, .mismatchedReference, at: reference.location,
            "'\(reference.target)' is \(part), but a schema is needed here; \(taken) is taken"
        )
    }
}
