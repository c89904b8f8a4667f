import SpecReader

/// Of the forms that a body is offered in, those that a client sends or reads.
struct ContentChoice {
    /// The one that says most about the body.
    let content: Form
    /// The one in which success comes bit by bit, where `content` is another.
    let stream: Form?
    /// What can be sent in place of `content`, the first of each kind; or the other kinds of JSON that an error may
    /// come in.
    let alternatives: [Form]

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
        // Most bodies are offered as JSON and nothing else.
        if offered.count == 1, offered[0].name == "application/json",
            !offered[0].isFile(for: role, references)
        {
            content = Form(kind: .json, mediaType: offered[0].name, media: offered[0])
            stream = nil
            alternatives = []
            return
        }
        let forms = offered.compactMap { Form($0, for: role, references) }
        let streams = forms.filter { role == .success && $0.kind.isStream }
        let wholes = forms.filter { role != .success || !$0.kind.isStream }
        let whole = wholes.min { $0.kind < $1.kind }?
            .notAsPatch(among: wholes, references).asPlainJSON(among: wholes, for: role)
            .notQuoted(among: wholes, for: role)
            .notAsAnything(among: wholes, for: role, references)
            .asFile(among: wholes, for: role, references)
            .asPicture(among: wholes, for: role)
            .asUpload(among: wholes, for: role)
            .asBytes(among: wholes, for: role)
        guard
            let content = whole ?? streams.first
                ?? offered.first.map({ Form(nameless: $0, for: role, references) })
        else { return nil }
        stream = whole == nil ? nil : streams.first
        alternatives =
            switch role {
            case .request: Self.alternatives(to: content, among: forms, references)
            case .success: []
            case .failure: Self.otherErrors(than: content, among: forms)
            }
        self.content = role == .failure ? content.or(alternatives) : content
        report(offered, &diagnostics)
    }

    /// Something else than what is sent usually can be a file or a text where that is an object. What the client does
    /// not take apart is no easier to send than `content`.
    private static func alternatives(
        to content: Form, among forms: [Form], _ references: ReferenceTable
    ) -> [Form] {
        var kinds: Set = [content.kind]
        return forms.filter { form in
            // The fields of a form have names, which a list does not give them.
            let isListOfFields = form.kind.isForm && form.media.schema?.isList(references) == true
            return !form.isOpaque && form.isDescribed && !isListOfFields
                && kinds.insert(form.kind).inserted
        }
    }

    /// Which of several kinds of JSON an error is, the server chooses: problem details as well as what it wrote before
    /// them.
    private static func otherErrors(than content: Form, among forms: [Form]) -> [Form] {
        guard content.kind == .json else { return [] }
        return forms.filter { form in
            form.kind == .json && form.media.schema != nil
                && form.media.name != content.media.name
                && !form.media.saysTheSame(as: content.media)
        }
    }

    /// Whether the client gets what the media type offers: as it is, or as the same in another form.
    private func isSent(_ media: MediaType) -> Bool {
        if content.mediaType.split(separator: ", ").contains(media.name[...]) { return true }
        let isLost = content.kind == .text && ResolvedContent.Kind(media.name) == .bytes
        return !isLost && media.saysTheSame(as: content.media)
    }

    private func report(_ offered: [MediaType], _ diagnostics: inout Diagnostics) {
        let others = alternatives + [stream].compactMap(\.self)
        for media in offered where !others.contains(where: { $0.media.name == media.name }) {
            let isChosen = media.name == content.media.name
            if ResolvedContent.Kind(media.name) == nil {
                diagnostics.report(.invalidMediaType(media, besides: content))
            } else if !isChosen, !isSent(media) {
                diagnostics.report(
                    .ignoredMediaType(media.name, at: media.location, besides: content.media.name))
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
        let isAnyType = media.name.contains("*") && named != .text
        let kind =
            [.json, .text].contains(named) && media.isFile(for: role, references)
            ? .bytes
            : isAnyType ? media.schema?.kindOfAnyType(for: role, references) ?? named : named
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

    /// Whether the document says what it is: a text without a schema can be anything, XML above all.
    fileprivate var isDescribed: Bool {
        switch kind {
        case .text: media.schema != nil
        case .bytes: !mediaType.contains("*")
        default: true
        }
    }

    /// Frameworks list the format of patches before JSON, for bodies that are none, and servers before that of merge
    /// patches, which take objects where those are lists.
    fileprivate func notAsPatch(among others: [Self], _ references: ReferenceTable) -> Self {
        guard mediaType.lowercased().hasSuffix("json-patch+json") else { return self }
        let same = others.filter { $0.media.saysTheSame(as: media) }
        if let json = same.first(where: \.mediaType.isPlainJSON) { return json }
        guard media.schema?.isList(references) == false else { return self }
        return same.first { $0.mediaType.lowercased() == "application/merge-patch+json" } ?? self
    }

    /// Of several kinds of JSON with bodies of their own, the plain one takes most: an event, and also a batch of them.
    fileprivate func asPlainJSON(among others: [Self], for role: ContentChoice.Role) -> Self {
        guard role == .request, kind == .json, !mediaType.lowercased().hasSuffix("patch+json"),
            let plain = others.first(where: \.mediaType.isPlainJSON),
            !plain.media.saysTheSame(as: media)
        else { return self }
        return plain
    }

    /// A lone text that can be had without JSON around it comes that way: as JSON, a file would be no valid one.
    fileprivate func notQuoted(among others: [Self], for role: ContentChoice.Role) -> Self {
        guard role == .success, kind == .json, media.schema?.isPlainText == true else {
            return self
        }
        return others.first { $0.isText && $0.media.schema?.isPlainText == true }
            ?? others.first { $0.kind == .bytes && $0.media.schema?.isBinary == true } ?? self
    }

    /// JSON of which nothing is said, where the same can be had as bytes of no type: it is anything, and often a file.
    /// A table for a certain program is something else.
    fileprivate func notAsAnything(
        among others: [Self], for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> Self {
        guard role == .success, kind == .json,
            media.schema?.described(in: references).isAnything ?? true
        else { return self }
        return others.first { $0.mediaType.lowercased() == "application/octet-stream" }
            ?? (media.schema == nil ? others.first(where: \.isDocument) : nil) ?? self
    }

    /// Whether it is for people to look at, whatever else is offered.
    private var isDocument: Bool {
        let type = mediaType.lowercased()
        return kind == .bytes
            && (type == "application/pdf" || type == "application/zip" || type.hasPrefix("image/"))
    }

    /// Whatever any of the forms says.
    fileprivate func or(_ others: [Self]) -> Self {
        let schemas = ([self] + others).compactMap(\.media.schema)
        guard schemas.count > 1 else { return self }
        var union = Schema.Keywords()
        union.oneOf = schemas
        var whole = self
        whole.media.schema = Schema(location: schemas[0].location, content: .keywords(union))
        return whole
    }

    /// What comes as a file too is one, whatever form that has: bytes can be made a text, and bytes that are none no
    /// text.
    fileprivate func asFile(
        among others: [Self], for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> Self {
        let files = others.filter { $0.kind == .bytes && $0.media.isFile(for: role, references) }
        guard role == .success, isText || media.isFile(for: role, references),
            var file = files.first
        else { return self }
        file.mediaType = files.map(\.mediaType).joined(separator: ", ")
        return file
    }

    /// What comes as a picture or an archive is no text, whatever is said of it.
    fileprivate func asPicture(among others: [Self], for role: ContentChoice.Role) -> Self {
        let type = mediaType.lowercased()
        let isPicture = type.hasPrefix("image/")
        guard role == .success, kind == .text, isPicture || type == "text/plain",
            var file = others.first(where: { isPicture ? $0.kind == .bytes : $0.isDocument })
        else { return self }
        file.mediaType = others.filter { $0.kind == .bytes || $0.mediaType == mediaType }
            .map(\.mediaType).joined(separator: ", ")
        return file
    }

    /// A file that can be sent as JSON or XML and as bytes of no form is sent as those.
    fileprivate func asUpload(among others: [Self], for role: ContentChoice.Role) -> Self {
        let isUntold = kind == .text && media.schema == nil && mediaType.hasSuffix("+xml")
        let isFile = kind == .bytes && mediaType.lowercased().hasSuffix("json")
        guard role == .request, isUntold || isFile else { return self }
        let bytes = others.filter { $0.kind == .bytes && !$0.mediaType.hasSuffix("json") }
        return bytes.first { Self.usualUploads.contains($0.mediaType.lowercased()) } ?? bytes.first
            ?? self
    }

    private static let usualUploads: Set = ["application/octet-stream", "message/rfc822"]

    /// Bytes that can be had as any type are text for JSON alone, if at all: for frameworks that list both, JSON is one
    /// of the types that they are sent as.
    fileprivate func asBytes(among others: [Self], for role: ContentChoice.Role) -> Self {
        guard role == .success, kind == .json, media.schema?.isByte == true else { return self }
        return others.first { $0.kind == .bytes && $0.media.schema?.isByte == true } ?? self
    }

    /// Whether a text comes as it stands: XML has tags around it.
    private var isText: Bool { kind == .text && !mediaType.lowercased().contains("xml") }

    /// Something whose name says nothing: what has members is JSON.
    fileprivate init(
        nameless media: MediaType, for role: ContentChoice.Role, _ references: ReferenceTable
    ) {
        if media.schema?.described(in: references).describesParts == true {
            self.init(kind: .json, mediaType: "application/json", media: media)
            return
        }
        let mediaType = role == .request ? "application/octet-stream" : "*/*"
        self.init(kind: .bytes, mediaType: mediaType, media: media)
    }
}

extension MediaType {
    /// Whether the schema says that the body is bytes, whatever their type: a file of JSON is read by whoever wanted
    /// it. How an error comes is not up to the schema.
    fileprivate func isFile(
        for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> Bool {
        role != .failure && schema?.described(in: references).isBinary == true
    }

    /// Whether it is another way to write the same values, as frameworks list `text/json` beside `application/json`.
    fileprivate func saysTheSame(as other: MediaType) -> Bool {
        guard let schema, let otherSchema = other.schema else { return false }
        return schema.saysTheSame(as: otherSchema)
    }
}

extension Schema {
    /// Whether both refer to one schema, or list what does, or are of the same type and nothing else.
    fileprivate func saysTheSame(as other: Schema) -> Bool {
        switch (content, other.content) {
        case (.reference(let one, nil), .reference(let two, nil)):
            return one.target == two.target && one.location.fileID == two.location.fileID
        case (.keywords(let one), .keywords(let two)):
            guard one.types == two.types, one.annotations.format == two.annotations.format else {
                return false
            }
            let items = [one.items, two.items].compactMap(\.self)
            guard items.count != 1, items.isEmpty || items[0].saysTheSame(as: items[1]) else {
                return false
            }
            return [one, two].allSatisfy { keywords in
                var rest = keywords
                rest.items = nil
                rest.annotations = Annotations()
                return rest.isTypeOnly
            }
        default:
            return false
        }
    }

    /// Where a reference to a component leads, and otherwise the schema itself.
    fileprivate func described(in references: ReferenceTable) -> Schema {
        guard case .reference(let reference, nil) = content else { return self }
        return references.component(reference) ?? self
    }

    /// Whether it neither demands nor describes anything.
    fileprivate var isAnything: Bool {
        switch content {
        case .boolean(let isAnything): isAnything
        case .keywords(let keywords): keywords.isAnnotationOnly
        case .reference: false
        }
    }

    /// Whether it is any text, or bytes.
    var isPlainText: Bool {
        guard case .keywords(var keywords) = content, keywords.types.isOnly(.string) else {
            return false
        }
        if isBinary { keywords.annotations.format = nil }
        return keywords.isTypeOnly
    }

    fileprivate var isBinary: Bool { annotations.format == "binary" }

    /// Whether it is bytes that JSON would hold as base64.
    fileprivate var isByte: Bool { annotations.format == "byte" }

    /// Whether it is a list, at once or where a reference leads.
    fileprivate func isList(_ references: ReferenceTable) -> Bool {
        guard case .reference(let reference, _) = content else { return ownTypes.contains(.array) }
        return references.component(reference)?.ownTypes.contains(.array) ?? false
    }

    /// What a body of any type is by its schema: JSON only where that says something else than a plain string. What is
    /// sent as any type can be a file as well as a text.
    fileprivate func kindOfAnyType(
        for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> ResolvedContent.Kind? {
        if role != .failure, described(in: references).isAnything { return .bytes }
        guard ownTypes.isOnly(.string) else { return nil }
        if isBinary || role == .success && isByte { return .bytes }
        return isPlainText ? role == .request ? .bytes : .text : nil
    }

    /// Whether it says what the members of an object are, or the elements of a list.
    fileprivate var describesParts: Bool {
        guard case .keywords(let keywords) = content else { return false }
        return !keywords.properties.isEmpty || keywords.items != nil || !keywords.allOf.isEmpty
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
    static func ignoredMediaType(
        _ type: String, at location: SourceLocation, besides chosen: String
    ) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredMediaType, at: location,
            "'\(type)' is ignored, because the body is offered as '\(chosen)' too")
    }

    fileprivate static func invalidMediaType(
        _ type: MediaType, besides chosen: ContentChoice.Form
    ) -> Diagnostic {
        let isChosen = chosen.media.name == type.name
        let form = chosen.kind == .json ? "JSON" : "bytes"
        let consequence = isChosen ? "the body is taken for \(form)" : "it is ignored"
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
