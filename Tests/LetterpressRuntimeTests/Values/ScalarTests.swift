import Foundation
import LetterpressRuntime
import Testing

@Suite struct ScalarTests {
    @Test(arguments: [
        "https://example.com", "https://EXAMPLE.com/a%20b/?c=d&e=#f", "mailto:a@b.c", "/relative",
        "https://example.com:8080/?a=1&b=%C3%A9",
    ])
    func urlsKeepTheirText(text: String) throws {
        #expect(try URL(jsonText: "\"\(text)\"").jsonText() == "\"\(text)\"")
    }

    @Test(arguments: [
        ("https://bücher.de/", "https://xn--bcher-kva.de/"),
        ("https://example.com/a b?ü", "https://example.com/a%20b?%C3%BC"),
    ])
    func urlsEncodeWhatNoURLHolds(text: String, expected: String) throws {
        #expect(try URL(jsonText: "\"\(text)\"").jsonText() == "\"\(expected)\"")
    }

    @Test func emptyTextIsNoURL() {
        #expect(throws: JSONError.self) { try URL(jsonText: #""""#) }
    }

    @Test func uuids() throws {
        let text = #""e621e1f8-c36c-495a-93fc-0c247a3e6e5f""#
        #expect(try UUID(jsonText: text).jsonText() == text)
        #expect(try UUID(jsonText: text.uppercased()).jsonText() == text)
        #expect(throws: JSONError.self) { try UUID(jsonText: #""e621e1f8""#) }
    }

    @Test func base64() throws {
        #expect(try Data(jsonText: #""AP8Q""#) == Data([0, 255, 16]))
        #expect(try Data(jsonText: #""""#).isEmpty)
        #expect(throws: JSONError.self) { try Data(jsonText: #""%%%""#) }
        #expect(throws: JSONError.self) { try Data(jsonText: #""AP 8Q""#) }
        #expect(try Data(jsonText: #""AP\r\n8Q\n""#) == Data([0, 255, 16]))
        #expect(try Data(jsonText: #""-_8=""#) == Data([251, 255]))
        #expect(try Data(jsonText: #""-_8""#) == Data([251, 255]))
        #expect(try Data(jsonText: #""+/8""#) == Data([251, 255]))
        #expect(try Data(jsonText: #""-_\r\n8""#).jsonText() == #""+/8=""#)
        #expect(throws: JSONError.self) { try Data(jsonText: #""+_8=""#) }
        #expect(throws: JSONError.self) { try Data(jsonText: #""-_8=-_8=""#) }
        #expect(throws: JSONError.self) { try Data(jsonText: #""AP8QA""#) }
    }

    @Test func mapsAndOptionals() throws {
        #expect(try [String: Int?](jsonText: #"{"a":1,"b":null}"#) == ["a": 1, "b": nil])
        #expect(try [Bool?](jsonText: "[true,null]") == [true, nil])
        #expect(try [[String]](jsonText: #"[[],["a"]]"#) == [[], ["a"]])
    }
}
