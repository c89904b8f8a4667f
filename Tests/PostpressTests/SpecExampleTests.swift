import Foundation
import Postpress
import Testing

@Suite("Every example of the spec")
struct SpecExampleTests {
    @Test("is found by these tests, and every catalog entry too")
    func examplesAreFound() {
        #expect(SpecExamples.all.count >= 64)
        #expect(SpecExamples.catalog.count >= 132)
    }

    @Test("decodes and encodes back to the same JSON", arguments: SpecExamples.all)
    func roundTrip(_ example: SpecExamples.Example) throws {
        let type = try #require(ComponentTypes.all[example.component])
        try checkRoundTrip(example.json, as: type)
    }

    @Test("goes the same way through Foundation's coders", arguments: SpecExamples.all)
    func foundationRoundTrip(_ example: SpecExamples.Example) throws {
        let type = try #require(ComponentTypes.all[example.component])
        let value = try JSONDecoder().decode(type, from: Data(example.json.utf8))
        let encoded = try JSONEncoder().encode(value)
        #expect(try JSONValue(jsonData: encoded) == JSONValue(jsonText: example.json))
    }

    private func checkRoundTrip<Value: JSONCodable & Hashable>(
        _ json: String, as type: Value.Type
    ) throws {
        let value = try Value(jsonText: json)
        #expect(try JSONValue(jsonText: value.jsonText()) == JSONValue(jsonText: json))
        #expect(try Value(jsonText: value.jsonText()) == value)
        #expect(value.violations() == [])
    }
}
