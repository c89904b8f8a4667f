import Foundation
import LetterpressRuntime
import Testing

@Suite struct DocumentedHeadersTests {
    private let fields: HeaderFields = [
        "Remaining": "12", "Text": "12", "Flag": "true", "Odd": "many", "Tags": "a, b,c",
        "Numbers": "1, 2", "Mixed": "1, x", "Time": "2001-09-09T01:46:40Z",
        "Last-Modified": "Sun, 09 Sep 2001 01:46:40 GMT", "Cost": #"{"units":[1,2]}"#,
        "Quote": #"a"b"#,
        "Empty": "",
    ]

    @Test func scalars() {
        #expect(fields.value("remaining") == 12)
        #expect(fields.value("text") == "12")
        #expect(fields.value("flag") == true)
        #expect(fields.value("quote") == #"a"b"#)
        #expect(fields.value("empty") == "")
        #expect(fields.value("text") == Colour.unknown("12"))
    }

    @Test func whatIsMissingOrHasAnotherFormIsNil() {
        #expect(fields.value("none") == Int?.none)
        #expect(fields.value("odd") == Int?.none)
        #expect(fields.value("empty") == Int?.none)
        #expect(fields.list("none") == [Int]?.none)
        #expect(fields.list("mixed") == [Int]?.none)
        #expect(fields.json("odd") == Person?.none)
    }

    @Test func lists() {
        #expect(fields.list("tags") == ["a", "b", "c"])
        #expect(fields.list("numbers") == [1, 2])
        #expect(fields.list("empty") == [String]())
    }

    @Test func datesInEitherForm() {
        let date = Date(timeIntervalSince1970: 1_000_000_000)
        #expect(fields.value("time") == date)
        #expect(fields.value("last-modified") == date)
        #expect(fields.value("odd") == Date?.none)
    }

    @Test func json() {
        #expect(fields.json("cost") == ["units": [1, 2]])
    }
}
