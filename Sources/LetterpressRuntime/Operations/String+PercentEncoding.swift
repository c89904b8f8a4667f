extension String {
    /// Every byte except letters, digits and `-._~` as `%XX` (RFC 3986).
    var percentEncoded: String { percentEncoded(keeping: "-._~") }

    /// A value that is a path itself: what a path can hold stays (RFC 3986, section 3.3), but nothing that would end it.
    var pathEncoded: String { percentEncoded(keeping: "-._~:/@!$&'()*+,;=") }

    /// As RFC 6570, section 3.2.3, expands a value in which reserved characters are allowed: they and what is
    /// percent-encoded already stay.
    ///
    /// Not `#`, `[` and `]`, which no query can hold, nor `&` and `+`, which would begin another parameter and be read
    /// as a space.
    var reservedExpanded: String { expanded(keeping: "-._~:/?@!$'()*,;=") }

    /// What a document writes into the path or the query of a URL as it stands: only what no URL can hold is
    /// percent-encoded (RFC 3986, sections 3.3 and 3.4).
    var fixedPartEncoded: String { expanded(keeping: "-._~:/?@!$&'()*+,;=") }

    private func expanded(keeping kept: String) -> String {
        split(separator: "%", omittingEmptySubsequences: false).enumerated().map { index, part in
            let encoded = String(part).percentEncoded(keeping: kept)
            guard index > 0 else { return encoded }
            let isEncoded = part.utf8.count >= 2 && part.utf8.prefix(2).allSatisfy(\.isHexadecimal)
            return (isEncoded ? "%" : "%25") + encoded
        }.joined()
    }

    private func percentEncoded(keeping kept: String) -> String {
        let digits = UInt8.hexadecimalDigits
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte.isLetterOrDigit || kept.utf8.contains(byte) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                for digit in [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]] {
                    result.append(digit >= UInt8(ascii: "a") ? digit - 32 : digit)
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool { Character(Unicode.Scalar(self)).isHexDigit }
}

extension String {
    /// JSON with everything beyond ASCII escaped: header fields take nothing else.
    var escapedToASCII: String {
        utf16.reduce(into: "") { result, unit in
            if unit < 0x7F {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
    }
}
