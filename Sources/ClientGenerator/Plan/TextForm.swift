/// What a format says about the texts that it allows, as far as one look tells.
enum TextForm: String {
    case dateTime = "date-time"
    case date, email, uri, uuid, byte, ipv4, ipv6, hostname

    init?(_ format: String?) {
        guard let form = format.flatMap(Self.init(rawValue:)) else { return nil }
        self = form
    }

    var sample: String {
        switch self {
        case .dateTime: "2026-01-31T12:00:00.000Z"
        case .date: "2026-01-31"
        case .email: "a@b.example"
        case .uri: "https://a.example"
        case .uuid: "00000000-0000-4000-8000-000000000000"
        case .byte: ""
        case .ipv4: "127.0.0.1"
        case .ipv6: "::1"
        case .hostname: "a.example"
        }
    }

    /// A date and time without milliseconds.
    static let wholeSeconds = "2026-01-31T12:00:00Z"

    /// Whether reading a value of this form refuses every text of another one.
    var isStrict: Bool {
        switch self {
        case .dateTime, .date, .uuid: true
        default: false
        }
    }

    func allows(_ text: String) -> Bool {
        switch self {
        case .dateTime: text.count > 18 && Self.isDate(text.prefix(10))
        case .date: Self.isDate(text[...])
        case .email: text.contains("@")
        case .uri: text.contains(":")
        case .uuid: text.count == 36 && text.allSatisfy { $0.isHexDigit || $0 == "-" }
        case .byte: text.utf8.count % 4 == 0
        case .ipv4: text.split(separator: ".").count == 4
        case .ipv6: text.contains(":")
        case .hostname: !text.isEmpty && !text.contains(" ")
        }
    }

    /// Whether it is a day of the calendar, as the client reads it.
    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2],
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return false }
        let date = parts.compactMap { Int($0) }
        guard (1...12).contains(date[1]), date[2] > 0 else { return false }
        let isLeapYear = date[0] % 4 == 0 && (date[0] % 100 != 0 || date[0] % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return date[2] <= days[date[1] - 1]
    }
}
