import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct JSONWriterTests {
    static let values: [Case<any JSONCodable, String>] = [
        Case("null", String?.none, "null"),
        Case("true", true, "true"),
        Case("zero", 0, "0"),
        Case("int-min", Int.min, "-9223372036854775808"),
        Case("uint-max", UInt64.max, "18446744073709551615"),
        Case("double-whole", 3.0, "3"),
        Case("double", 0.1, "0.1"),
        Case("double-small", 1e-7, "1e-07"),
        Case("double-large", 1e21, "1e+21"),
        Case("float", Float(0.1), "0.1"),
        Case("decimal", Decimal(sign: .minus, exponent: -2, significand: 1250), "-12.5"),
        Case("string", "a/b", #""a/b""#),
        Case("string-escapes", "\"\\\u{8}\u{C}\n\r\t\u{1}\u{1F}", #""\"\\\b\f\n\r\t\u0001\u001f""#),
        Case("string-unicode", "é😀\u{2028}\u{7F}", "\"é😀\u{2028}\u{7F}\""),
        Case("string-empty", "", "\"\""),
        Case("array", [1, 2], "[1,2]"),
        Case("array-nested", [[], [1]], "[[],[1]]"),
        Case("array-of-optionals", [1, nil], "[1,null]"),
        Case("array-of-strings", ["{", "[", ","], #"["{","[",","]"#),
        Case("map-sorted", ["b": 1, "a": 2, "": 3], #"{"":3,"a":2,"b":1}"#),
        Case("map-of-maps", ["a": ["b": "c"]], #"{"a":{"b":"c"}}"#),
        Case("nullable-null", Nullable<Int>.null, "null"),
        Case("nullable-value", Nullable.value(1), "1"),
        Case(
            "url", URL(string: "https://example.com/a?b=c%20d"), #""https://example.com/a?b=c%20d""#
        ),
        Case(
            "uuid", UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"),
            #""e621e1f8-c36c-495a-93fc-0c247a3e6e5f""#),
        Case("data", Data([0, 255, 16]), #""AP8Q""#),
        Case("secret", Secret("hunter2"), #""hunter2""#),
        Case("open-enum", Colour.unknown("GREEN"), #""GREEN""#),
        Case("closed-enum", Size.large, #""L""#),
        Case("person", Person(name: "A"), #"{"kind":"person","name":"A","nickname":null}"#),
        Case(
            "person-full",
            Person(name: "A", nickname: "B", age: 3, note: .null, others: ["z": 1, "y": nil]),
            #"{"kind":"person","name":"A","nickname":"B","age":3,"note":null,"y":null,"z":1}"#),
    ]

    @Test(arguments: values)
    func writes(row: Case<any JSONCodable, String>) throws {
        #expect(row.input.jsonText() == row.expected)
        #expect(String(decoding: row.input.jsonData(), as: UTF8.self) == row.expected)
        #expect(throws: Never.self) { try JSONDocument(row.expected) }
    }

    @Test(arguments: values)
    func whatIsWrittenReadsBackTheSame(row: Case<any JSONCodable, String>) throws {
        func again<Value: JSONCodable>(_ value: Value) throws -> String {
            try Value(jsonText: row.expected).jsonText()
        }
        #expect(try again(row.input) == row.expected)
    }

    @Test func closuresAndConstants() {
        var writer = JSONWriter()
        writer.object { json in
            json.constant("text", "a\"b")
            json.constant("whole", 1)
            json.constant("number", 0.5)
            json.constant("boolean", true)
            json.optional("none", Int?.none)
            json.required("list", [Shape.count(1), .circle(Circle(radius: 2))])
        }
        let expected = #"""
            {"text":"a\"b","whole":1,"number":0.5,"boolean":true,"list":[1,{"shape":"circle","radius":2}]}
            """#
        #expect(writer.text == expected)
        #expect(writer.violations.isEmpty)
    }

    @Test func numbersThatJSONCannotSay() {
        let values: [Double] = [1, .nan, .infinity, -.infinity]
        #expect(values.jsonText() == "[1,null,null,null]")
        #expect(
            values.violations().map(\.description) == [
                "body /1 must be a finite number", "body /2 must be a finite number",
                "body /3 must be a finite number",
            ])
        #expect(Decimal.nan.violations().count == 1)
        #expect(Float.infinity.violations().count == 1)
    }

    @Test("of many broken rules the first hundred are told")
    func manyViolations() {
        let violations = [Double](repeating: .nan, count: 20_000).violations()
        #expect(violations.map(\.pointer) == (0..<100).map { "/\($0)" })
    }

    @Test func furtherMembersCannotReplaceDeclaredOnes() {
        let person = Person(name: "A", others: ["name": "B", "kind": 1, "x": 2])
        #expect(
            person.jsonText() == #"{"kind":"person","name":"A","nickname":null,"x":2}"#)
        #expect(
            person.violations().map(\.description) == [
                "body must not repeat a member in its further members",
                "body must not repeat a member in its further members",
            ])
    }
}
