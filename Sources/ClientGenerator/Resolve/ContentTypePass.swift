/// Decides what a text is whose media type is one of bytes, and of which nothing says how they are encoded: a part of a
/// form is a file, and in JSON it is the text that it says to be.
enum ContentTypePass {
    static func run(on document: inout ResolvedDocument) {
        let format = ResolvedSchema.formatOfUnencodedBytes
        let unencoded = document.schemas.ids.filter { document.schemas[$0].format == format }
        guard !unencoded.isEmpty else { return }
        let forms = document.operations.lazy.flatMap { $0.body?.contents ?? [] }
            .filter { $0.kind == .multipart }.compactMap(\.use?.id)
        let parts = Set(document.schemas.closure(of: Set(forms)))
        for id in unencoded {
            document.schemas[id].format = parts.contains(id) ? "binary" : nil
        }
    }
}

extension ResolvedSchema {
    /// The format that such a text has until then; no document writes it.
    static let formatOfUnencodedBytes = "unencoded bytes"
}
