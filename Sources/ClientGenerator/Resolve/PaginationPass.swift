import SpecReader

/// Makes lists in pages of the operations that fit what the settings say about pages.
enum PaginationPass {
    static func run(
        on document: inout ResolvedDocument, _ schemes: [Settings.PaginationScheme],
        _ diagnostics: inout Diagnostics
    ) {
        guard !schemes.isEmpty else { return }
        let pages = PageShapes(schemas: document.schemas)
        var used: Set<Settings.PaginationScheme> = []
        for index in document.operations.indices where document.operations[index].method == "GET" {
            for scheme in schemes {
                guard let pagination = pages.pagination(document.operations[index], by: scheme)
                else { continue }
                used.insert(scheme)
                // What the document says counts more, and then the first scheme.
                if document.operations[index].pagination == nil {
                    document.operations[index].pagination = pagination
                }
            }
        }
        for scheme in schemes where !used.contains(scheme) {
            diagnostics.report(.unusedScheme(scheme))
        }
    }
}

extension Diagnostic {
    fileprivate static func unusedScheme(_ scheme: Settings.PaginationScheme) -> Diagnostic {
        let items = scheme.items.map { "an array '\($0)'" } ?? "one array"
        let (type, pages) =
            switch scheme.way {
            case .cursor(_, let next): ("string", "an object with a string '\(next)' and \(items)")
            case .page, .offset:
                (
                    "integer",
                    scheme.items == nil
                        ? "an array, or an object with one" : "an object with \(items)"
                )
            }
        return Diagnostic(
            .error, .unusedSetting, at: scheme.location,
            "no GET operation takes an optional \(type) '\(scheme.way.parameter)' in its query and delivers \(pages)"
        )
    }
}
