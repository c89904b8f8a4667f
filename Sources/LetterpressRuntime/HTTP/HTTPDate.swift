import Foundation

/// Dates in header fields, in the three forms of RFC 9110, section 5.6.7.
enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func read(_ text: String) -> Date? {
        let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
        if words.count == 6, words[5] == "GMT" {
            // Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT
            return date(day: words[1], month: words[2], year: words[3], time: words[4])
        }
        if words.count == 5 {
            // Sun Nov  6 08:49:37 1994
            return date(day: words[2], month: words[1], year: words[4], time: words[3])
        }
        return nil
    }

    private static func date(day: String, month: String, year: String, time: String) -> Date? {
        guard let day = Int(day), let month = months.firstIndex(of: month), var number = Int(year)
        else { return nil }
        if year.utf8.count == 2 { number += number < 70 ? 2000 : 1900 }
        guard let date = CalendarDate(year: number, month: month + 1, day: day) else { return nil }
        return DateText.read("\(date)T\(time)Z")
    }
}
