import SpecReader

extension OperationPlanner {
    func content(
        _ content: ResolvedContent, as use: ContentUse
    ) -> ContentDeclaration {
        let mediaType = content.mediaType
        if content.kind.isStream { return self.content(of: content, as: use) }
        guard let schema = content.use else {
            if content.kind == .text {
                return ContentDeclaration(
                    type: .builtin(.string), coding: .text(mediaType: mediaType))
            }
            return ContentDeclaration(
                type: .builtin(use == .request ? .binary : .data),
                coding: .bytes(mediaType: mediaType))
        }
        return ContentDeclaration(type: types.type(of: schema), coding: coding(content))
    }

    private func coding(_ content: ResolvedContent) -> ContentDeclaration.Coding {
        switch content.kind {
        case .form:
            return .form(
                content.encodings.compactMap { encoding in
                    guard encoding.style != nil || encoding.explode != nil else { return nil }
                    let style = encoding.style ?? .form
                    return ContentDeclaration.Field(
                        member: encoding.property, style: style.rawValue,
                        explode: encoding.explode ?? (style == .form))
                })
        case .multipart:
            return .multipart(
                content.encodings.compactMap { encoding in
                    encoding.contentType.flatMap { type in
                        // A list of types is a choice, which the file itself makes.
                        type.contains(",") || type.contains("*")
                            ? nil
                            : ContentDeclaration.Part(member: encoding.property, contentType: type)
                    }
                })
        default:
            return .json(mediaType: content.mediaType.isPlainJSON ? nil : content.mediaType)
        }
    }
}

extension String {
    /// Whether a media type says no more than that the body is JSON, or leaves that open.
    fileprivate var isPlainJSON: Bool {
        if self == "application/json" { return true }
        let essence = prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        return essence == "application/json" || essence.contains("*")
    }
}
