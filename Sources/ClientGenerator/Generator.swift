import SpecReader

/// The stages between a document and the files of its client.
package struct Generator {
    private let settings: Settings
    private let loader: FileLoader
    private let stopwatch: Stopwatch
    /// One for all stages, because it remembers which of its patterns matched.
    private let filter: OperationFilter

    /// - Parameter loader: What reads the files that references lead to.
    package init(
        settings: Settings, loader: FileLoader = .none, stopwatch: Stopwatch = Stopwatch()
    ) {
        self.settings = settings
        self.loader = loader.with(copies: settings.copies)
        self.stopwatch = stopwatch
        filter = OperationFilter(include: settings.include, exclude: settings.exclude)
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
        guard let document = document(in: file, &diagnostics) else { return nil }
        return plan(for: consume document, &diagnostics)
    }

    /// - Returns: `nil` where there is nothing to go on with; the diagnostics say why.
    package func document(in file: SourceFile, _ diagnostics: inout Diagnostics) -> Document? {
        stopwatch.measure(.read) {
            DocumentReader.read(file, loader: loader, filter: filter, into: &diagnostics)
        }
    }

    /// - Parameter document: Given up before planning, which takes its memory.
    /// - Returns: `nil` where the document has errors; they are among the diagnostics.
    package func plan(
        for document: consuming Document, _ diagnostics: inout Diagnostics
    ) -> ClientPlan? {
        let nothingToPrint = Diagnostic.nothingToPrint(at: document.location)
        let resolved = resolved(consume document, &diagnostics)
        return plan(of: resolved, else: nothingToPrint, &diagnostics)
    }

    /// The plan, and how lists in pages could become sequences: what the settings would have to say.
    package func planAndProposals(
        for document: Document, _ diagnostics: inout Diagnostics
    ) -> (plan: ClientPlan, proposals: [PaginationProposal])? {
        let resolved = resolved(document, &diagnostics)
        return plan(of: resolved, else: .nothingToPrint(at: document.location), &diagnostics)
            .map { ($0, PaginationProposal.all(for: resolved)) }
    }

    private func plan(
        of resolved: ResolvedDocument, else nothingToPrint: Diagnostic,
        _ diagnostics: inout Diagnostics
    ) -> ClientPlan? {
        let plan = stopwatch.measure(.plan) {
            ClientPlanner.plan(resolved, settings: settings, &diagnostics)
        }
        guard !diagnostics.hasErrors else { return nil }
        if plan.client == nil, plan.types.isEmpty {
            diagnostics.report(nothingToPrint)
        }
        return plan
    }

    private func resolved(
        _ document: consuming Document, _ diagnostics: inout Diagnostics
    ) -> ResolvedDocument {
        stopwatch.measure(.resolve) {
            DocumentResolver.resolve(document, settings, filter, &diagnostics)
        }
    }

    package func files(of plan: ClientPlan, for document: SourceFile) -> [GeneratedFile] {
        FileRenderer.render(
            plan, spec: String(document.path.lastPathPart).escapingControls,
            layout: settings.layout)
    }
}

extension Diagnostic {
    fileprivate static func nothingToPrint(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .nothingToPrint, at: location,
            "the document describes no operation and no type, so the client has no files")
    }
}
