import SpecReader

/// Finds demands on texts that the client spells anew, all in one way, and does not check: nobody could change them.
enum SpellingPass {
    static func run(on schemas: SchemaTable, _ diagnostics: inout Diagnostics) {
        for id in schemas.ids where schemas[id].hasConstraints {
            guard schemas[id].direction.contains(.request), let form = schemas[id].textForm,
                [.dateTime, .uuid].contains(form)
            else { continue }
            let schema = schemas[id]
            let sample = schema.isInWholeSeconds ? TextForm.wholeSeconds : form.sample
            let length = sample.unicodeScalars.count
            guard
                schema.constraints.patterns.contains(where: {
                    form != .uuid || !UUIDPattern.takesAll($0)
                })
                    || schema.constraints.length(brokenBy: length) != nil
            else { continue }
            diagnostics.report(.unchecked(schema, form, sample))
        }
    }
}

extension ResolvedSchema {
    /// Whether it is a date and time that has no room for milliseconds.
    var isInWholeSeconds: Bool {
        guard textForm == .dateTime, let length = constraints.maxLength else { return false }
        return (TextForm.wholeSeconds.count..<TextForm.dateTime.sample.count).contains(length)
    }
}

extension Diagnostic {
    fileprivate static func unchecked(
        _ schema: ResolvedSchema, _ form: TextForm, _ sample: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredKeyword, at: schema.location,
            "the pattern and the length of a '\(form.rawValue)' are not checked, because the client writes all of them like '\(sample)'; remove what differs from that"
        )
    }
}
