import SpecReader

/// A header field that is documented for a response.
package struct ResolvedHeader: Sendable {
    package var name: String
    package var description: String?
    package var isDeprecated: Bool
    package var use: SchemaUse
    /// Whether the field holds JSON.
    package var isJSON: Bool
}

extension ResolvedOperation {
    /// Those of all responses, each once: those of successes first, because most who look want them.
    var documentedHeaders: [ResolvedHeader] {
        var known: Set<String> = []
        let responses = self.responses.filter(\.isSuccess) + self.responses.filter { !$0.isSuccess }
        return responses.flatMap(\.headers).filter { known.insert($0.name.lowercased()).inserted }
    }
}
