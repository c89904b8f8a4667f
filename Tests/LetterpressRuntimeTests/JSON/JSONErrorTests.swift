import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct JSONErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let text: String
        let read: @Sendable (String) -> JSONError?
        let expected: String

        var testDescription: String { id }

        init<Value: JSONCodable>(
            _ id: String, _ type: Value.Type, _ text: String, _ expected: String
        ) {
            self.id = id
            self.text = text
            self.expected = expected
            read = { failure(Value.self, $0) }
        }
    }

    static let rows: [Row] = [
        Row("root", String.self, "1", "at the root: expected a string, found a number"),
        Row("element", [Int].self, "[1,2,null]", "at /2: expected a whole number, found null"),
        Row(
            "nested", [String: [Bool]].self, #"{"a":[true],"b":[true,{}]}"#,
            "at /*/1: expected a boolean, found an object"),
        Row(
            "maps", [String: [String: [Int]]].self, #"{"a":{"b":[1,null]}}"#,
            "at /*/*/1: expected a whole number, found null"),
        Row(
            "member-in-map", [String: Person].self, #"{"a":{"kind":"person","name":"A"}}"#,
            "at /*/nickname: expected a value, found no such member"),
        Row(
            "missing", [Person].self, #"[{"kind":"person","name":"A"}]"#,
            "at /0/nickname: expected a value, found no such member"),
        Row(
            "constant", Person.self, #"{"kind":"robot"}"#,
            #"at /kind: expected "person", found another string"#),
        Row(
            "no-variant", [Shape].self, #"[{"shape":"circle"}]"#,
            "at /0: expected a variant of Shape, found an object whose tag and members fit none of its variants"
        ),
        Row(
            "no-variant-kind", Shape.self, "true",
            "at the root: expected a variant of Shape, found a boolean"),
        Row(
            "closed-enum", Size.self, #""XXL""#,
            "at the root: expected one of the 2 values of Size, found another string"),
        Row(
            "syntax", Person.self, #"{"kind":"#,
            "not JSON at byte 8: expected a value, found the end of the text"),
        Row(
            "syntax-middle", Person.self, "[1,x]",
            "not JSON at byte 3: expected a value, found something else"),
    ]

    @Test("names in a map may be secret, and are told to whoever asks for them")
    func namesInMaps() throws {
        let error = try #require(failure([String: Int].self, #"{"a/b~canary\n":"x"}"#))
        #expect(error.pointer == "/a~1b~0canary\n")
        #expect(leaks("canary", in: printed(error)) == [])
    }

    @Test(arguments: rows)
    func describesItself(row: Row) {
        #expect(row.read(row.text)?.description == row.expected)
    }

    @Test func holdsNoValueOfTheDocument() throws {
        let text = #"{"kind":"person","name":"A","nickname":null,"password":{"hunter2":"hunter2"}}"#
        let error = try #require(failure(Person.self, text))
        var dumped = "\(error) \(String(reflecting: error)) \(error.localizedDescription)"
        dump(error, to: &dumped)
        #expect(error.pointer == "/password")
        #expect(!dumped.contains("hunter2"))
    }

    @Test func equalErrorsAreEqual() throws {
        let one = try #require(failure([Int].self, "[true]"))
        #expect(one == failure([Int].self, "[false]"))
        #expect(one != failure([Int].self, "[1,false]"))
        #expect(Set([one, one]).count == 1)
    }
}
