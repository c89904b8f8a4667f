import SpecReader

/// A form of a body that a client sends or reads.
package struct ResolvedContent: Sendable {
    package var location: SourceLocation
    package var kind: Kind
    /// As the document writes it.
    package var mediaType: String
    /// What the body is; `nil` for text and bytes, which have no parts.
    package var use: SchemaUse?
    /// Whether that is one element of a stream, as `itemSchema` says it, and not all of them.
    package var isItem = false
    /// Whether it is a text that stands for bytes.
    package var isBase64 = false
    package var encodings: [MediaType.Encoding] = []

    /// The kinds of content, the one that is preferred where a document offers several first.
    package enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
        case json, form, multipart, events, lines, text, bytes

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}

extension ResolvedContent.Kind {
    /// - Parameter mediaType: With or without parameters; wildcards stand for JSON where they allow it.
    /// - Returns: `nil` for what is no media type.
    init?(_ mediaType: String) {
        // Nearly all are, and need no parts taken off.
        if mediaType == "application/json" {
            self = .json
            return
        }
        let named = mediaType.utf8.prefix { $0 != UInt8(ascii: ";") }
        let essence = String(decoding: named.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        guard essence.contains("/") else { return nil }
        switch essence {
        case "application/json", "text/json", "*/*", "application/*": self = .json
        case "application/x-www-form-urlencoded": self = .form
        case "multipart/form-data": self = .multipart
        case "text/event-stream": self = .events
        case "application/jsonl", "application/x-jsonl", "application/jsonlines",
            "application/x-jsonlines", "application/ndjson", "application/x-ndjson",
            "application/json-seq", "application/stream+json", "text/jsonl", "text/x-ndjson":
            self = .lines
        case "application/text", "application/xml": self = .text
        default:
            let isText = essence.hasPrefix("text/") || essence.hasSuffix("+xml")
            let isSequence = essence.hasSuffix("+json-seq")
            let isJSON = essence.hasSuffix("+json")
            self = isJSON ? .json : isSequence ? .lines : isText ? .text : .bytes
        }
    }

    /// What the form is called where there are others.
    var name: String {
        switch self {
        case .json: "json"
        case .form: "form"
        case .multipart: "multipart"
        case .events: "events"
        case .lines: "lines"
        case .text: "text"
        case .bytes: "binary"
        }
    }

    /// Whether the body can be delivered element by element.
    var isStream: Bool { self == .events || self == .lines }

    /// Whether the body can be an object with members of its own.
    var isObject: Bool { self < .events }

    /// Whether the members of an object are sent one by one.
    var isForm: Bool { self == .form || self == .multipart }

    /// Whether a schema says what the parts of a body are.
    var hasParts: Bool { self < .text }
}
