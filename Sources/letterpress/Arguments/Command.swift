/// What the tool can do. Parsing, help and suggestions all come from this table and the one of `Option`.
enum Command: String, CaseIterable {
    case generate, check, lint, explain

    var abstract: String {
        switch self {
        case .generate: "Writes the Swift client of an OpenAPI document."
        case .check: "Tells whether the client on disk is what its document gives."
        case .lint: "Reports what is wrong with a document, or not understood."
        case .explain: "Tells what a diagnostic means, and the way out."
        }
    }

    var discussion: String {
        switch self {
        case .generate:
            """
            Only files whose text changes are written, generated files that are no longer wanted are
            removed, and files that somebody else wrote are never touched. Where the document has an
            error, nothing is written.
            """
        case .check:
            """
            Writes nothing. Lists the files that are missing, changed or stale, and exits with 1 where
            there are any.
            """
        case .lint:
            """
            Takes the document through all stages except writing, counts what it finds, lists the files
            that references lead to, and exits with 1 where no client can be made.
            """
        case .explain:
            """
            Each diagnostic ends with its id in brackets. Without one, all are listed.
            """
        }
    }

    /// What it takes besides options.
    var argument: (placeholder: String, help: String)? {
        switch self {
        case .generate, .check, .lint: nil
        case .explain: ("<id>", "The id of a diagnostic, for example 'unknown-key'.")
        }
    }

    var options: [Option] {
        switch self {
        case .generate: [.config, .spec, .output, .layout, .statistics]
        case .check: [.config, .spec, .output, .layout, .remedy]
        case .lint: [.config, .spec, .all, .lintFormat, .statistics]
        case .explain: [.format]
        }
    }
}
