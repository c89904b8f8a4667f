extension String {
    /// `Sources/Pets/../../spec` as `spec`: the way diagnostics should show it.
    var withoutDetours: String {
        var parts: [Substring] = []
        for part in split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let path = parts.joined(separator: "/")
        if hasPrefix("/") { return "/" + path }
        return path.isEmpty ? "." : path
    }
}
