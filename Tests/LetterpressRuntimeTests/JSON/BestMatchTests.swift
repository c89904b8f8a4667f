import Foundation
import LetterpressRuntime
import Testing

@Suite("Variants that overlap")
struct BestMatchTests {
    /// One with few members, one with more, one that a tag names, one whose values are of other types, one
    /// that takes any member.
    enum Union: JSONCodable, Hashable {
        case short(JSONValue)
        case long(Long)
        case tagged(JSONValue)
        case counted(JSONValue)
        case open(JSONValue)

        init(json: JSONReader) throws(JSONError) { self = .open(try JSONValue(json: json)) }

        func write(to json: inout JSONWriter) {
            switch self {
            case .short(let value), .tagged(let value), .counted(let value), .open(let value):
                value.write(to: &json)
            case .long(let value): value.write(to: &json)
            }
        }
    }

    struct Long: JSONCodable, Hashable {
        var age: Int?

        init(json: JSONReader) throws(JSONError) { age = try json.object().optional("age") }

        func write(to json: inout JSONWriter) { json.object { $0.optional("age", age) } }
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var id: String
        var json: String
        var expected: String?

        var testDescription: String { id }
    }

    private static func read(_ text: String) throws -> Union? {
        try JSONDocument(text).root.bestMatch(
            VariantShape(
                Union.short, required: ["id"], types: ["name": [.string]], known: ["id", "name"]),
            VariantShape(
                Union.long, required: ["id"], types: ["name": [.string]],
                known: ["id", "name", "age"]),
            VariantShape(
                Union.tagged, required: ["id", "kind"], tags: ["kind": ["b", "c"]],
                known: ["id", "kind"]),
            VariantShape(
                Union.counted, required: ["id"], types: ["name": [.number, .boolean]],
                known: ["id", "name"]),
            VariantShape(Union.open, required: ["id"], known: ["id"], takesOthers: true))
    }

