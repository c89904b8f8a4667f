import SpecReader

/// The stages between a document and the files of its client.
package struct Generator {
    private let settings: Settings
    private let stopwatch: Stopwatch

    package init(settings: Settings, stopwatch: Stopwatch = Stopwatch()) {
        self.settings = settings
        self.stopwatch = stopwatch
    }

    /// - Returns: `nil` where the document has errors; they are among the diagnostics.
    package func files(
        for document: SourceFile, _ diagnostics: inout Diagnostics
    ) -> [GeneratedFile]? {
        guard let plan = plan(for: document, &diagnostics) else { return nil }
        return files(of: plan, for: document)
    }

    /// - Returns: `nil` where the document has errors; they are among the diagnostics.
    package func plan(
        for file: SourceFile, _ diagnostics: inout Diagnostics
    ) -> ClientPlan? {
        let document = stopwatch.measure(.read) { DocumentReader.read(file, into: &diagnostics) }
        guard let document else { return nil }
        let resolved = stopwatch.measure(.resolve) {
            DocumentResolver.resolve(document, &diagnostics)
        }
        let plan = stopwatch.measure(.plan) {
            ClientPlanner.plan(resolved, settings: settings, &diagnostics)
        }
        return diagnostics.hasErrors ? nil : plan
    }

    package func files(of plan: ClientPlan, for document: SourceFile) -> [GeneratedFile] {
        stopwatch.measure(.render) {
            FileRenderer.render(plan, spec: document.name, layout: settings.layout)
        }
    }
}

extension SourceFile {
    /// The last part of the path.
    fileprivate var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
