import SpecReader

extension DocumentResolver {
    /// A header that leads nowhere is left out: the call goes on without it.
    mutating func headers(
        of response: Response, _ diagnostics: inout Diagnostics
    ) -> [ResolvedHeader] {
        var resolved: [ResolvedHeader] = []
        for named in response.headers {
            var found = Diagnostics()
            let header = references.header(named.value, &found)
            for diagnostic in found.reported { diagnostics.report(diagnostic.asWarning) }
            guard let header else { continue }
            let content = header.content.first
            let isJSON = content.flatMap { ResolvedContent.Kind($0.name) } == .json
            let schema = isJSON ? content?.schema : header.schema
            resolved.append(
                ResolvedHeader(
                    name: named.name, description: header.description,
                    isDeprecated: header.isDeprecated,
                    use: schemas.resolve(
                        schema ?? .unsaid(isJSON ? [] : [.string], at: header.location),
                        &diagnostics),
                    isJSON: isJSON))
        }
        return resolved
    }
}
