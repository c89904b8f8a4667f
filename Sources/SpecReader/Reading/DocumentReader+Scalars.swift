// Values of fields, read as the standard means them. Where a document says the same thing in
// another type, the value is taken and a warning says how to write it.

extension DocumentReader {
    mutating func string(_ entry: Node.Entry) -> String? {
        text(of: entry.value) ?? string(entry.value, of: entry.key, at: entry.keyLocation)
    }

    /// - Parameter location: Where to report that there is no value.
    private mutating func string(
        _ node: Node, of key: String, at location: SourceLocation
    ) -> String? {
        guard let node = textInPlace(node) else { return nil }
        switch node.value {
        case .string(let text):
            return text
        case .number(let text):
            report(.loose(key, node, "put it in quotes"))
            return text
        case .boolean(let boolean):
            report(.loose(key, node, "put it in quotes"))
            return boolean ? "true" : "false"
        case .null:
            report(.noValue(key, at: location))
        case .sequence, .mapping:
            let fault = Diagnostic.mismatch(node, expected: "text", for: "'\(key)'")
            // Without words, a client is whole.
            report(["description", "summary", "title"].contains(key) ? fault.asWarning : fault)
        }
        return nil
    }

    /// An element of a list of texts.
    mutating func string(_ element: Node, in list: Node.Entry) -> String? {
        text(of: element) ?? string(element, of: list.key, at: element.location)
    }

    /// The texts of YAML 1.1 that are none in YAML 1.2, and those in quotes.
    private static let booleans = [
        "true": true, "yes": true, "on": true, "false": false, "no": false, "off": false,
    ]

    mutating func boolean(_ entry: Node.Entry) -> Bool? {
        switch entry.value.value {
        case .boolean(let boolean):
            return boolean
        case .null:
            report(.noValue(entry))
        case .string(let text):
            if let boolean = Self.booleans[text.lowercased()] {
                let isQuoted = text.lowercased() == "\(boolean)"
                let fix = isQuoted ? "write it without quotes" : "write '\(boolean)'"
                report(.loose(entry.key, entry.value, fix))
                return boolean
            }
            fallthrough
        default:
            report(.mismatch(entry.value, expected: "true or false", for: "'\(entry.key)'"))
        }
        return nil
    }

    /// The digits of a finite number that limits something.
    mutating func limit(_ entry: Node.Entry) -> String? {
        switch entry.value.value {
        case .number(let digits) where Double(digits)?.isFinite == true:
            return digits
        case .string(let text):
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count == 1, Double(words[0])?.isFinite == true else { break }
            report(.loose(entry.key, entry.value, "write it without quotes"))
            return String(words[0])
        case .null:
            report(.noValue(entry))
            return nil
        default: break
        }
        report(.noLimit(entry, expected: "a number"))
        return nil
    }

    /// A limit of things that are counted. One that no `Int` holds limits nothing and is left out.
    mutating func count(_ entry: Node.Entry) -> Int? {
        guard let digits = limit(entry) else { return nil }
        if let count = Int(digits), count >= 0 { return count }
        // Also written as `1e3` or `10.0`.
        let double = Double(digits) ?? -1
        if double >= 0x1p63 {
            report(.limitWithoutEffect(entry, digits))
            return nil
        }
        if double >= 0, Double(Int(double)) == double { return Int(double) }
        report(.noLimit(entry, expected: "a whole number"))
        return nil
    }

    mutating func strings(_ entry: Node.Entry) -> [String] {
        elements(of: entry).compactMap { string($0, in: entry) }
    }

    /// A value out of a fixed set.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ entry: Node.Entry, as: Choice.Type, in subject: Subject
    ) -> Choice? {
        guard let text = string(entry) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        if let choice = Choice.allCases.first(where: {
            $0.rawValue.lowercased() == text.lowercased()
        }) {
            report(
                .otherCase(
                    text, choice.rawValue, for: entry.key, in: subject, at: entry.value.location))
            return choice
        }
        report(
            .unknownChoice(
                text, for: entry.key, in: subject, known: Choice.allCases.map(\.rawValue),
                at: entry.value.location))
        return nil
    }
}

extension Node {
    /// The value as a message speaks of it.
    var phrase: String {
        switch value {
        case .null: "nothing"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let digits): "the number \(digits.excerpt)"
        case .string(let text): "'\(text.excerpt)'"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

extension Diagnostic {
    static func loose(_ key: String, _ node: Node, _ fix: String) -> Self {
        let found =
            switch node.value {
            case .number: "a number"
            case .boolean: "a boolean"
            case .sequence: "a list"
            default: "text"
            }
        return Self(
            .warning, .looseType, at: node.location, "'\(key)' is \(found) here; \(fix)")
    }

    /// Without the limit, the client is whole: it leaves the check to the server.
    static func noLimit(_ entry: Node.Entry, expected: String) -> Self {
        Self(
            .warning, .typeMismatch, at: entry.value.location,
            "expected \(expected) for '\(entry.key)', found \(entry.value.phrase), so it limits nothing"
        )
    }

    fileprivate static func limitWithoutEffect(_ entry: Node.Entry, _ digits: String) -> Self {
        Self(
            .warning, .limitTooLarge, at: entry.value.location,
            "'\(entry.key): \(digits)' limits nothing; remove it")
    }

    fileprivate static func otherCase(
        _ text: String, _ taken: String, for key: String, in subject: Subject,
        at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .unknownValue, at: location,
            "\(subject) says '\(key): \(text.excerpt)'; write '\(taken)', which is taken",
            about: "\(subject)")
    }

    fileprivate static func unknownChoice(
        _ text: String, for key: String, in subject: Subject, known: [String],
        at location: SourceLocation
    ) -> Self {
        let suggestion = Spelling.suggestion(for: text, among: known)
        let expected = known.map { "'\($0)'" }.joined(separator: ", ")
        return Self(
            .error, .unknownValue, at: location,
            "\(subject) says '\(key): \(text.excerpt)'"
                + (suggestion.isEmpty ? "; expected one of \(expected)" : suggestion),
            about: "\(subject)")
    }
}
