import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct UnionTests {
    static let shapes: [Case<String, Shape>] = [
        Case("tag", #"{"radius":2,"shape":"circle"}"#, .circle(Circle(radius: 2))),
        Case("json-type", "7", .count(7)),
        Case(
            "unknown-tag", #"{"shape":"square","side":1.50}"#,
            .unknown(UnknownVariant(tag: "square", value: ["shape": "square", "side": 1.5]))),
        Case("no-tag", "{}", .unknown(UnknownVariant(tag: nil, value: [:]))),
    ]

    @Test(arguments: shapes)
    func reads(row: Case<String, Shape>) throws {
        let shape = try Shape(jsonText: row.input)
        #expect(shape == row.expected)
        #expect(try JSONValue(jsonText: shape.jsonText()) == JSONValue(jsonText: row.input))
    }

    @Test func unknownVariantsHaveMembers() throws {
        let text = #"{"shape":"square","side":2,"groups":["a"],"none":null}"#
        guard case .unknown(let variant) = try Shape(jsonText: text) else {
            Issue.record("known")
            return
        }
        let side: Int? = variant["side"]
        let groups: [String]? = variant["groups"]
        let wrong: Bool? = variant["side"]
        let none: String? = variant["none"]
        #expect((side, groups, wrong, none) == (2, ["a"], nil, nil))
        #expect(variant.tag == "square")
    }

    @Test(arguments: ["RED", "BLUE", "GREEN", "", "red"])
    func openEnumsKeepEveryText(text: String) throws {
        let colour = try Colour(jsonText: "\"\(text)\"")
        #expect(colour.jsonText() == "\"\(text)\"")
        #expect(Colour.allCases.contains(colour) == ["RED", "BLUE"].contains(text))
    }

    @Test func closedEnumsRefuseOtherTexts() throws {
        #expect(try Size(jsonText: #""S""#) == .small)
        #expect(throws: JSONError.self) { try Size(jsonText: #""M""#) }
        #expect(throws: JSONError.self) { try Size(jsonText: "1") }
    }
}
