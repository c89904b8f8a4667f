import Foundation
import LetterpressRuntime
import Testing

@Suite struct JSONObjectReaderTests {
    private func object(_ text: String) throws -> JSONObjectReader {
        try JSONDocument(text).root.object()
    }

    @Test(arguments: [["a", "b", "c"], ["c", "b", "a"], ["b", "b", "a", "c", "c"]])
    func findsMembersInAnyOrder(keys: [String]) throws {
        let object = try object(#"{"a":1,"b":{"a":9,"c":8},"c":[7]}"#)
        for key in keys {
            switch key {
            case "a": #expect(try object.required("a") == 1)
            case "b": #expect(try object.required("b") == ["a": 9, "c": 8])
            default: #expect(try object.required("c") == [7])
            }
        }
        #expect(object.member("d") == nil)
    }

    @Test func findsNamesWithEscapes() throws {
        let object = try object(#"{"caf\u00e9":1,"\u0061\"b":2,"日本":3}"#)
        #expect(try object.required("café") == 1)
        #expect(try object.required("a\"b") == 2)
        #expect(try object.required("日本") == 3)
    }

    @Test func readsTheLastOfRepeatedMembers() throws {
        let object = try object(#"{"a":1,"b":2,"a":3,"b":4}"#)
        #expect(try object.required("b") == 4)
        #expect(try object.required("a") == 3)
        #expect(try object.others(except: "a") == ["b": 4])
        #expect(object.members().map(\.name) == ["a", "b"])
    }

    @Test func tellsMissingFromNull() throws {
        let object = try object(#"{"null":null,"value":"x"}"#)
        #expect(try object.optional("null", as: String.self) == nil)
        #expect(try object.optional("none", as: String.self) == nil)
        #expect(try object.optional("value") == "x")
        #expect(try object.optionalOrNull("null", as: String.self) == .null)
        #expect(try object.optionalOrNull("none", as: String.self) == nil)
        #expect(try object.optionalOrNull("value") == .value("x"))
        #expect(try object.required("null", as: String?.self) == nil)
        #expect(throws: JSONError.self) { try object.required("none", as: String?.self) }
        #expect(throws: JSONError.self) { try object.required("null", as: String.self) }
    }

    /// Servers send empty texts where they have no value.
    @Test func readsEmptyTextsAsNothingWhereTheyAreNoValue() throws {
        let object = try object(#"{"empty":"","list":[""],"wrong":" "}"#)
        func check<Value: JSONCodable & Equatable>(_ type: Value.Type) throws {
            #expect(try object.optional("empty", as: type) == nil)
            #expect(try object.required("empty", as: Value?.self) == nil)
            #expect(try object.optionalOrNull("empty", as: type) == .null)
            #expect(try object.required("list", as: [Value?].self) == [nil])
            var tuple = try JSONDocument(#"[""]"#).root.tuple()
            #expect(try tuple.optional() == Value?.none)
            #expect(throws: JSONError.self) { try object.required("empty", as: type) }
            #expect(throws: JSONError.self) { try object.optional("list", as: [Value].self) }
        }
        try check(URL.self)
        try check(UUID.self)
        try check(Date.self)
        try check(CalendarDate.self)
        #expect(throws: JSONError.self) { try object.optional("wrong", as: Date.self) }
        #expect(try object.optional("empty", as: String.self) == "")
        #expect(try object.optional("empty", as: Data.self) == Data())
        #expect(throws: JSONError.self) { try object.optional("empty", as: Int.self) }
    }

    @Test func checksConstants() throws {
        let object = try object(#"{"s":"a","i":1,"w":2.0,"d":0.5,"b":true}"#)
        try object.constant("s", "a")
        try object.constant("i", 1)
        try object.constant("w", 2)
        try object.constant("d", 0.5)
        try object.constant("b", true)
        #expect(throws: JSONError.self) { try object.constant("s", "b") }
        #expect(throws: JSONError.self) { try object.constant("s", 1) }
        #expect(throws: JSONError.self) { try object.constant("i", 2) }
        #expect(throws: JSONError.self) { try object.constant("d", 0.25) }
        #expect(throws: JSONError.self) { try object.constant("b", false) }
        #expect(throws: JSONError.self) { try object.constant("none", "a") }
        #expect(try object.optionalConstant("none", "a") == false)
        #expect(try object.optionalConstant("s", "a"))
        #expect(throws: JSONError.self) { try object.optionalConstant("s", "b") }
    }

    @Test func tagsAndMembersOfUnions() throws {
        let reader = try JSONDocument(#"{"type":"A","count":1,"none":null}"#).root
        #expect(try reader.tag("type") == "A")
        #expect(try reader.tag("count") == nil)
        #expect(try reader.tag("missing") == nil)
        #expect(reader.has("type", "none"))
        #expect(!reader.has("type", "missing"))
        let array = try JSONDocument("[]").root
        #expect(!array.has("type"))
        #expect(throws: JSONError.self) { try array.tag("type") }
    }

    @Test func arraysAreSequences() throws {
        let elements = try JSONDocument(#"[1,[2,3],{"a":4},"5"]"#).root.array()
        #expect(elements.count == 4)
        #expect(elements.map(\.kind) == [.number, .array, .object, .string])
    }
}
