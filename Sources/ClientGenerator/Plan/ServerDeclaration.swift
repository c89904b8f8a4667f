/// Where the requests of a client go.
package enum ServerDeclaration: Hashable, Sendable {
    /// One URL for everybody.
    case fixed(String)
    /// The document does not say it, or only the path of it; whoever makes the client does.
    case given(path: String?)
    /// An enum to choose from, the first case by default.
    case choice(TypePath, [Choice], [EnumDeclaration])

    package struct Choice: Hashable, Sendable {
        package var name: Identifier
        package var documentation: Documentation
        /// With `{name}` where the value of a variable goes.
        package var url: String
        package var variables: [Variable]
    }

    package struct Variable: Hashable, Sendable {
        package var name: Identifier
        package var wireName: String
        package var type: SwiftType
        package var documentation: Documentation
        /// `nil` where a value has to be given.
        package var defaultValue: DefaultValue?
    }
}
