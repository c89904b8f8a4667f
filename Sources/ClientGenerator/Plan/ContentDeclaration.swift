/// The form in which a body travels, and the Swift type that stands for it.
package struct ContentDeclaration: Hashable, Sendable {
    package var type: SwiftType
    package var coding: Coding
    /// What a request is checked for that sends it, beyond what the type checks itself; of lines, each one.
    package var rules: [Rule] = []

    package enum Coding: Hashable, Sendable {
        /// JSON under a name of its own, where it has one.
        case json(mediaType: String? = nil)
        /// Members whose arrays and objects are written in another way than usual.
        case form([Field])
        /// Members whose content type the document gives.
        case multipart([Part])
        /// Server-sent events; `isEnvelope` if the schema describes whole events, and not their data.
        case events(mediaType: String, isEnvelope: Bool)
        /// JSON texts, one in each line.
        case lines(mediaType: String)
        case text(mediaType: String)
        /// Bytes as text.
        case base64(mediaType: String)
        case bytes(mediaType: String)
        /// Bytes of a media type that the caller states, out of a range such as `image/*`, or of several with commas
        /// between them.
        case file(range: String)
        /// No body.
        case none
    }

    package struct Field: Hashable, Sendable {
        package var member: String
        package var form: Form

        package enum Form: Hashable, Sendable {
            case style(String, explode: Bool)
            case json
        }
    }

    package struct Part: Hashable, Sendable {
        package var member: String
        package var contentType: String
    }

    /// Whether it comes bit by bit.
    var isStream: Bool {
        if case .stream = type { true } else { false }
    }

    static let none = ContentDeclaration(type: .builtin(.noContent), coding: .none)
}
