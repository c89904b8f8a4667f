import LetterpressRuntime
import Testing
import TransportSupport

/// An array in which each place has a meaning of its own.
private struct Row: JSONCodable, Hashable {
    var name: String
    var count: Int?
    var note: Nullable<String>?
    var rest: [Double]

    init(json: JSONReader) throws(JSONError) {
        var json = try json.tuple()
        name = try json.required()
        count = try json.optional()
        note = try json.optionalOrNull()
        rest = try json.rest()
    }

    init(name: String, count: Int?, note: Nullable<String>?, rest: [Double] = []) {
        self.name = name
        self.count = count
        self.note = note
        self.rest = rest
    }

    func write(to json: inout JSONWriter) {
        json.tuple { json in
            json.element(name, .minLength(1))
            json.optionalElement(count, .minimum(0))
            json.optionalElement(note)
            json.rest(rest, .maximum(9))
        }
    }
}

@Suite struct JSONTupleTests {
    @Test(arguments: [#"["a"]"#, #"["a",1]"#, #"["a",1,null]"#, #"["a",1,"b",2.5,3]"#])
    func roundTrips(text: String) throws {
        #expect(try Row(jsonText: text).jsonText() == text)
    }

    @Test(arguments: [
        Case("no-array", "{}", "at the root: expected an array, found an object"),
        Case("missing", "[]", "at /0: expected a value, found no such element"),
        Case("wrong", #"["a","b"]"#, "at /1: expected a whole number, found a string"),
        Case("wrong-rest", #"["a",1,null,2,"3"]"#, "at /4: expected a number, found a string"),
    ])
    func refuses(row: Case<String, String>) {
        let error = #expect(throws: JSONError.self) { try Row(jsonText: row.input) }
        #expect(error?.description == row.expected)
    }

    @Test func checksElements() {
        let row = Row(name: "", count: -1, note: .null, rest: [1, 10])
        #expect(row.violations().map(\.pointer) == ["/0", "/1", "/4"])
    }

    @Test func refusesGaps() {
        let row = Row(name: "a", count: nil, note: .value("b"))
        #expect(
            row.violations().map(\.description)
                == ["body must not leave out an element before others"])
        #expect(Row(name: "a", count: nil, note: nil).violations() == [])
    }
}
