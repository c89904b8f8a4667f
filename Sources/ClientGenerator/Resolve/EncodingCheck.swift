import SpecReader

/// Reports what a document says of the fields of a form that the client does not follow.
struct EncodingCheck {
    let schemas: SchemaTable

    func run(
        on media: MediaType, _ kind: ResolvedContent.Kind, _ form: SchemaUse,
        _ diagnostics: inout Diagnostics
    ) {
        for encoding in media.encoding {
            let member = member(encoding.property, of: form.id)
            if case .object(let object) = schemas[form.id].shape, member == nil,
                object.additional == nil
            {
                diagnostics.report(.unknownField(encoding))
            }
            guard kind == .multipart else { continue }
            if !encoding.headers.isEmpty { diagnostics.report(.ignoredPartHeaders(encoding)) }
            if isStyled(encoding, member) { diagnostics.report(.ignoredPartStyle(encoding)) }
        }
    }

    /// Whether the part would look different if the style was followed.
    private func isStyled(_ encoding: MediaType.Encoding, _ member: SchemaID?) -> Bool {
        guard encoding.style != nil || encoding.explode != nil else { return false }
        let style = encoding.style ?? .form
        guard style == .form, encoding.explode ?? true else { return true }
        return switch member.map({ schemas[$0].shape }) {
        case .object, .map: true
        default: false
        }
    }

    private func member(_ name: String, of form: SchemaID) -> SchemaID? {
        guard case .object(let object) = schemas[form].shape else { return nil }
        return object.properties.first { $0.name == name }?.use.id
    }
}

extension Diagnostic {
    fileprivate static func unknownField(_ encoding: MediaType.Encoding) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredEncoding, at: encoding.location,
            "the form has no '\(encoding.property)', so nothing is sent in this way")
    }

    fileprivate static func ignoredPartHeaders(_ encoding: MediaType.Encoding) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredEncoding, at: encoding.location,
            "the headers of the part '\(encoding.property)' are not sent; the client sends its name, the name of its file and its content type"
        )
    }

    fileprivate static func ignoredPartStyle(_ encoding: MediaType.Encoding) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredEncoding, at: encoding.location,
            "'style' and 'explode' of the part '\(encoding.property)' are not followed: each element of an array is a part, and an object is one part with JSON"
        )
    }
}
