import Foundation

extension JSONCodable where Self: FixedWidthInteger {
    /// Reads a whole number; `1.0` and `1e2` are whole, a fraction or a number out of range is an error.
    public init(json: borrowing JSONReader) throws(JSONError) {
        self = try json.integer()
    }

    public func write(to json: inout JSONWriter) {
        json.integer(self)
    }
}

extension Int: JSONCodable {}
extension Int8: JSONCodable {}
extension Int16: JSONCodable {}
extension Int32: JSONCodable {}
extension Int64: JSONCodable {}
extension UInt: JSONCodable {}
extension UInt8: JSONCodable {}
extension UInt16: JSONCodable {}
extension UInt32: JSONCodable {}
extension UInt64: JSONCodable {}

extension Double: JSONCodable {
    /// Reads the nearest `Double`; a number too large for one is an error.
    public init(json: borrowing JSONReader) throws(JSONError) {
        self = try json.double()
    }

    public func write(to json: inout JSONWriter) {
        json.double(self)
    }
}

extension Float: JSONCodable {
    /// Reads the nearest `Float`; a number too large for one is an error.
    public init(json: borrowing JSONReader) throws(JSONError) {
        guard let value = Float(try json.number().text), value.isFinite else {
            throw json.malformed(expected: "a number in the range of Float")
        }
        self = value
    }

    public func write(to json: inout JSONWriter) {
        json.float(self)
    }
}

extension Decimal: JSONCodable {
    /// Reads up to 38 significant digits; a number that needs more, or is out of range, is an error.
    public init(json: borrowing JSONReader) throws(JSONError) {
        let number = try json.number()
        guard let value = Decimal(string: number.text, locale: Locale(identifier: "en_US_POSIX")),
            JSONNumber(value.description) == number
        else { throw json.malformed(expected: "a number in the range of Decimal") }
        self = value
    }

    public func write(to json: inout JSONWriter) {
        json.decimal(self)
    }
}
