import LetterpressRuntime
import Testing

@Suite("Variants that overlap")
struct BestMatchTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var id: String
        var json: String
        var expected: Int?

        var testDescription: String { id }
    }

    static let rows: [Row] = [
        Row(
            id: "the variant that knows more members", json: #"{"id":1,"name":"n","age":2}"#,
            expected: 1),
        Row(id: "the first of equal ones", json: #"{"id":1,"name":"n"}"#, expected: 0),
        Row(id: "a tag decides", json: #"{"id":1,"kind":"c"}"#, expected: 2),
        Row(id: "a tag of another value does not fit", json: #"{"id":1,"kind":"d"}"#, expected: 0),
        Row(id: "a tag that is no text does not fit", json: #"{"id":1,"kind":7}"#, expected: 0),
        Row(id: "a demanded member is missing everywhere", json: #"{"name":"n"}"#, expected: nil),
        Row(id: "no object", json: "[1]", expected: nil),
    ]

    @Test("are chosen by the best fit", arguments: rows)
    func bestMatch(_ row: Row) throws {
        let chosen = try JSONDocument(row.json).root.bestMatch(
            VariantShape(required: ["id"], known: ["id", "name"]),
            VariantShape(required: ["id"], known: ["id", "name", "age"]),
            VariantShape(
                required: ["id", "kind"], tags: ["kind": ["b", "c"]], known: ["id", "kind"]))
        #expect(chosen == row.expected)
    }
}

@Suite("Types that hold themselves")
struct IndirectTests {
    struct Node: JSONCodable, Hashable {
        var value: Int
        @Indirect var next: Node?

        init(value: Int, next: Node? = nil) {
            self.value = value
            self.next = next
        }

        init(json: JSONReader) throws(JSONError) {
            let json = try json.object()
            value = try json.required("value")
            next = try json.optional("next")
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("value", value)
                json.optional("next", next)
            }
        }
    }

    @Test("are read, compared, changed and written like others")
    func roundTrip() throws {
        let json = #"{"value":1,"next":{"value":2,"next":{"value":3}}}"#
        var node = try Node(jsonText: json)
        #expect(node == Node(value: 1, next: Node(value: 2, next: Node(value: 3))))
        #expect(node.jsonText() == json)
        node.next?.next?.value = 4
        #expect(node.next?.next == Node(value: 4))
    }
}
