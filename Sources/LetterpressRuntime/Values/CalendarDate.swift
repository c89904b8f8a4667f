import Foundation

/// A day of the Gregorian calendar, without a time and without a time zone.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 0...9999.
    public let year: Int
    /// 1...12.
    public let month: Int
    /// 1...31.
    public let day: Int

    /// A day that exists; `nil` for one that does not, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD`; `nil` for any other text.
    public init?(_ text: String) {
        var text = text
        let date = text.withUTF8 { bytes in
            var cursor = DigitCursor(bytes: bytes)
            let date = DateText.readDay(&cursor)
            return cursor.isAtEnd ? date : nil
        }
        guard let date else { return nil }
        self = date
    }

    /// The year, month and day of `components`; `nil` where one is missing or the day does not exist.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as components without a calendar and without a time zone.
    public var components: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    /// The day as `YYYY-MM-DD`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            var writer = DigitWriter(buffer: buffer)
            writer.write(self)
            return writer.count
        }
    }

    public static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that
// the leap day is the last of its year.
extension CalendarDate {
    var daysSince1970: Int {
        let (era, yearOfEra) = (month > 2 ? year : year - 1).flooredQuotient(dividingBy: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    init(daysSince1970 days: Int) {
        let (era, dayOfEra) = (days + 719_468).flooredQuotient(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

extension CalendarDate: JSONCodable {
    @inlinable
    public static var isNeverEmptyText: Bool { true }

    /// Reads a full date of RFC 3339; a time behind it is left out, unless that tells it from another variant.
    public init(json: JSONReader) throws(JSONError) {
        let text = try json.string()
        if let date = CalendarDate(text) {
            self = date
            return
        }
        guard !json.isExact, DateText.read(text) != nil,
            let date = CalendarDate(String(text.prefix(10)))
        else { throw json.malformed(expected: "a date such as 2025-01-31") }
        json.noteUnknown()
        self = date
    }

    public func write(to json: inout JSONWriter) {
        json.string(description)
    }
}