    static let rows: [Row] = [
        Row(
            id: "the variant that knows more members", json: #"{"id":1,"name":"n","age":2}"#,
            expected: "long"),
        Row(id: "the first of equal ones", json: #"{"id":1,"name":"n"}"#, expected: "short"),
        Row(id: "a tag decides", json: #"{"id":1,"kind":"c"}"#, expected: "tagged"),
        Row(
            id: "a tag of another value does not fit", json: #"{"id":1,"kind":"d"}"#,
            expected: "open"),
        Row(
            id: "a tag that is no text does not fit", json: #"{"id":1,"kind":7}"#,
            expected: "open"),
        Row(id: "a member of another type", json: #"{"id":1,"name":7}"#, expected: "counted"),
        Row(id: "one of several types", json: #"{"id":1,"name":true}"#, expected: "counted"),
        Row(
            id: "null stands for a missing member", json: #"{"id":1,"name":null}"#,
            expected: "short"),
        Row(
            id: "one that cannot be read gives way", json: #"{"id":1,"name":"n","age":"old"}"#,
            expected: "short"),
        Row(id: "a demanded member is missing everywhere", json: #"{"name":"n"}"#, expected: nil),
        Row(
            id: "of a type that no other variant has", json: #"{"id":1,"name":[]}"#,
            expected: "open"),
        Row(
            id: "of equal ones the one that keeps all", json: #"{"id":1,"size":2}"#,
            expected: "open"),
        Row(
            id: "more described members count more than all that are kept",
            json: #"{"id":1,"name":"n","size":2}"#, expected: "short"),
        Row(id: "no object", json: "[1]", expected: nil),
    ]

    @Test("are chosen by the best fit", arguments: rows)
    func bestMatch(_ row: Row) throws {
        let chosen = try Self.read(row.json).flatMap {
            Mirror(reflecting: $0).children.first?.label
        }
        #expect(chosen == row.expected)
    }

    @Test("give way where they must not have all members", arguments: [true, false])
    func closed(_ isClosed: Bool) throws {
        let chosen = try JSONDocument(#"{"id":1,"size":2}"#).root.bestMatch(
            VariantShape(Union.short, known: ["id"], isClosed: isClosed),
            VariantShape(Union.counted, known: ["size"]))
        let value: JSONValue = ["id": 1, "size": 2]
        #expect(chosen == (isClosed ? .counted(value) : .short(value)))
    }

    @Test(
        "are told apart by a tag that may be missing",
        arguments: [
            (#"{"kind":"a","size":2}"#, "short"), (#"{"kind":"b"}"#, "counted"),
            (#"{"size":2}"#, "counted"),
            (#"{"kind":null}"#, "short"), (#"{"kind":"c","size":2}"#, nil),
        ])
    func optionalTags(_ json: String, _ expected: String?) throws {
        let chosen = try JSONDocument(json).root.bestMatch(
            VariantShape(Union.short, tags: ["kind": ["a"]], known: ["kind"]),
            VariantShape(Union.counted, tags: ["kind": ["b"]], known: ["kind", "size"]))
        #expect(chosen.flatMap { Mirror(reflecting: $0).children.first?.label } == expected)
    }

    @Test("say what is wrong with the best where none can be read")
    func unreadable() throws {
        let error = try #require(throws: JSONError.self) {
            try JSONDocument(#"{"id":1,"age":"old"}"#).root.bestMatch(
                VariantShape(Union.long, known: ["id"]),
                VariantShape(Union.long, known: ["id", "age"]))
        }
        #expect(error.pointer == "/age")
    }

    /// Two variants with the same members, each of which holds another such union; numbers fit the first alone, texts
    /// the second.
    indirect enum Nested: JSONCodable, Hashable {
        case number(Level<Int>)
        case text(Level<String>)

        struct Level<Content: JSONCodable & Hashable>: JSONCodable, Hashable {
            var next: Nested?
            var content: Content?

            init(json: JSONReader) throws(JSONError) {
                let json = try json.object()
                next = try json.optional("next")
                content = try json.optional("content")
            }

            func write(to json: inout JSONWriter) {
                json.object { json in
                    json.optional("next", next)
                    json.optional("content", content)
                }
            }
        }

        init(json: JSONReader) throws(JSONError) {
            let match = try json.bestMatch(
                VariantShape(Self.number, known: ["next", "content"]),
                VariantShape(Self.text, known: ["next", "content"]))
            guard let match else { throw json.noVariant(of: "Nested") }
            self = match
        }

        func write(to json: inout JSONWriter) {
            switch self {
            case .number(let level): level.write(to: &json)
            case .text(let level): level.write(to: &json)
            }
        }
    }

    /// Two variants whose members have the same names, one of which knows more of what lies within.
    enum Event: JSONCodable, Hashable {
        case started(Action<Name>)
        case finished(Action<Outcome>)

        init(json: JSONReader) throws(JSONError) {
            let match = try json.bestMatch(
                VariantShape(Self.started, known: ["action"]),
                VariantShape(Self.finished, known: ["action"]))
            guard let match else { throw json.noVariant(of: "Event") }
            self = match
        }

        func write(to json: inout JSONWriter) {
            switch self {
            case .started(let value): value.write(to: &json)
            case .finished(let value): value.write(to: &json)
            }
        }

        struct Action<Content: JSONCodable & Hashable>: JSONCodable, Hashable {
            var action: Content?

            init(json: JSONReader) throws(JSONError) {
                action = try json.object().optional("action")
            }

            func write(to json: inout JSONWriter) {
                json.object { $0.optional("action", action) }
            }
        }

        struct Name: JSONCodable, Hashable {
            var name: String?

            init(json: JSONReader) throws(JSONError) { name = try json.object().optional("name") }

            func write(to json: inout JSONWriter) { json.object { $0.optional("name", name) } }
        }

        struct Outcome: JSONCodable, Hashable {
            var name: String?
            var outcomes: [Name]?

            init(json: JSONReader) throws(JSONError) {
                let json = try json.object()
                name = try json.optional("name")
                outcomes = try json.optional("outcomes")
            }

            func write(to json: inout JSONWriter) {
                json.object { json in
                    json.optional("name", name)
                    json.optional("outcomes", outcomes)
                }
            }
        }
    }

    @Test(
        "of equal ones, the one that keeps most of what lies within",
        arguments: [
            (#"{"action":{"name":"a"}}"#, "started"), (#"{"action":{}}"#, "started"),
            (#"{"action":{"outcomes":[]}}"#, "finished"),
            (#"{"action":{"outcomes":null}}"#, "started"),
            (#"{"action":{"name":"a","outcomes":[{"name":"b"}]}}"#, "finished"),
            (#"{"action":{"name":"a","outcomes":[1]}}"#, "started"),
            (#"{"action":{"name":"a","other":{"b":1}}}"#, "started"),
        ])
    func within(json: String, expected: String) throws {
        let chosen = Mirror(reflecting: try Event(jsonText: json)).children.first?.label
        #expect(chosen == expected)
    }

    /// Were the work doubled at each level, there would be no end to it.
    @Test("are chosen once, however deep they nest", arguments: ["1", #""x""#, "true"])
    func nesting(content: String) throws {
        let depth = 100
        let text = (1..<depth).reduce(#"{"content":\#(content)}"#) { text, _ in
            #"{"content":"x","next":\#(text)}"#
        }
        do throws(JSONError) {
            let value = try Nested(jsonText: text)
            #expect(try JSONValue(jsonText: value.jsonText()) == JSONValue(jsonText: text))
            #expect(content != "true")
        } catch {
            #expect(content == "true")
            #expect(error.pointer == String(repeating: "/next", count: depth - 1) + "/content")
        }
    }

    /// Two variants whose member holds a number, or a time.
    enum Stamp: JSONCodable, Hashable {
        case number(Event.Action<Int>)
        case time(Event.Action<Date>)

        init(json: JSONReader) throws(JSONError) {
            let match = try json.bestMatch(
                VariantShape(Self.number, known: ["action"]),
                VariantShape(Self.time, known: ["action"]))
            guard let match else { throw json.noVariant(of: "Stamp") }
            self = match
        }

        func write(to json: inout JSONWriter) {
            switch self {
            case .number(let value): value.write(to: &json)
            case .time(let value): value.write(to: &json)
            }
        }
    }

    @Test("are chosen anew where a text need not be exact")
    func exactness() throws {
        let json = try JSONDocument(#"{"action":"2025-01-31T10:20"}"#).root
        #expect(throws: JSONError.self) { try Stamp(json: json.exactly) }
        let chosen = Mirror(reflecting: try Stamp(json: json)).children.first?.label
        #expect(chosen == "time")
    }

    @Test(
        "are chosen once where none keeps all, at whatever level that is", arguments: [1, 50, 99])
    func nestingOfStrangers(levels: Int) throws {
        let text = (0..<99).reduce(#"{"content":1}"#) { text, level in
            #"{"content":1,"next":\#(text)\#(level < levels ? #","other":{"a":1}"# : "")}"#
        }
        let value = try Nested(jsonText: text)
        let kept = try JSONValue(jsonText: text.replacing(#","other":{"a":1}"#, with: ""))
        #expect(try JSONValue(jsonText: value.jsonText()) == kept)
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

    /// A type with ten members.
    struct Wide: JSONCodable, Hashable {
        var a: String?
        var b: Int?
        var c: Double?
        var d: Bool?
        var e: URL?
        var f: UUID?
        var g: Date?
        var h: [String]?
        var i: JSONValue?
        @Indirect var next: Wide?

        init(json: JSONReader) throws(JSONError) {
            let json = try json.object()
            a = try json.optional("a")
            b = try json.optional("b")
            c = try json.optional("c")
            d = try json.optional("d")
            e = try json.optional("e")
            f = try json.optional("f")
            g = try json.optional("g")
            h = try json.optional("h")
            i = try json.optional("i")
            next = try json.optional("next")
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.optional("a", a)
                json.optional("next", next)
            }
        }
    }

    @Test("fit a small stack as deep as documents nest")
    func depth() async throws {
        let depth = JSONDocument.defaultDepth
        let text = (1..<depth).reduce(#"{"a":"x"}"#) { text, _ in #"{"a":"x","next":\#(text)}"# }
        #expect(await onASmallStack { (try? Wide(jsonText: text))?.jsonText() } == text)
        #expect(await onASmallStack { (try? BestMatchTests.Nested(jsonText: text)) != nil })
    }

    @Test("print what they hold, and nothing of how")
    func printing() {
        let node = Node(value: 1, next: Node(value: 2))
        let text = printed(node)
        #expect("\(node)".hasSuffix("Node(value: 2, _next: nil)))"))
        #expect(text.contains("value: 2"))
        #expect(!text.contains("Indirect<"))
        #expect(
            "\(Indirect(wrappedValue: "a")) \(Indirect(wrappedValue: Secret("a")))" == "a <secret>")
    }
}
