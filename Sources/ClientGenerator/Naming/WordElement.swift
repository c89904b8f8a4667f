/// What names consist of: characters or, where all of them are ASCII, bytes, which are much faster to look at.
protocol WordElement {
    var kind: WordElementKind { get }
    var isLowercase: Bool { get }
    /// Whether it is the `s` that makes a plural of an acronym.
    var isPluralEnding: Bool { get }
}

enum WordElementKind {
    case lower, upper, digit, other
}

extension UInt8: WordElement {
    var kind: WordElementKind {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        default: .other
        }
    }

    var isLowercase: Bool { kind == .lower }
    var isPluralEnding: Bool { self == UInt8(ascii: "s") }
}

extension Character: WordElement {
    var kind: WordElementKind {
        if let ascii = asciiValue {
            ascii.kind
        } else if isNumber {
            .digit
        } else if isUppercase {
            .upper
        } else if isLetter {
            .lower
        } else {
            .other
        }
    }

    var isPluralEnding: Bool { self == "s" }
}
