extension String {
    /// The text as a part of a message: without control characters and invisible ones, in one line.
    var inOneLine: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator,
                .surrogate, .privateUse, .unassigned:
                if result.last != " " { result.append(" ") }
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The beginning of the text as a part of a message.
    func inOneLine(upTo limit: Int) -> String {
        let text = String(prefix(limit + 1)).inOneLine
        return text.count > limit ? text.prefix(limit) + "…" : text
    }
}
