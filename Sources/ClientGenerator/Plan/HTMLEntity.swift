/// A character by its name or its number, such as `&lt;` or `&#39;`.
struct HTMLEntity {
    var character: Unicode.Scalar
    /// From `&` to `;`.
    var length: Int

    init?(_ text: ArraySlice<UInt8>) {
        let name = text.dropFirst().prefix(8).prefix { $0 != UInt8(ascii: ";") }
        guard text.first == UInt8(ascii: "&"), name.endIndex < text.endIndex,
            text[name.endIndex] == UInt8(ascii: ";"),
            let character = Self.character(String(decoding: name, as: UTF8.self)),
            !character.isInvisible
        else { return nil }
        self.character = character
        length = name.count + 2
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "apos": "'", "gt": ">", "hellip": "…", "ldquo": "“", "lsquo": "‘", "lt": "<",
        "mdash": "—", "nbsp": " ", "ndash": "–", "quot": "\"", "rdquo": "”", "rsquo": "’",
    ]
}
