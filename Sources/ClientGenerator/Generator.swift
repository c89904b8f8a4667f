import SpecReader

/// The stages between a document and the files of its client.
package struct Generator {
    private let settings: Settings

    package init(settings: Settings) { self.settings = settings }

    /// - Returns: `nil` where the document has errors; they are among the diagnostics.
    package func files(
        for document: SourceFile, _ diagnostics: inout Diagnostics
    ) -> [GeneratedFile]? {
        guard let plan = plan(for: document, &diagnostics) else { return nil }
        return FileRenderer.render(plan, spec: document.name, layout: settings.layout)
    }

    package func plan(
        for file: SourceFile, _ diagnostics: inout Diagnostics
    ) -> ClientPlan? {
        guard let document = DocumentReader.read(file, into: &diagnostics) else { return nil }
        let resolved = DocumentResolver.resolve(document, &diagnostics)
        let plan = ClientPlanner.plan(resolved, settings: settings, &diagnostics)
        return diagnostics.hasErrors ? nil : plan
    }
}

extension SourceFile {
    /// The last part of the path.
    fileprivate var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
