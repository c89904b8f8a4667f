/// The URL of a server of which a document leaves parts open.
public enum ServerTemplate {
    /// The URL with a value in place of each `{name}`.
    ///
    /// A value can be a part of the host's name and cannot turn it into another host: where one tries, the URL is empty,
    /// and calls fail before anything is sent.
    public static func filled(_ template: String, _ values: [String: String]) -> String {
        var url = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            url += rest[..<open]
            let value = values[String(rest[rest.index(after: open)..<close])] ?? ""
            guard !url.isWithinHost || value.isPartOfHost else { return "" }
            url += value
            rest = rest[rest.index(after: close)...]
        }
        return url + rest
    }
}

extension String {
    /// Whether a URL that begins so goes on with its host or port.
    fileprivate var isWithinHost: Bool {
        guard let scheme = firstRange(of: "://") else { return false }
        return !self[scheme.upperBound...].contains { "/?#".contains($0) }
    }

    fileprivate var isPartOfHost: Bool {
        !isEmpty && utf8.allSatisfy { $0.isLetterOrDigit || "-._~".utf8.contains($0) }
    }
}
