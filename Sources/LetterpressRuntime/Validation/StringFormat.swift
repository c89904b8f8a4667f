/// A named form of text that can be checked.
public enum StringFormat: String, Hashable, Sendable, CaseIterable {
    case ipv4
    case ipv6
    case hostname
    case email

    var phrase: String {
        switch self {
        case .ipv4: "an IPv4 address"
        case .ipv6: "an IPv6 address"
        case .hostname: "a host name"
        case .email: "an email address"
        }
    }

    func allows(_ text: String) -> Bool {
        switch self {
        case .ipv4: Self.isIPv4(text[...])
        case .ipv6: Self.isIPv6(text)
        case .hostname: Self.isHostname(text[...])
        case .email: Self.isEmail(text)
        }
    }

    private static func isIPv4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy(\.isDigit)
                    && (part.utf8.count == 1 || part.first != "0") && UInt8(part) != nil
            }
    }

    private static func isIPv6(_ text: String) -> Bool {
        guard !text.contains(":::") else { return false }
        let halves = text.split(
            separator: "::", maxSplits: .max, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        var length = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            let groups = half.split(separator: ":", omittingEmptySubsequences: false)
            for (position, group) in groups.enumerated() {
                let isLast = index == halves.count - 1 && position == groups.count - 1
                if isLast, isIPv4(group) {
                    length += 2
                } else if (1...4).contains(group.utf8.count),
                    group.utf8.allSatisfy({ $0.hexadecimalDigit != nil })
                {
                    length += 1
                } else {
                    return false
                }
            }
        }
        return halves.count == 2 ? length < 8 : length == 8
    }

    private static func isHostname(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
            }
    }

    /// The addresses in use, not every form that RFC 5321 allows.
    private static func isEmail(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@") else { return false }
        let name = text[..<at]
        let marks = ".!#$%&'*+/=?^_`{|}~-".utf8
        return (1...64).contains(name.utf8.count) && name.first != "." && name.last != "."
            && !name.contains("..") && isHostname(text[text.index(after: at)...])
            && name.utf8.allSatisfy { $0.isLetterOrDigit || $0 >= 0x80 || marks.contains($0) }
    }
}

extension UInt8 {
    var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
