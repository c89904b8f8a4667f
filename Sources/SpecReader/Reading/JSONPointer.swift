/// The way to a value inside a document, such as `/components/schemas/Pet`.
package struct JSONPointer: Hashable, Sendable {
    /// Keys and indices, decoded.
    package var tokens: [String]

    package init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads the pointer itself: empty for the root, else each token behind a `/`.
    package init?(_ text: some StringProtocol) {
        guard !text.isEmpty else {
            tokens = []
            return
        }
        guard text.first == "/" else { return nil }
        tokens = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
            .map { Self.unescaped($0) }
    }

    /// Reads the fragment of a reference, with its percent-encoding and with or without the `#`.
    package init?(fragment: some StringProtocol) {
        let text = fragment.first == "#" ? String(fragment.dropFirst()) : String(fragment)
        guard let decoded = Self.percentDecoded(text) else { return nil }
        self.init(decoded)
    }

    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    private static func unescaped(_ token: some StringProtocol) -> String {
        guard token.contains("~") else { return String(token) }
        var result = ""
        var rest = Substring(token)
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

    /// `nil` where the decoded bytes are not UTF-8; a `%` that begins no escape stands for itself.
    private static func percentDecoded(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let decoded = UInt8(digits, radix: 16)
            {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension JSONPointer: CustomStringConvertible {
    package var description: String {
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
    package subscript(pointer: JSONPointer) -> Node? {
        var node = self
        for token in pointer.tokens {
            switch node.value {
            case .mapping(let entries):
                guard let entry = entries.first(where: { $0.key == token }) else { return nil }
                node = entry.value
            case .sequence(let elements):
                guard let index = Int(token), elements.indices.contains(index) else { return nil }
                node = elements[index]
            default:
                return nil
            }
        }
        return node
    }
}
