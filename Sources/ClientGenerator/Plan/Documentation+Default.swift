extension Documentation {
    /// With what holds where nothing is sent, unless the text speaks of a default itself.
    func assuming(_ value: DefaultValue?) -> Documentation {
        guard let text = value?.text, text.count <= Self.longestDefault,
            !lines.contains(where: { $0.lowercased().contains("default") })
        else { return self }
        return adding("Defaults to `\(text)`.")
    }

    private static let longestDefault = 40
}

extension DefaultValue {
    /// For a comment; `nil` where there is no plain way to say it.
    fileprivate var text: String? {
        switch self {
        case .literal(.string(let text)), .read(_, let text):
            return text.isPlainCode ? text : nil
        case .literal(let literal): return literal.text
        case .enumCase(let name): return "." + name.name
        case .list(let values):
            let texts = values.compactMap(\.text)
            return texts.count == values.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        case .emptyMap: return "[:]"
        }
    }
}
