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
        var headers: [ResolvedHeader] = []
        var names: Set<String> = []
        var known: Set<String> = []
        for isSuccess in [true, false] {
            for response in responses where response.isSuccess == isSuccess {
                for header in response.headers
                // Most responses have the same ones, written the same way.
                where names.insert(header.name).inserted
                    && known.insert(header.name.lowercased()).inserted
                {
                    headers.append(header)
                }
            }
        }
        return headers
    }
}
