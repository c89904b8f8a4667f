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
        var known: Set<String> = []
        var last: [ResolvedHeader] = []
        for isSuccess in [true, false] {
            for response in responses where response.isSuccess == isSuccess {
                // Most responses have the same ones as others.
                let isLast =
                    response.headers.count == last.count
                    && last.indices.allSatisfy { response.headers[$0].name == last[$0].name }
                if isLast { continue }
                last = response.headers
                headers += last.filter { known.insert($0.name.lowercased()).inserted }
            }
        }
        return headers
    }
}
