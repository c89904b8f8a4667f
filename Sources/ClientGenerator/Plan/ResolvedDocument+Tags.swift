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
    /// What an operation without a tag is about: the first part of its path that is neither a version nor a parameter.
    fileprivate var firstSegment: String {
        let segment = path.segments.first { segment in
            segment.first != "{"
                && !(segment.first == "v" && segment.dropFirst().allSatisfy(\.isNumber))
        }
        return segment.map(String.init) ?? "Root"
    }
}

extension String {
    /// Nearly all paths are ASCII, where a slash is a byte.
    fileprivate var segments: [Substring] {
        utf8.allSatisfy(UTF8.isASCII)
            ? utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
            : split(separator: "/")
    }
}
