/// The header fields that are documented for the responses of an operation, as one type.
package struct HeadersDeclaration: Hashable, Sendable {
    /// Nested in the operation, or at the top level where several operations share the type.
    package var path: TypePath
    package var fields: [HeaderDeclaration]
    /// The only resource whose operations share the type; `nil` where there are several.
    package var resource: Identifier?

    package var isShared: Bool { path.isTopLevel }
}

/// A header field that is documented for responses.
package struct HeaderDeclaration: Hashable, Sendable {
    package var name: Identifier
    package var wireName: String
    /// What the text of the field is read as.
    package var type: SwiftType
    package var reading: Reading
    package var documentation: Documentation
    package var isDeprecated: Bool

    package enum Reading: String, Hashable, Sendable {
        case value, list, json
    }
}
