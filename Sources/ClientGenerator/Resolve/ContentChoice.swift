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
            !offered[0].isFile(for: role, references), !offered[0].isStreamResult(for: role)
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
            .asAnyUpload(among: wholes, for: role)
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
        }.map { $0.asAnyUpload(among: forms, for: .request) }
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
        if ([content] + alternatives).contains(where: { $0.mediaTypes.contains(media.name[...]) }) {
            return true
        }
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
        let isUnsaid = isAnyType && media.schema == nil
        let kind: ResolvedContent.Kind =
            if isUnsaid || [.json, .text].contains(named) && media.isFile(for: role, references) {
                .bytes
            } else if media.isStreamResult(for: role) {
                .lines
            } else if isAnyType {
                media.schema?.kindOfAnyType(for: role, references) ?? named
            } else {
                named
            }
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
            let file = files.first
        else { return self }
        return file.ofTypes(files)
    }

    /// What comes as a picture or an archive is no text, whatever is said of it.
    fileprivate func asPicture(among others: [Self], for role: ContentChoice.Role) -> Self {
        let type = mediaType.lowercased()
        let isPicture = type.hasPrefix("image/")
        guard role == .success, kind == .text, isPicture || type == "text/plain",
            let file = others.first(where: { isPicture ? $0.kind == .bytes : $0.isDocument })
        else { return self }
        return file.ofTypes(others.filter { $0.kind == .bytes || $0.mediaType == mediaType })
    }

    /// The server chooses among the types of what it sends, and the caller among those of an upload.
    private func ofTypes(_ forms: [Self]) -> Self {
        var form = self
        form.mediaType = forms.map(\.mediaType).joined(separator: ", ")
        return form
    }

    fileprivate var mediaTypes: [Substring] { mediaType.split(separator: ", ") }

    /// A file that can be sent as JSON or XML and as bytes of no form is sent as those.
    fileprivate func asUpload(among others: [Self], for role: ContentChoice.Role) -> Self {
        let isUntold = kind == .text && media.schema == nil && mediaType.hasSuffix("+xml")
        let isFile = kind == .bytes && mediaType.lowercased().hasSuffix("json")
        guard role == .request, isUntold || isFile else { return self }
        let bytes = others.filter(\.isUpload)
        return bytes.first { Self.usualUploads.contains($0.mediaType.lowercased()) } ?? bytes.first
            ?? self
    }

    /// Whether it is bytes of a type of their own.
    private var isUpload: Bool {
        kind == .bytes && !isOpaque && !mediaType.lowercased().hasSuffix("json")
    }

    private static let usualUploads: Set = ["application/octet-stream", "message/rfc822"]

    /// A picture that is sent as one type is none of another. The usual type comes first, as that of what is sent
    /// without one.
    fileprivate func asAnyUpload(among others: [Self], for role: ContentChoice.Role) -> Self {
        guard role == .request, isUpload else { return self }
        let uploads = others.filter(\.isUpload)
        guard uploads.count > 1, !uploads.contains(where: { $0.mediaType.contains("*") }) else {
            return self
        }
        let isUsual = { (form: Self) in Self.usualUploads.contains(form.mediaType.lowercased()) }
        return ofTypes(uploads.filter(isUsual) + uploads.filter { !isUsual($0) })
    }

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
