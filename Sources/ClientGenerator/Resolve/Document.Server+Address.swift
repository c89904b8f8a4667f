import SpecReader

extension Document.Server.Variable {
    /// Its default, or else the only value that it can have.
    var usualValue: String? {
        defaultValue ?? (values.count == 1 ? values.first : nil)
    }
}

extension Document.Server {
    /// With the value that each variable has by default.
    var filled: String {
        variables.reduce(url) { url, variable in
            variable.usualValue.map { url.replacing("{\(variable.name)}", with: $0) } ?? url
        }
    }

    var isAbsolute: Bool {
        let url = filled.lowercased()
        // A variable without a value can stand for what is missing.
        return url.hasPrefix("http://") || url.hasPrefix("https://") || url.hasPrefix("{")
    }

    /// Whether the URL has a scheme, and another one than those of HTTP: `wss://example.com`, `unix:/run/daemon`.
    var isElsewhere: Bool {
        guard !isAbsolute, let colon = filled.firstIndex(of: ":") else { return false }
        let scheme = filled[..<colon].lowercased()
        return scheme.first?.isLetter == true && !["http", "https"].contains(scheme)
            && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
            && filled[colon...].dropFirst().hasPrefix("/")
    }

    /// Whether the URL begins with what looks like a host, where a scheme or a slash should stand.
    var isHostAlone: Bool {
        guard !isAbsolute, !filled.contains("://"), !filled.hasPrefix(".") else { return false }
        let first = filled.prefix { $0 != "/" }
        return first == "localhost" || first.contains(".") || first.contains(":")
    }

    /// Whether no path would begin so: `api.example.com/v1`.
    var isSurelyHost: Bool {
        guard isHostAlone else { return false }
        let labels = filled.prefix { $0 != "/" && $0 != ":" }.split(
            separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, last.count > 1, last.allSatisfy(\.isLetter) else {
            return false
        }
        return labels.count > 2 || labels.count > 1 && ["com", "io", "net", "org"].contains(last)
    }
}
