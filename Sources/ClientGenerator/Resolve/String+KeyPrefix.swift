extension String {
    /// What stands in front of a key in `Authorization`, as words about the key tell: `Token ` in
    /// `Authorization: Token <key>`, `Token token=` in a format of that kind. OpenAPI has no place for it.
    ///
    /// - Returns: `nil` where they tell nothing, or of several.
    var keyPrefix: String? {
        let found =
            Self.examples.flatMap { matches(of: $0).map { String($0.output.1) } }
            + Self.words.flatMap { matches(of: $0).map { "\($0.output.1) " } }
        let prefixes = found.filter { !Self.ordinary.contains($0.lowercased()) }
        guard Set(prefixes.map { $0.lowercased() }).count == 1 else { return nil }
        return prefixes.first
    }

    private typealias Pattern = Regex<(Substring, Substring)>

    /// A word in front of something that stands for a key, at the beginning, in quotes or behind a mark.
    private static var examples: [Pattern] {
        [
            #/(?:^|["'`*(]|(?:uthorization|xample)["'`*]*:\ *|format\ )([A-Za-z][A-Za-z0-9-]*(?:\ [a-z]+=|\ ))(?:[<{\[\\]|\$[A-Z{])/#,
            #/(?:^|["'`*(]|(?:uthorization|xample)["'`*]*:\ *|format\ )([A-Za-z][A-Za-z0-9-]*\ )(?:[A-Z]+_)*(?:API_?KEY|KEY|TOKEN|JWT)\b/#,
            #/(?:["'`*]|(?:uthorization|xample)["'`*]*:\ *)([A-Za-z][A-Za-z0-9-]*\ )(?:your[-_]|YOUR[-_]|\w*\d{3}|\S*XXX)/#,
        ]
    }

    /// A word that is said to be there.
    private static var words: [Pattern] {
        [
            #/prefix(?:ed)?\ (?:[\w-]+\ ){0,6}\\?["'`]([A-Za-z][A-Za-z0-9-]*):?\ ?\\?["'`]/#,
            #/["'`]([A-Za-z][A-Za-z0-9-]*):?\ ?["'`]\ prefix/#,
            #/["'`]([A-Za-z][A-Za-z0-9-]*)["'`]\ *(?:\[space\]|follow(?:ed|ing))/#,
            #/using\ the\ ([Bb]earer)\ scheme/#,
            #/with\ (Bearer)\ into\ field/#,
        ]
    }

    /// What stands in front of other things as well.
    private static let ordinary: Set = [
        "a ", "an ", "api ", "apikey ", "authorization ", "example ", "header ", "key ", "my ",
        "the ", "use ",
        "value ", "your ",
    ]
}
