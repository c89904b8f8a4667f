import SpecReader

extension OperationPlanner {
    func content(
        _ content: ResolvedContent, as use: ContentUse
    ) -> ContentDeclaration {
        let mediaType = content.mediaType
        if content.kind.isStream { return self.content(of: content, as: use) }
        guard let schema = content.use else {
            let isRange = use == .request && mediaType.contains("*")
            if content.isBase64, use != .failure, !isRange {
                return ContentDeclaration(
                    type: .builtin(.data),
                    coding: .base64(mediaType: String(mediaType.prefix { $0 != "," })))
            }
            if content.kind == .text {
                return ContentDeclaration(
                    type: .builtin(.string),
                    coding: .text(mediaType: isRange ? "text/plain" : mediaType))
            }
            // A range or a list says what the server takes, and what is sent is one type. Of parts, the type names the
            // boundary.
            let name = mediaType.lowercased()
            let isList = use == .request && mediaType.contains(", ")
            let lacksBoundary =
                use == .request && name.hasPrefix("multipart/") && !name.contains("boundary=")
            if isRange || isList || lacksBoundary {
                return ContentDeclaration(type: .builtin(.file), coding: .file(range: mediaType))
            }
            return ContentDeclaration(
                type: .builtin(use == .request ? .binary : .data),
                coding: .bytes(mediaType: mediaType))
        }
        // A form has no null.
        let type = content.kind.isForm ? types.type(of: schema.id) : types.type(of: schema)
        return ContentDeclaration(
            type: type, coding: coding(content),
            // What a form consists of has rules of its own.
            rules: use == .request && !content.kind.isForm
                ? Rule.rules(for: schema, in: schemas) : [])
    }

    private func coding(_ content: ResolvedContent) -> ContentDeclaration.Coding {
        switch content.kind {
        case .form:
            return .form(
                content.encodings.compactMap { encoding in
                    guard encoding.style != nil || encoding.explode != nil else {
                        return encoding.contentType.map(ResolvedContent.Kind.init) == .json
                            ? ContentDeclaration.Field(member: encoding.property, form: .json)
                            : nil
                    }
                    let style = encoding.style ?? .form
                    return ContentDeclaration.Field(
                        member: encoding.property,
                        form: .style(
                            style.rawValue, explode: encoding.explode ?? (style == .form)))
                })
        case .multipart:
            return .multipart(
                content.encodings.compactMap { encoding in
                    encoding.contentType.flatMap { type in
                        // A range is no type to send, and is left to the file itself.
                        type.prefix { $0 != "," }.contains("*")
                            ? nil
                            : ContentDeclaration.Part(member: encoding.property, contentType: type)
                    }
                })
        default:
            return .json(mediaType: content.mediaType.isPlainJSON ? nil : content.mediaType)
        }
    }
}
