import Foundation

extension Date: JSONCodable {
    @inlinable
    public static var isNeverEmptyText: Bool { true }

    /// Reads a date and time of RFC 3339: any fraction, any offset, a leap second. Seconds may be missing, or the time
    /// of the day, and without an offset it is UTC, unless that tells it from another variant.
    public init(json: borrowing JSONReader) throws(JSONError) {
        let text = try json.string()
        if let date = DateText.read(text, exactly: true) {
            self = date
            return
        }
        guard !json.isExact, let date = DateText.read(text) else {
            throw json.malformed(expected: "a date and time such as 2025-01-31T12:00:00.000Z")
        }
        json.noteUnknown()
        self = date
    }

    /// Writes `YYYY-MM-DDTHH:MM:SS.sssZ`, rounded down to the millisecond, or to the second where a rule has no room for
    /// more; a year outside 0...9999 is a violation.
    public func write(to json: inout JSONWriter) {
        let isShort = json.waiting.contains { rule in
            if case .maxLength(let length) = rule.check { length < DateText.length } else { false }
        }
        guard let text = DateText.write(self, inWholeSeconds: isShort) else {
            json.refuse("must be a date between the years 0 and 9999")
            return
        }
        json.string(text)
    }
}
