import SpecReader

extension DocumentResolver {
    /// A header that leads nowhere is left out: the call goes on without it.
    mutating func headers(
        of response: Response, _ diagnostics: inout Diagnostics
    ) -> [ResolvedHeader] {
        response.headers.compactMap { header($0, &diagnostics) }
    }

    private mutating func header(
        _ named: Components.Named<Referenced<Header>>, _ diagnostics: inout Diagnostics
    ) -> ResolvedHeader? {
        guard case .reference(let reference) = named.value else {
            return resolved(named, &diagnostics)
        }
        let key = references.target(of: reference)
        var header = shared(key, in: \.sharedHeaders, &diagnostics) { $0.resolved(named, &$1) }
        header?.name = named.name
        return header
    }

    private mutating func resolved(
        _ named: Components.Named<Referenced<Header>>, _ diagnostics: inout Diagnostics
    ) -> ResolvedHeader? {
        var found = Diagnostics()
        let header = references.header(named.value, &found)
        for diagnostic in found.reported { diagnostics.report(diagnostic.asWarning) }
        guard let header else { return nil }
        let content = header.content.first
        let isJSON = content.flatMap { ResolvedContent.Kind($0.name) } == .json
        let schema = isJSON ? content?.schema : header.schema
        return ResolvedHeader(
            name: named.name, description: header.description, isDeprecated: header.isDeprecated,
            use: schemas.resolve(
                schema ?? .unsaid(isJSON ? [] : [.string], at: header.location), &diagnostics),
            isJSON: isJSON)
    }
}
