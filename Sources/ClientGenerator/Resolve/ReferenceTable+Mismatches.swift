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
        if let name = components.name(reference, .parameter), components.parameters[name] != nil {
            let schema = parameter(.reference(reference), &diagnostics)?.schema
            if schema != nil { diagnostics.report(.partAlone(reference, "a parameter")) }
            return schema
        }
        if let name = components.name(reference, .header), components.headers[name] != nil {
            let schema = header(.reference(reference), &diagnostics)?.schema
            if schema != nil { diagnostics.report(.partAlone(reference, "a header")) }
            return schema
        }
        let (content, part): ([MediaType]?, String)
        if let name = components.name(reference, .response), components.responses[name] != nil {
            content = response(.reference(reference), &diagnostics)?.content
            part = "a response"
        } else if let name = components.name(reference, .requestBody),
            components.requestBodies[name] != nil
        {
            content = requestBody(.reference(reference), &diagnostics)?.content
            part = "a request body"
        } else {
            return nil
        }
        guard let content, content.count == 1, let schema = content[0].schema else { return nil }
        diagnostics.report(.partAlone(reference, part, "that of its body"))
        return schema
    }
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
        _ reference: Reference, _ part: String, _ taken: String = "its own"
    ) -> Diagnostic {
        Diagnostic(
            .warning, .mismatchedReference, at: reference.location,
            "'\(reference.target)' is \(part), but a schema is needed here; \(taken) is taken"
        )
    }
}
