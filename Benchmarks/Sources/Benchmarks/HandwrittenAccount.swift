import Foundation

/// The accounts of the API as one writes them by hand: synthesised `Codable`, and a switch over the type.
enum HandwrittenAccount: Codable {
    case linkedIn(Details<Messaging<LinkedIn>>)
    case user(Details<Messaging<User>>)
    case phone(Details<Messaging<Phone>>)
    case telegram(Details<Messaging<Telegram>>)
    case slack(Details<Messaging<Slack>>)
    case mobile(Details<Lines>)
    case mailbox(Details<Mailbox>)
    case mailAndCalendar(Details<MailAndCalendar>)
    case calendar(Details<Calendar>)

    struct List: Codable {
        var object: String
        var items: [HandwrittenAccount]
        var cursor: String?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(object, forKey: .object)
            try container.encode(items, forKey: .items)
            try container.encode(cursor, forKey: .cursor)
        }
    }

    private enum TypeKey: CodingKey {
        case type
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: TypeKey.self)
        switch try container.decode(String.self, forKey: .type) {
        case "LINKEDIN": self = .linkedIn(try Details(from: decoder))
        case "INSTAGRAM", "MESSENGER", "TWITTER": self = .user(try Details(from: decoder))
        case "WHATSAPP": self = .phone(try Details(from: decoder))
        case "TELEGRAM": self = .telegram(try Details(from: decoder))
        case "SLACK": self = .slack(try Details(from: decoder))
        case "MOBILE": self = .mobile(try Details(from: decoder))
        case "MAIL", "ICLOUD", "EXCHANGE": self = .mailbox(try Details(from: decoder))
        case "GOOGLE_OAUTH", "OUTLOOK": self = .mailAndCalendar(try Details(from: decoder))
        case "GOOGLE_CALENDAR": self = .calendar(try Details(from: decoder))
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .type, in: container, debugDescription: "unknown type")
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .linkedIn(let account): try account.encode(to: encoder)
        case .user(let account): try account.encode(to: encoder)
        case .phone(let account): try account.encode(to: encoder)
        case .telegram(let account): try account.encode(to: encoder)
        case .slack(let account): try account.encode(to: encoder)
        case .mobile(let account): try account.encode(to: encoder)
        case .mailbox(let account): try account.encode(to: encoder)
        case .mailAndCalendar(let account): try account.encode(to: encoder)
        case .calendar(let account): try account.encode(to: encoder)
        }
    }
}

extension HandwrittenAccount {
    /// The date formats of Foundation have no default that reads milliseconds.
    static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let text = try decoder.singleValueContainer().decode(String.self)
            return try Date(text, strategy: dateFormat)
        }
        return decoder
    }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(date.formatted(dateFormat))
        }
        return encoder
    }

    private static let dateFormat = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
