import SpecReader

extension DocumentResolver {
    /// A header that leads nowhere is left out: the call goes on without it.
    mutating func headers(
        of response: Response, _ diagnostics: inout Diagnostics
    ) -> [ResolvedHeader] {
        response.headers.compactMap { named in
            var header = header(named.value, &diagnostics)
            header?.name = named.name
            return header
        }
    }

    private mutating func header(
        _ value: Referenced<Header>, _ diagnostics: inout Diagnostics
    ) -> ResolvedHeader? {
        guard case .reference(let reference) = value else {
            return nameless(value, &diagnostics)
        }
        return shared(references.target(of: reference), in: \.sharedHeaders, &diagnostics) {
            $0.nameless(value, &$1)
        }
    }

    /// The header as it is wherever it is listed.
    private mutating func nameless(
        _ value: Referenced<Header>, _ diagnostics: inout Diagnostics
    ) -> ResolvedHeader? {
        var found = Diagnostics()
        let header = references.header(value, &found)
        for diagnostic in found.reported { diagnostics.report(diagnostic.asWarning) }
        guard let header else { return nil }
        let content = header.content.first
        let isJSON = content.flatMap { ResolvedContent.Kind($0.name) } == .json
        let schema = isJSON ? content?.schema : header.schema
        return ResolvedHeader(
            name: "", description: header.description, isDeprecated: header.isDeprecated,
            use: schemas.resolve(
                schema ?? .unsaid(isJSON ? [] : [.string], at: header.location), &diagnostics),
            isJSON: isJSON)
    }
}
