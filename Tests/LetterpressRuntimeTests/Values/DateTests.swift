import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct DateTests {
    /// Texts with the seconds since 1970 that they mean.
    static let readable: [Case<String, Double>] = [
        Case("epoch", "1970-01-01T00:00:00Z", 0),
        Case("no-fraction", "2025-01-31T12:34:56Z", 1_738_326_896),
        Case("milliseconds", "2025-01-31T12:34:56.789Z", 1_738_326_896.789),
        Case("one-digit", "2025-01-31T12:34:56.5Z", 1_738_326_896.5),
        Case("nanoseconds", "2025-01-31T12:34:56.500000000Z", 1_738_326_896.5),
        Case("twenty-digits", "2025-01-31T12:34:56.50000000000000000001Z", 1_738_326_896.5),
        Case("offset-east", "2025-01-31T14:34:56+02:00", 1_738_326_896),
        Case("offset-west", "2025-01-31T07:04:56.5-05:30", 1_738_326_896.5),
        Case("offset-zero", "2025-01-31T12:34:56-00:00", 1_738_326_896),
        Case("offset-without-colon", "2025-01-31T14:34:56+0200", 1_738_326_896),
        Case("lower-case", "2025-01-31t12:34:56z", 1_738_326_896),
        Case("space", "2025-01-31 12:34:56Z", 1_738_326_896),
        Case("leap-day", "2024-02-29T00:00:00Z", 1_709_164_800),
        Case("leap-second", "2016-12-31T23:59:60Z", 1_483_228_800),
        Case("before-1970", "1969-12-31T23:59:59.5Z", -0.5),
        Case("year-0001", "0001-01-01T00:00:00Z", -62_135_596_800),
        Case("year-9999", "9999-12-31T23:59:59Z", 253_402_300_799),
        Case("last-moment", "9999-12-31T23:59:59.9999999Z", 253_402_300_799.999),
        Case("no-offset", "2025-01-31T12:34:56", 1_738_326_896),
        Case("no-offset-with-fraction", "2025-01-31T12:34:56.500000", 1_738_326_896.5),
        Case("no-seconds", "2025-01-31T12:34Z", 1_738_326_840),
        Case("no-time", "2025-01-31", 1_738_281_600),
        Case("offset-of-hours", "2025-01-31 14:34:56.5+02", 1_738_326_896.5),
        Case("comma", "2025-01-31T12:34:56,5Z", 1_738_326_896.5),
    ]

    @Test(arguments: readable)
    func reads(row: Case<String, Double>) throws {
        let date = try Date(jsonText: "\"\(row.input)\"")
        #expect(abs(date.timeIntervalSince1970 - row.expected) < 0.000_001)
    }

    @Test(arguments: [
        "", "2025-01-3", "2025-01-31T", "2025-01-31T12Z", "2025-01-31T12:34:",
        "2025-02-30T00:00:00Z",
        "2023-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-00-01T00:00:00Z",
        "2025-01-31T24:00:00Z", "2025-01-31T12:60:00Z", "2025-01-31T12:34:61Z",
        "2025-01-31T12:34:56.Z", "2025-01-31T12:34:56+", "2025-01-31T12:34:56+2:00",
        "2025-01-31T12:34:56+24:00", "2025-01-31T12:34:56Z ", " 2025-01-31T12:34:56Z",
        "20250131T123456Z", "2025-1-31T12:34:56Z", "２025-01-31T12:34:56Z", "now",
    ])
    func refuses(text: String) {
        #expect(throws: JSONError.self) { try Date(jsonText: "\"\(text)\"") }
    }

    static let written: [Case<Double, String>] = [
        Case("epoch", 0, "1970-01-01T00:00:00.000Z"),
        Case("milliseconds", 1_738_326_896.789, "2025-01-31T12:34:56.789Z"),
        Case("no-later-than-it-is", 1_738_326_896.7899, "2025-01-31T12:34:56.789Z"),
        Case("the-old-year", 1_735_689_599.9996, "2024-12-31T23:59:59.999Z"),
        Case("before-2001", 978_307_199.119_961, "2000-12-31T23:59:59.119Z"),
        Case("before-1970", -0.001, "1969-12-31T23:59:59.999Z"),
        Case("year-0000", -62_167_219_200, "0000-01-01T00:00:00.000Z"),
        Case("leap-day", 1_709_164_800, "2024-02-29T00:00:00.000Z"),
        Case("last-moment", 253_402_300_799.9998, "9999-12-31T23:59:59.999Z"),
    ]

    @Test(
        "what is to tell a time from other texts has to be whole",
        arguments: [
            ("2025-01-31T12:34:56Z", true), ("2025-01-31T12:34:56", false),
            ("2025-01-31T12:34Z", false), ("2025-01-31", false),
        ])
    func exactly(text: String, isTime: Bool) throws {
        let json = try JSONDocument("\"\(text)\"").root
        #expect(((try? Date(json: json.exactly)) != nil) == isTime)
        #expect(((try? CalendarDate(json: json.exactly)) != nil) == (text.count == 10))
    }

    @Test(arguments: written)
    func writes(row: Case<Double, String>) {
        #expect(Date(timeIntervalSince1970: row.input).jsonText() == "\"\(row.expected)\"")
    }

    @Test(arguments: [1e12, -1e12, 1e300, .infinity, .nan])
    func refusesToWrite(seconds: Double) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(date.jsonText() == "null")
        #expect(
            [date].violations().map(\.description) == [
                "body /0 must be a date between the years 0 and 9999"
            ])
    }

    @Test func everyMillisecondSurvives() throws {
        for _ in 0..<5000 {
            let milliseconds = Int.random(in: -62_000_000_000_000...253_000_000_000_000)
            let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            let text = date.jsonText()
            #expect(try Date(jsonText: text).jsonText() == text)
        }
    }

    @Test func agreesWithFoundation() {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for _ in 0..<500 {
            let seconds = Double(Int.random(in: -2_000_000_000...5_000_000_000))
            let date = Date(timeIntervalSince1970: seconds)
            #expect(date.jsonText() == "\"\(date.formatted(style))\"")
        }
    }
}

@Suite struct CalendarDateTests {
    @Test func readsAndWrites() throws {
        let date = try CalendarDate(jsonText: #""2024-02-29""#)
        #expect(try CalendarDate(jsonText: #""2024-02-29T00:00:00.000+02:00""#) == date)
        #expect((date.year, date.month, date.day) == (2024, 2, 29))
        #expect(date.jsonText() == #""2024-02-29""#)
        #expect(CalendarDate(date.components) == date)
        #expect(CalendarDate(DateComponents(year: 2024)) == nil)
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "1900-02-29", "2024-1-1",
        "2024-01-01T", "",
    ])
    func refuses(text: String) {
        #expect(throws: JSONError.self) { try CalendarDate(jsonText: "\"\(text)\"") }
    }

    @Test func ordersByDay() throws {
        let texts = ["2024-12-31", "2024-02-01", "2025-01-01", "2024-02-29"]
        let dates = try texts.map { try #require(CalendarDate($0)) }
        #expect(dates.sorted().map(\.description) == texts.sorted())
    }
}
