import Foundation
import LetterpressRuntime
import Testing

@Suite struct JSONValueTests {
    @Test(arguments: [
        "null", "true", "-0", "1e400", "12345678901234567890.123", "0.10", "1E+2",
        #""a\"b\\c\nd\u0001é😀""#, "[]", "{}", #"[null,[{}],"",0]"#,
        #"{"a":{"b":[1,2.50,{"c":null}]},"z":"","é":false}"#,
    ])
    func everyDocumentSurvives(text: String) throws {
        let value = try JSONValue(jsonText: text)
        #expect(value.jsonText() == text)
        #expect(try JSONValue(jsonText: value.description) == value)
    }

    /// A member of any form.
    private struct Note: JSONCodable {
        var value: JSONValue?
        var others: [String: JSONValue]

        init(json: JSONReader) throws(JSONError) {
            let json = try json.object()
            value = try json.optional("value")
            others = try json.others(except: "value")
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.optional("value", value)
                json.others(others)
            }
        }
    }

    @Test(arguments: [
        "{}", #"{"value":null}"#, #"{"value":0}"#, #"{"value":{"a":null}}"#, #"{"a":null}"#,
    ])
    func leftOutAndNullStayApart(text: String) throws {
        #expect(try Note(jsonText: text).jsonText() == text)
        #expect(try JSONDecoder().decode(Note.self, from: Data(text.utf8)).jsonText() == text)
    }

    @Test func literalsAndSubscripts() {
        var value: JSONValue = ["a": [1, 2.5, "x", true, nil], "b": ["c": "d"]]
        #expect(value["a"]?[0]?.int == 1)
        #expect(value["a"]?[1]?.double == 2.5)
        #expect(value["a"]?[2]?.string == "x")
        #expect(value["a"]?[3]?.bool == true)
        #expect(value["a"]?[4]?.isNull == true)
        #expect(value["a"]?[5] == nil)
        #expect(value["b"]?["c"] == "d")
        #expect(value["x"] == nil)
        #expect(value.kind == .object)
        value["b"] = nil
        value["n"] = 1
        #expect(value.description == #"{"a":[1,2.5,"x",true,null],"n":1}"#)
    }

    @Test func orderOfMembersDoesNotCount() throws {
        let one = try JSONValue(jsonText: #"{"a":1,"b":2.0}"#)
        let other = try JSONValue(jsonText: #"{"b":2,"a":1.0}"#)
        #expect(one == other)
        #expect(Set([one, other]).count == 1)
    }

    @Test func decodesIntoOtherTypes() throws {
        let value: JSONValue = ["kind": "person", "name": "A", "nickname": nil]
        #expect(try value.decode(as: Person.self) == Person(name: "A"))
        #expect(throws: JSONError.self) { try value.decode(as: Int.self) }
    }

    @Test func deepestDocumentFitsASmallStack() async throws {
        let text =
            String(repeating: #"[{"a":"#, count: 64) + "1" + String(repeating: "}]", count: 64)
        let survived = await onASmallStack {
            let value = try? JSONValue(jsonText: text)
            let again = value.flatMap { try? JSONValue(jsonText: $0.description) }
            return value != nil && value == again
        }
        #expect(survived)
    }
}
