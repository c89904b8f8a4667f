/// The way to a value inside a document, such as `/components/schemas/Pet`.
public struct JSONPointer: Hashable, Sendable {
    /// Keys and indices, decoded.
    public var tokens: [String]

    public init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads the pointer itself: empty for the root, else each token behind a `/`.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            tokens = []
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        tokens = text.utf8.dropFirst()
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Self.unescaped(Substring($0)) }
    }

    /// Reads the fragment of a reference, with its percent-encoding and with or without the `#`.
    public init?(fragment: some StringProtocol) {
        let isMarked = fragment.utf8.first == UInt8(ascii: "#")
        let text = isMarked ? String(fragment.dropFirst()) : String(fragment)
        guard let decoded = text.removingPercentEncoding else { return nil }
        self.init(decoded)
    }

    public func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    private static func unescaped(_ token: Substring) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
        var result = ""
        var rest = token
        while let tilde = rest.firstIndex(of: "~") {
            result += rest[..<tilde]
            rest = rest[tilde...].dropFirst()
            switch rest.first {
            case "0": result += "~"
            case "1": result += "/"
            default:
                // Not an escape: someone wrote the key as it is.
                result += "~"
                continue
            }
            rest = rest.dropFirst()
        }
        return result + rest
    }
}

extension JSONPointer: CustomStringConvertible {
    public var description: String {
        tokens.map { token in
            "/"
                + String(
                    token.flatMap { character in
                        switch character {
                        case "~": "~0"
                        case "/": "~1"
                        default: String(character)
                        }
                    })
        }.joined()
    }
}

extension Node {
    /// The value that a pointer leads to, if there is one.
    public subscript(pointer: JSONPointer) -> Node? {
        var node = self
        for token in pointer.tokens {
            guard let child = node.child(token) else { return nil }
            node = child
        }
        return node
    }

    /// The value under a key or an index.
    func child(_ token: String) -> Node? {
        switch value {
        case .mapping(let entries):
            return entries.first { $0.key == token }?.value
        case .sequence(let elements):
            guard let index = Int(token), elements.indices.contains(index) else { return nil }
            return elements[index]
        default:
            return nil
        }
    }
}
