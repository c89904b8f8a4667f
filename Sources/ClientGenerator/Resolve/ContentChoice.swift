import SpecReader

/// Of the forms that a body is offered in, those that a client sends or reads.
struct ContentChoice {
    /// The one that says most about the body.
    let content: Form
    /// The one in which success comes bit by bit, where `content` is another.
    let stream: Form?

    /// What the body is part of.
    enum Role {
        case request, success, failure
    }

    struct Form {
        var kind: ResolvedContent.Kind
        var mediaType: String
        var media: MediaType
        /// Whether the kind says less than the document does.
        var isOpaque = false
    }

    /// - Returns: `nil` where the body is offered in no form.
    init?(
        _ offered: [MediaType], for role: Role, _ references: ReferenceTable,
        _ diagnostics: inout Diagnostics
    ) {
        let forms = offered.compactMap { Form($0, for: role, references) }
        let streams = forms.filter { role == .success && $0.kind.isStream }
        let wholes = forms.filter { role != .success || !$0.kind.isStream }
        let whole = wholes.min { $0.kind < $1.kind }
        guard
            let content = whole ?? streams.first
                ?? offered.first.map({ Form(nameless: $0, for: role) })
        else { return nil }
        self.content = content
        stream = whole == nil ? nil : streams.first
        report(offered, &diagnostics)
    }

    private func report(_ offered: [MediaType], _ diagnostics: inout Diagnostics) {
        for media in offered where media.name != stream?.media.name {
            let isChosen = media.name == content.media.name
            if ResolvedContent.Kind(media.name) == nil {
                diagnostics.report(.invalidMediaType(media, besides: isChosen ? nil : content))
            } else if !isChosen {
                diagnostics.report(.ignoredMediaType(media, besides: content))
            }
        }
        for form in [content, stream].compactMap(\.self) where form.isOpaque {
            diagnostics.report(.opaqueMediaType(form))
        }
    }
}

extension ContentChoice.Form {
    fileprivate init?(
        _ media: MediaType, for role: ContentChoice.Role, _ references: ReferenceTable
    ) {
        guard let named = ResolvedContent.Kind(media.name) else { return nil }
        let kind =
            media.name.contains("*") ? media.schema?.kindOfAnyType(for: role) ?? named : named
        let isKnown =
            switch kind {
            case .form, .multipart: role == .request
            case .events: role != .request
            case .bytes: !media.name.lowercased().hasPrefix("multipart/")
            default: true
            }
        self.init(kind: isKnown ? kind : .bytes, mediaType: media.name, media: media)
        let isInParts = media.itemSchema != nil || media.schema?.hasParts(references) == true
        isOpaque = !self.kind.hasParts && (!isKnown || isInParts)
    }

    /// Something whose name says nothing.
    fileprivate init(nameless media: MediaType, for role: ContentChoice.Role) {
        let mediaType = role == .request ? "application/octet-stream" : "*/*"
        self.init(kind: .bytes, mediaType: mediaType, media: media)
    }
}

extension Schema {
    /// What a body of any type is by its schema: JSON only where that is no plain string. What is sent as any type can
    /// be a file as well as a text.
    fileprivate func kindOfAnyType(for role: ContentChoice.Role) -> ResolvedContent.Kind? {
        guard case .keywords(let keywords) = content, keywords.types == [.string] else {
            return nil
        }
        if keywords.annotations.format == "binary" { return .bytes }
        return keywords.isTypeOnly ? role == .request ? .bytes : .text : nil
    }

    /// Whether it describes arrays or objects, or refers to something that may.
    fileprivate func hasParts(_ references: ReferenceTable) -> Bool {
        switch content {
        case .boolean: false
        case .keywords(let keywords): keywords.hasParts
        case .reference(let reference, _):
            if case .keywords(let keywords) = references.component(reference)?.content {
                keywords.hasParts
            } else {
                true
            }
        }
    }
}

extension Schema.Keywords {
    fileprivate var hasParts: Bool {
        types.contains(.object) || types.contains(.array) || !properties.isEmpty || items != nil
            || !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty
    }
}

extension Diagnostic {
    fileprivate static func ignoredMediaType(
        _ type: MediaType, besides chosen: ContentChoice.Form
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredMediaType, at: type.location,
            "'\(type.name)' is ignored, because the body is offered as '\(chosen.media.name)' too")
    }

    fileprivate static func invalidMediaType(
        _ type: MediaType, besides chosen: ContentChoice.Form?
    ) -> Diagnostic {
        let consequence = chosen == nil ? "the body is taken for bytes" : "it is ignored"
        return Diagnostic(
            .warning, .invalidMediaType, at: type.location,
            "'\(type.name)' is no media type, so \(consequence); write one such as 'application/json'"
        )
    }

    fileprivate static func opaqueMediaType(_ form: ContentChoice.Form) -> Diagnostic {
        Diagnostic(
            .warning, .opaqueMediaType, at: form.media.location,
            "'\(form.media.name)' is not taken apart: the body is \(form.kind == .text ? "a text" : "bytes") as it stands"
        )
    }
}
