extension ResolvedDocument {
    /// In the order in which the operations first use the tags.
    func operationsByTag() -> [(tag: String, indices: [Int])] {
        var groups: [(tag: String, indices: [Int])] = []
        for (index, operation) in operations.enumerated() {
            let tag = operation.tag ?? operation.firstSegment
            if let group = groups.firstIndex(where: { $0.tag == tag }) {
                groups[group].indices.append(index)
            } else {
                groups.append((tag, [index]))
            }
        }
        return groups
    }
}

extension ResolvedOperation {
    /// What an operation without a tag is about: the first part of its path that says something.
    fileprivate var firstSegment: String {
        path.segments.first { !$0.isGeneric && $0.first != "{" }.map(String.init) ?? "Root"
    }
}

extension Substring {
    /// Whether it is part of any path, and not about something: a version, `api` or `rest`.
    var isGeneric: Bool {
        let isVersion = first == "v" && dropFirst().first?.isNumber == true
        return isVersion && dropFirst().allSatisfy { $0.isNumber || $0 == "." }
            || ["api", "rest"].contains(lowercased())
    }
}

extension String {
    /// Nearly all paths are ASCII, where a slash is a byte.
    var segments: [Substring] {
        utf8.allSatisfy(UTF8.isASCII)
            ? utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
            : split(separator: "/")
    }
}
