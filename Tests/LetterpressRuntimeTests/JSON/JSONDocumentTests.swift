import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct JSONDocumentTests {
    /// Texts that must be read, with what they mean in canonical form.
    static let accepted: [Case<String, String>] = [
        Case("array-empty", "[]", "[]"),
        Case("array-space", " [ ] ", "[]"),
        Case("array-nested", "[[],[[]]]", "[[],[[]]]"),
        Case("array-mixed", #"[null,true,false,1,"a",{}]"#, #"[null,true,false,1,"a",{}]"#),
        Case("object-empty", "{}", "{}"),
        Case("object-members", #"{"b":1,"a":{"c":[]}}"#, #"{"a":{"c":[]},"b":1}"#),
        Case("object-space", "\n{\t\"a\" :\r1 , \"b\" : 2 }\n", #"{"a":1,"b":2}"#),
        Case("object-empty-name", #"{"":0}"#, #"{"":0}"#),
        Case("object-duplicate-last-wins", #"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#),
        Case("object-duplicate-escaped", #"{"a":1,"\u0061":3}"#, #"{"a":3}"#),
        Case("object-duplicate-escaped-first", #"{"\u0061":1,"b":0,"a":3}"#, #"{"a":3,"b":0}"#),
        Case("object-duplicate-container", #"{"a":{"x":1},"a":[1]}"#, #"{"a":[1]}"#),
        Case("object-duplicate-thrice", #"{"a":1,"a":2,"a":3}"#, #"{"a":3}"#),
        Case("scalar-null", "null", "null"),
        Case("scalar-true", "true", "true"),
        Case("scalar-false", "false", "false"),
        Case("scalar-string", #""x""#, #""x""#),
        Case("scalar-number", "42", "42"),
        Case("byte-order-mark", "\u{FEFF}[1]", "[1]"),
        Case("number-negative-zero", "-0", "-0"),
        Case("number-fraction", "[0.5,-0.0,10.250]", "[0.5,-0.0,10.250]"),
        Case("number-exponent", "[1e5,1E+5,1e-5,0e1]", "[1e5,1E+5,1e-5,0e1]"),
        Case("number-huge", "[1e400,12345678901234567890.123]", "[1e400,12345678901234567890.123]"),
        Case("string-escapes", #""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
        Case("string-unicode-escape", #""\u00e9\u20AC""#, "\"é€\""),
        Case("string-surrogates", #""\ud83d\ude00""#, "\"😀\""),
        Case("string-null-escape", #""a\u0000b""#, #""a\u0000b""#),
        Case("string-del", "\"\u{7F}\"", "\"\u{7F}\""),
        Case("string-utf8", "\"aé€😀z\"", "\"aé€😀z\""),
        Case("string-noncharacter", "\"\u{FFFF}\u{10FFFF}\"", "\"\u{FFFF}\u{10FFFF}\""),
        Case(
            "string-long", "\"\(String(repeating: "abcdefg", count: 9))\"",
            "\"\(String(repeating: "abcdefg", count: 9))\""),
    ]

    @Test(arguments: accepted)
    func accepts(row: Case<String, String>) throws {
        #expect(try JSONValue(jsonText: row.input).description == row.expected)
    }

    /// Texts that must be refused, with the byte at which they stop being JSON.
    static let refused: [Case<String, Int>] = [
        Case("empty", "", 0),
        Case("space", "  ", 2),
        Case("byte-order-mark-alone", "\u{FEFF}", 3),
        Case("trailing-value", "1 2", 2),
        Case("trailing-comma", "[],", 2),
        Case("trailing-bracket", "[]]", 2),
        Case("trailing-nul", "[]\0", 2),
        Case("array-open", "[1", 2),
        Case("array-comma", "[1,]", 3),
        Case("array-comma-first", "[,1]", 1),
        Case("array-double-comma", "[1,,2]", 3),
        Case("array-no-comma", "[1 2]", 3),
        Case("array-closed-as-object", "[1}", 2),
        Case("array-comment", "[1/*x*/]", 2),
        Case("object-open", "{", 1),
        Case("object-no-value", #"{"a"}"#, 4),
        Case("object-colon-end", #"{"a":}"#, 5),
        Case("object-comma", #"{"a":1,}"#, 7),
        Case("object-bare-name", "{a:1}", 1),
        Case("object-single-quotes", "{'a':1}", 1),
        Case("object-number-name", "{1:1}", 1),
        Case("object-closed-as-array", #"{"a":1]"#, 6),
        Case("object-two-colons", #"{"a"::1}"#, 5),
        Case("literal-case", "True", 0),
        Case("literal-cut", "tru", 0),
        Case("literal-longer", "nullx", 4),
        Case("literal-nan", "NaN", 0),
        Case("literal-infinity", "[-Infinity]", 2),
        Case("number-plus", "+1", 0),
        Case("number-leading-zero", "012", 1),
        Case("number-negative-leading-zero", "-01", 2),
        Case("number-point-first", ".5", 0),
        Case("number-point-last", "5.", 2),
        Case("number-exponent-empty", "1e", 2),
        Case("number-exponent-sign", "1e+", 3),
        Case("number-minus", "-", 1),
        Case("number-two-points", "1.2.3", 3),
        Case("number-hex", "0x1", 1),
        Case("number-full-width", "１", 0),
        Case("string-open", #""abc"#, 4),
        Case("string-newline", "\"a\nb\"", 2),
        Case("string-tab", "\"a\tb\"", 2),
        Case("string-nul", "\"a\0b\"", 2),
        Case("string-escape-x", #""\x41""#, 2),
        Case("string-escape-end", #""\"#, 2),
        Case("string-escape-u-short", #""\u12""#, 5),
        Case("string-escape-u-letters", #""\u12G4""#, 5),
        Case("string-lone-high", #""\ud83d""#, 7),
        Case("string-lone-low", #""\ude00""#, 7),
        Case("string-high-high", #""\ud83d\ud83d""#, 13),
    ]

    @Test(arguments: refused)
    func refuses(row: Case<String, Int>) {
        let error = failure(JSONValue.self, row.input)
        #expect(error?.offset == row.expected)
    }

    static let invalidUTF8: [Case<[UInt8], Int>] = [
        Case("lone-continuation", [0x80], 1),
        Case("overlong-two", [0xC0, 0xAF], 1),
        Case("overlong-three", [0xE0, 0x80, 0xAF], 1),
        Case("overlong-four", [0xF0, 0x80, 0x80, 0xAF], 1),
        Case("surrogate", [0xED, 0xA0, 0x80], 1),
        Case("beyond-unicode", [0xF4, 0x90, 0x80, 0x80], 1),
        Case("never-valid", [0xFF], 1),
        Case("cut-two", [0xC3], 1),
        Case("cut-three", [0xE2, 0x82], 1),
        Case("cut-four", [0xF0, 0x9F, 0x98], 1),
        Case("after-plain-text", Array("abcdefghij".utf8) + [0xC3, 0x28], 11),
    ]

    @Test(arguments: invalidUTF8)
    func refusesInvalidUTF8(row: Case<[UInt8], Int>) {
        let quoted = Data([UInt8(ascii: "\"")] + row.input + [UInt8(ascii: "\"")])
        #expect(throws: JSONError.self) { try JSONDocument(quoted) }
        // Cut off right there, without the closing quote.
        #expect(throws: JSONError.self) { try JSONDocument(quoted.dropLast()) }
        do throws(JSONError) {
            _ = try JSONDocument(quoted)
        } catch {
            #expect(error.offset == row.expected)
        }
    }

    @Test func everyPrefixOfADocumentIsRefused() throws {
        let text = #"{"a":[1,-2.5e3,"x\u00e9\n😀",true,null],"b":{"c":{}}}"#
        let bytes = Data(text.utf8)
        _ = try JSONDocument(bytes)
        for length in 0..<bytes.count {
            #expect(throws: JSONError.self, "\(length)") { try JSONDocument(bytes.prefix(length)) }
        }
    }

    @Test func slicesOfDataAreRead() throws {
        let data = Data("xx[1,2]yy".utf8)
        #expect(try [Int](jsonData: data[2..<7]) == [1, 2])
    }

    @Test(arguments: [("array", "[", "]"), ("object", #"{"a":"#, "}")])
    func nestingIsLimited(id: String, open: String, close: String) throws {
        func text(_ depth: Int) -> String {
            let inner = open == "[" ? "" : "1"
            return String(repeating: open, count: depth) + inner
                + String(repeating: close, count: depth)
        }
        #expect(throws: Never.self) { try JSONValue(jsonText: text(128)) }
        #expect(throws: JSONError.self) { try JSONDocument(text(129)) }
        #expect(throws: JSONError.self) { try JSONDocument(text(100_000)) }
        #expect(throws: JSONError.self) { try JSONDocument("[[[]]]", maximumDepth: 2) }
    }

    @Test func manyMembersWithOneRepeated() throws {
        let members =
            (0..<500).map { "\"m\($0)\":\($0)" } + ["\"m7\":\"last\"", "\"\\u006d8\":1.5"]
        let value = try JSONValue(jsonText: "{\(members.joined(separator: ","))}")
        #expect(value.object?.count == 500)
        #expect(value["m7"] == "last")
        #expect(value["m8"] == 1.5)
        #expect(value["m499"] == 499)
    }

    /// Each name is compared with few others, or this would take hours.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            (["a"], 1, "a"), (["a", "b"], 2, "b"), (["a", #"\u0061"#], 1, "a"),
        ])
    func oneNameAgainAndAgain(_ names: [String], _ count: Int, _ last: String) throws {
        let members = (0..<200_000).map { "\"\(names[$0 % names.count])\":\($0)" }
        let value = try JSONValue(jsonText: "{\(members.joined(separator: ","))}")
        #expect(value.object?.count == count)
        #expect(value[last] == 199_999)
    }

    @Test func descriptionHoldsNoValue() throws {
        let document = try JSONDocument(#"{"password":"hunter2"}"#)
        var dumped = ""
        dump(document, to: &dumped)
        dump(document.root, to: &dumped)
        #expect(!(dumped + "\(document) \(document.root)").contains("hunter2"))
    }
}
