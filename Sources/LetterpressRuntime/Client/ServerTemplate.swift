/// The URL of a server of which a document leaves parts open.
public enum ServerTemplate {
    /// The URL with a value in place of each `{name}`.
    ///
    /// A value can be a part of the host's name, the whole of it with a port, or what stands behind it, and cannot turn
    /// the host into another one, nor can a scheme: where one tries, the URL is empty, and calls fail before anything
    /// is sent.
    public static func filled(_ template: String, _ values: [String: String]) -> String {
        var url = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            url += rest[..<open]
            let value = values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
            if rest.hasPrefix("://") {
                guard ["http", "https"].contains((url + value).lowercased()) else { return "" }
            }
            if let host = url.openHost {
                let isAtEnd = rest.first.map { "/?#".contains($0) } ?? true
                guard value.fits(behind: host, isAtEnd: isAtEnd) else { return "" }
            }
            url += value
        }
        return url + rest
    }
}

extension String {
    /// What a URL that begins so has of its host and port, where it goes on with them.
    fileprivate var openHost: Substring? {
        guard let scheme = firstRange(of: "://") else { return nil }
        let host = self[scheme.upperBound...]
        return host.contains { "/?#".contains($0) } ? nil : host
    }

    /// Whether the host is as the document has it with this value behind its beginning.
    ///
    /// - Parameter isAtEnd: Whether nothing of host and port comes behind the value.
    fileprivate func fits(behind host: Substring, isAtEnd: Bool) -> Bool {
        if isEmpty { return !host.isEmpty }
        let name = prefix { !":/".contains($0) }
        guard name.utf8.allSatisfy({ $0.isLetterOrDigit || "-._~".utf8.contains($0) }) else {
            return false
        }
        var rest = self[name.endIndex...]
        guard !rest.isEmpty else { return true }
        guard isAtEnd, !(host.isEmpty && name.isEmpty) else { return false }
        if rest.first == ":" {
            let port = rest.dropFirst().prefix { $0 != "/" }
            guard !port.isEmpty, port.allSatisfy({ $0.isASCII && $0.isNumber }),
                !host.contains(":")
            else { return false }
            rest = rest[port.endIndex...]
        }
        return rest.isEmpty || rest.first == "/"
    }
}
