import Foundation

/// Dates in the form of RFC 3339, without a formatter.
enum DateText {
    /// Seconds from 1970 to 2001, the epoch of `Date`.
    private static let referenceDate = 978_307_200

    static func read(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { bytes in
            var cursor = DigitCursor(bytes: bytes)
            return read(&cursor)
        }
    }

    private static func read(_ cursor: inout DigitCursor) -> Date? {
        guard let day = readDay(&cursor), cursor.skip("T", "t", " "),
            let hour = cursor.number(2), hour < 24, cursor.skip(":"),
            let minute = cursor.number(2), minute < 60, cursor.skip(":"),
            let second = cursor.number(2), second <= 60,
            let fraction = readFraction(&cursor),
            let offset = readOffset(&cursor), cursor.isAtEnd
        else { return nil }
        let seconds = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Date(timeIntervalSinceReferenceDate: Double(seconds - referenceDate) + fraction)
    }

    static func readDay(_ cursor: inout DigitCursor) -> CalendarDate? {
        guard let year = cursor.number(4), cursor.skip("-"),
            let month = cursor.number(2), cursor.skip("-"),
            let day = cursor.number(2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func readFraction(_ cursor: inout DigitCursor) -> Double? {
        guard cursor.skip(".") else { return 0 }
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
    private static func readOffset(_ cursor: inout DigitCursor) -> Int? {
        if cursor.skip("Z", "z") { return 0 }
        let isWest = cursor.skip("-")
        guard isWest || cursor.skip("+"), let hours = cursor.number(2), hours < 24 else {
            return nil
        }
        _ = cursor.skip(":")
        guard let minutes = cursor.number(2), minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    /// `nil` outside the years 0...9999.
    static func write(_ date: Date) -> String? {
        let sinceReference = (date.timeIntervalSinceReferenceDate * 1000).rounded()
        guard abs(sinceReference) < 1e15 else { return nil }
        let milliseconds = Int(sinceReference) + referenceDate * 1000
        let (days, time) = milliseconds.flooredQuotient(dividingBy: 86_400_000)
        let day = CalendarDate(daysSince1970: days)
        guard (0...9999).contains(day.year) else { return nil }
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var writer = DigitWriter(buffer: buffer)
            writer.write(day)
            writer.write("T")
            writer.write(time / 3_600_000, 2)
            writer.write(":")
            writer.write(time / 60_000 % 60, 2)
            writer.write(":")
            writer.write(time / 1000 % 60, 2)
            writer.write(".")
            writer.write(time % 1000, 3)
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
