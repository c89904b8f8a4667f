import Foundation

/// Dates in the form of RFC 3339, without a formatter.
enum DateText {
    /// Seconds from 1970 to 2001, the epoch of `Date`.
    private static let referenceDate = 978_307_200
    /// Milliseconds from 1970 to the year 10000.
    private static let end = 253_402_300_800_000

    /// - Parameter exactly: Whether it has to have seconds and an offset, as RFC 3339 demands. Many servers leave out
    ///   what is zero, down to the time of a day, or an offset that goes without saying.
    static func read(_ text: String, exactly: Bool = false) -> Date? {
        var text = text
        return text.withUTF8 { bytes in
            var cursor = DigitCursor(bytes: bytes)
            return read(&cursor, exactly)
        }
    }

    private static func read(_ cursor: inout DigitCursor, _ exactly: Bool) -> Date? {
        guard let day = readDay(&cursor) else { return nil }
        if !exactly, cursor.isAtEnd {
            return Date(
                timeIntervalSinceReferenceDate: Double(day.daysSince1970 * 86_400 - referenceDate))
        }
        guard cursor.skip("T", "t", " "),
            let hour = cursor.number(2), hour < 24, cursor.skip(":"),
            let minute = cursor.number(2), minute < 60,
            let (second, fraction) = readSeconds(&cursor, exactly),
            let offset = !exactly && cursor.isAtEnd ? 0 : readOffset(&cursor, exactly),
            cursor.isAtEnd
        else { return nil }
        let minutes = day.daysSince1970 * 1440 + hour * 60 + minute
        let seconds = Double(minutes * 60 + second - offset - referenceDate)
        // A fraction just below one must not lead out of the last year.
        return Date(
            timeIntervalSinceReferenceDate: seconds
                + (day.year == 9999 ? min(fraction, 0.999) : fraction))
    }

    private static func readSeconds(
        _ cursor: inout DigitCursor, _ exactly: Bool
    ) -> (second: Int, fraction: Double)? {
        guard cursor.skip(":") else { return exactly ? nil : (0, 0) }
        guard let second = cursor.number(2), second <= 60,
            let fraction = readFraction(&cursor, exactly)
        else { return nil }
        return (second, fraction)
    }

    static func readDay(_ cursor: inout DigitCursor) -> CalendarDate? {
        guard let year = cursor.number(4), cursor.skip("-"),
            let month = cursor.number(2), cursor.skip("-"),
            let day = cursor.number(2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func readFraction(_ cursor: inout DigitCursor, _ exactly: Bool) -> Double? {
        // ISO 8601 prefers the comma.
        guard cursor.skip(".") || !exactly && cursor.skip(",") else { return 0 }
        var value = 0
        var scale = 1.0
        var count = 0
        while let digit = cursor.digit() {
            count += 1
            guard count <= 15 else { continue }
            value = value * 10 + digit
            scale *= 10
        }
        return count > 0 ? Double(value) / scale : nil
    }

    /// Seconds east of Greenwich.
    private static func readOffset(_ cursor: inout DigitCursor, _ exactly: Bool) -> Int? {
        if cursor.skip("Z", "z") { return 0 }
        let isWest = cursor.skip("-")
        guard isWest || cursor.skip("+"), let hours = cursor.number(2), hours < 24 else {
            return nil
        }
        // As PostgreSQL writes it.
        if !exactly, cursor.isAtEnd { return hours * (isWest ? -3600 : 3600) }
        _ = cursor.skip(":")
        guard let minutes = cursor.number(2), minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    /// How many characters a date has, with milliseconds.
    static let length = 24

    /// - Parameter isWhole: Whether milliseconds are left out.
    /// - Returns: `nil` outside the years 0...9999.
    static func write(_ date: Date, inWholeSeconds isWhole: Bool = false) -> String? {
        // No later than it is: whoever asks for what came after the last thing that they have must not miss any. But
        // for what a `Double` leaves out, which is less than a microsecond in our times.
        let interval = date.timeIntervalSinceReferenceDate
        let lost = max(interval.ulp * 2, 0.000_000_5)
        let sinceReference = ((interval + lost) * 1000).rounded(.down)
        guard abs(sinceReference) < 1e15 else { return nil }
        var milliseconds = Int(sinceReference) + referenceDate * 1000
        // The last moment of all is not rounded up.
        if milliseconds == end, date.timeIntervalSince1970 * 1000 < Double(end) {
            milliseconds -= 1
        }
        let (days, time) = milliseconds.flooredQuotient(dividingBy: 86_400_000)
        let day = CalendarDate(daysSince1970: days)
        guard (0...9999).contains(day.year) else { return nil }
        return String(unsafeUninitializedCapacity: length) { buffer in
            var writer = DigitWriter(buffer: buffer)
            writer.write(day)
            writer.write("T")
            writer.write(time / 3_600_000, 2)
            writer.write(":")
            writer.write(time / 60_000 % 60, 2)
            writer.write(":")
            writer.write(time / 1000 % 60, 2)
            if !isWhole {
                writer.write(".")
                writer.write(time % 1000, 3)
            }
            writer.write("Z")
            return writer.count
        }
    }
}

extension Int {
    func flooredQuotient(dividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
