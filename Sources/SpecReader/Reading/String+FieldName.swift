extension String {
    /// Whether a header field can be called so: a token of RFC 9110, section 5.6.2.
    var isFieldName: Bool { !isEmpty && utf8.allSatisfy(\.isTokenByte) }

    /// Whether it names the header field of bearer tokens together with what stands before the token.
    var isBearerField: Bool {
        let words = lowercased().split { !$0.isLetter }
        return words.prefix(2) == ["authorization", "bearer"]
    }
}

extension UInt8 {
    fileprivate var isTokenByte: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
