/// A `$ref`, not followed yet.
public struct Reference: Hashable, Sendable {
    /// As written, for example `#/components/schemas/Pet` or `common.yaml#/Error`.
    public var target: String
    public var location: SourceLocation

    public init(target: String, location: SourceLocation) {
        self.target = target
        self.location = location
    }

    /// What is behind the `#`, as written.
    public var fragment: Substring {
        target.firstIndex(of: "#").map { target[$0...].dropFirst() } ?? ""
    }

    /// The path of the file referred to, relative to the one that refers to it; `nil` for this file itself.
    public var path: String? {
        let path = target.prefix { $0 != "#" }
        return path.isEmpty ? nil : String(path).removingPercentEncoding
    }

    /// What the part is called that is referred to: after the last part of the way to it, or after its file.
    public var name: String? {
        fragment.isEmpty ? path?.nameOfFile : JSONPointer(fragment: fragment)?.tokens.last
    }

    /// Whether the file lies elsewhere than in a file system: `https://…`, `urn:…`, `//host/…`.
    var isRemote: Bool { Self.isRemote(target) }

    static func isRemote(_ target: String) -> Bool {
        let start = target.prefix { $0 != "#" && $0 != "/" }
        if start.isEmpty { return target.hasPrefix("//") }
        guard let colon = start.firstIndex(of: ":"), start.first?.isLetter == true else {
            return false
        }
        // A single letter is a drive.
        return start[..<colon].count > 1
    }
}
