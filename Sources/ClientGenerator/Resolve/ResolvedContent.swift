import SpecReader

/// The one form of a body that a client sends or reads.
package struct ResolvedContent: Sendable {
    package var kind: Kind
    /// As the document writes it.
    package var mediaType: String
    /// What the values are; `nil` for text and bytes, which have no parts.
    package var use: SchemaUse?
    package var encodings: [MediaType.Encoding] = []

    /// The kinds of content, the one that is preferred where a document offers several first.
    package enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
        case json, form, multipart, text, bytes

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}

extension ResolvedContent.Kind {
    /// - Parameter mediaType: With or without parameters; wildcards stand for JSON where they allow it.
    /// - Returns: `nil` for content that is a stream without end.
    init?(_ mediaType: String) {
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        switch essence {
        case "application/json", "*/*", "application/*": self = .json
        case "application/x-www-form-urlencoded": self = .form
        case "multipart/form-data": self = .multipart
        case "text/event-stream", "application/jsonl", "application/x-ndjson",
            "application/json-seq", "application/stream+json":
            return nil
        case "application/xml": self = .text
        default:
            let isText = essence.hasPrefix("text/") || essence.hasSuffix("+xml")
            self = essence.hasSuffix("+json") ? .json : isText ? .text : .bytes
        }
    }
}
