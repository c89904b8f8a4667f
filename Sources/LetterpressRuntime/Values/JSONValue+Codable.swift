import Foundation

extension JSONValue {
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.singleValueContainer(),
            let scalar = Self(scalarIn: container)
        {
            self = scalar
        } else if let elements = try? [JSONValue](from: decoder) {
            self = .array(elements)
        } else {
            self = .object(try [String: JSONValue](from: decoder))
        }
    }

    private init?(scalarIn container: any SingleValueDecodingContainer) {
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let number = JSONNumber(in: container) {
            self = .number(number)
        } else {
            return nil
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let value): try container.encode(value)
        case .number(let value): try value.encode(to: &container)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

extension JSONNumber {
    fileprivate init?(in container: any SingleValueDecodingContainer) {
        if let value = try? container.decode(Int.self) {
            self.init(value)
        } else if let value = try? container.decode(UInt64.self) {
            self.init(value)
        } else if let value = try? container.decode(Double.self) {
            // A decoder that keeps more digits than a `Double` has them in its decimal.
            let digits = (try? container.decode(Decimal.self)).flatMap {
                JSONNumber($0.description)
            }
            guard let number = JSONNumber(value) else { return nil }
            self = digits?.double == value ? digits ?? number : number
        } else if let value = try? container.decode(Decimal.self) {
            self.init(value.description)
        } else {
            return nil
        }
    }

    fileprivate func encode(to container: inout any SingleValueEncodingContainer) throws {
        if let value: Int = decimal.integer() {
            try container.encode(value)
        } else if let value: UInt64 = decimal.integer() {
            try container.encode(value)
        } else if let value = double, JSONNumber(value) == self {
            try container.encode(value)
        } else if let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")),
            value.isFinite
        {
            try container.encode(value)
        } else {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "the number is out of the encoder's range"))
        }
    }
}
