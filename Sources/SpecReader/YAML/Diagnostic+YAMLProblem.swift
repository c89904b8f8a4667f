import CLibYAML

extension Diagnostic {
    /// What is wrong with the text, in words that do not presume to know YAML's grammar.
    static func syntax(
        _ problem: YAMLProblem, in file: SourceFile, _ positions: PositionMap
    ) -> Self {
        if let offset = problem.byteOffset {
            return notText(problem, at: positions.byte(at: offset), in: file)
        }
        let place = StoppingPoint(problem, in: file, positions)
        let found = place.explanation
        return Self(
            .error, found.id, at: found.location ?? place.location, found.message,
            notes: found.note.map { [Note($0, at: place.context)] } ?? [])
    }

    private static func notText(
        _ problem: YAMLProblem, at offset: Int, in file: SourceFile
    ) -> Self {
        var offset = offset
        if problem.text == "invalid trailing UTF-8 octet" {
            // The byte that promised more is at fault, not the one that follows.
            while offset > 0, !file.bytes.indices.contains(offset) || file.bytes[offset] < 0xC0 {
                offset -= 1
            }
        }
        let location = file.location(ofByte: offset)
        let hexadecimal = String(problem.value, radix: 16, uppercase: true)
        if problem.text == "control characters are not allowed" {
            let digits = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
            return Self(
                .error, .controlCharacter, at: location,
                "the character U+\(digits) cannot stand in YAML; remove it, or write "
                    + "'\\u\(digits)' in double quotes"
            )
        }
        let byte = file.bytes.indices.contains(offset) ? file.bytes[offset] : 0
        return Self(
            .error, .notUTF8, at: location,
            "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here; save the "
                + "document as UTF-8"
        )
    }
}

/// Where libyaml stopped, with what stands there.
private struct StoppingPoint {
    struct Explanation {
        var id: Diagnostic.ID = .invalidYAML
        var message: String
        /// Where it differs from the place at which libyaml stopped.
        var location: SourceLocation?
        /// Said of the place at which the surrounding construct begins.
        var note: String?
    }

    let problem: YAMLProblem
    let location: SourceLocation
    let context: SourceLocation
    /// `nil` at the end of the document.
    let character: Unicode.Scalar?
    let contextCharacter: Unicode.Scalar?
    /// Whether something else stands before it on its line.
    let isBehindOtherText: Bool

    init(_ problem: YAMLProblem, in file: SourceFile, _ positions: PositionMap) {
        self.problem = problem
        location = positions.location(of: problem.mark)
        context = positions.location(of: problem.contextMark)
        character = file.character(at: location)
        contextCharacter = file.character(at: context)
        isBehindOtherText = file.text(before: location).contains { !$0.isWhitespace }
    }

    var explanation: Explanation {
        switch problem.text {
        case "found character that cannot start any token": strayCharacter
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            tab
        case "mapping values are not allowed in this context":
            Explanation(
                message: "':' cannot begin a value here; put quotes around text that contains ': '")
        case "could not find expected ':'":
            Explanation(
                message: problem.mark.index - problem.contextMark.index > 1024
                    ? "expected ':' within 1024 characters; write '? ' before a longer key"
                    : "expected ':' after this key",
                location: context)
        case "found unexpected end of stream":
            Explanation(
                id: .unclosed, message: "this quoted text is never closed", location: context)
        case "found unexpected document indicator":
            Explanation(
                id: .unclosed, message: "this quoted text is not closed before the document ends",
                location: context)
        case "did not find expected key" where isBehindOtherText:
            Explanation(
                message: "expected the end of the line; put quotes around all of the text")
        case "did not find expected key":
            Explanation(
                message: "this line fits no mapping above; check its indentation",
                note: "the mapping begins here")
        case "did not find expected '-' indicator":
            Explanation(
                message: "this line fits no list above; check its indentation",
                note: "the list begins here")
        case "did not find expected ',' or '}'": unclosed("{", "}")
        case "did not find expected ',' or ']'": unclosed("[", "]")
        default: rarer
        }
    }

    private var rarer: Explanation {
        switch problem.text {
        case "found unknown escape character":
            Explanation(
                message:
                    "this is no escape sequence; write '\\\\' for a backslash or use single quotes")
        case "found invalid Unicode character escape code":
            Explanation(
                message:
                    "this escape stands for no character; write a surrogate pair as '\\U' and "
                    + "eight digits"
            )
        case "did not find expected hexdecimal number":
            Explanation(message: "expected hexadecimal digits in this escape sequence")
        case "did not find expected alphabetic or numeric character":
            Explanation(
                message: contextCharacter == "&"
                    ? "expected a name after '&'; put quotes around text that begins with '&'"
                    : "expected a name after '*'; put quotes around text that begins with '*'",
                location: context)
        case "block sequence entries are not allowed in this context":
            Explanation(message: "a list cannot begin here; put '-' on a line of its own")
        case "mapping keys are not allowed in this context":
            Explanation(
                message: "a key cannot begin here; put quotes around text that begins with '? '")
        case "did not find expected node content":
            Explanation(message: "expected a value")
        case "did not find expected <document start>" where isBehindOtherText:
            Explanation(message: "expected the end of the document")
        case "did not find expected <document start>":
            Explanation(message: "expected the end of the document; check this line's indentation")
        case "did not find expected comment or line break":
            Explanation(message: "nothing but a comment may follow on this line")
        case "found undefined tag handle":
            Explanation(
                message: "this tag is not defined; put quotes around text that begins with '!'")
        case "found duplicate %YAML directive", "found incompatible YAML document":
            Explanation(message: "this '%YAML' directive is not understood; remove it")
        default:
            Explanation(
                message: problem.context.isEmpty
                    ? problem.text : "\(problem.text) \(problem.context)")
        }
    }

    private var strayCharacter: Explanation {
        switch character {
        case "\t": tab
        case let character?:
            Explanation(
                message: "a value cannot begin with '\(character)'; put quotes around it")
        case nil: Explanation(message: "expected a value")
        }
    }

    private var tab: Explanation {
        Explanation(id: .tabIndentation, message: "a tab cannot indent a line; use spaces")
    }

    private func unclosed(_ open: String, _ close: String) -> Explanation {
        guard character != nil else {
            return Explanation(
                id: .unclosed, message: "this '\(open)' is never closed", location: context)
        }
        return Explanation(
            message: "expected ',' or '\(close)'", note: "to match this '\(open)'")
    }
}
