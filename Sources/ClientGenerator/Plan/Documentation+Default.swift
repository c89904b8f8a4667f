extension Documentation {
    /// With what holds where nothing is sent, unless the text speaks of a default itself.
    func assuming(_ value: DefaultValue?) -> Documentation {
        guard let text = value?.text, text.count <= Self.longestDefault,
            !lines.contains(where: { $0.lowercased().contains("default") })
        else { return self }
        let sentence = "Defaults to `\(text)`."
        guard lines.count == 1, let last = lines[0].last else {
            return Documentation(joining: [self, Documentation(lines: [sentence])])
        }
        let end = ".!?:;".contains(last) ? " " : ". "
        return Documentation(lines: [lines[0] + end + sentence])
    }

    private static let longestDefault = 40
}

extension DefaultValue {
    /// For a comment; `nil` where there is no plain way to say it.
    fileprivate var text: String? {
        switch self {
        case .literal(.string(let text)), .read(_, let text):
            let isPlain = text.utf8.allSatisfy {
                (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "`")
            }
            return isPlain && !text.isEmpty ? text : nil
        case .literal(let literal): return literal.text
        case .enumCase(let name): return "." + name.name
        case .list(let values):
            let texts = values.compactMap(\.text)
            return texts.count == values.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        case .emptyMap: return "[:]"
        }
    }
}
