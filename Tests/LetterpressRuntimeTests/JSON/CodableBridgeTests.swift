import Foundation
import LetterpressRuntime
import Testing

@Suite struct CodableBridgeTests {
    struct Holder: Codable, Equatable {
        var people: [Person]
        var shape: Shape
        var colour: Colour
        var size: Size
        var note: Nullable<String>
        var secret: Secret
    }

    static let text = #"""
        {"colour":"GREEN","note":null,"people":[{"age":3,"kind":"person","name":"A","nickname":null,"x":[1,{"y":0.5}]}],
        "secret":"s","shape":{"shape":"square","side":12345678901234567890},"size":"L"}
        """#

    @Test func jsonDecoderAndEncoderSeeTheSameJSON() throws {
        let holder = try JSONDecoder().decode(Holder.self, from: Data(Self.text.utf8))
        #expect(holder.people.first?.others == ["x": [1, ["y": 0.5]]])
        #expect(holder.colour == .unknown("GREEN"))
        #expect(holder.size == .large)
        let data = try JSONEncoder().encode(holder)
        #expect(try JSONValue(jsonData: data) == JSONValue(jsonText: Self.text))
    }

    @Test func faultsAreDecodingErrorsWithAPath() {
        let text = #"{"people":[{"kind":"person","name":7}]}"#
        do {
            _ = try JSONDecoder().decode(Holder.self, from: Data(text.utf8))
            Issue.record("decoded")
        } catch DecodingError.dataCorrupted(let context) {
            #expect(context.codingPath.map(\.stringValue) == ["people", "Index 0", "name"])
            #expect(context.debugDescription == "at /name: expected a string, found a number")
            #expect(context.underlyingError is JSONError)
        } catch {
            Issue.record(error)
        }
    }

    @Test func otherCodersWork() throws {
        let people = [Person(name: "A", nickname: "B", age: 3, others: ["x": [1, 2.5, true]])]
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        let data = try encoder.encode(people)
        #expect(try PropertyListDecoder().decode([Person].self, from: data) == people)
    }

    @Test(arguments: ["[1,-1,0.1,1e300,18446744073709551615,12345678901234567890.125]"])
    func numbersPassThroughJSONDecoder(text: String) throws {
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(value == (try JSONValue(jsonText: text)))
        let data = try JSONEncoder().encode(value)
        #expect(try JSONValue(jsonData: data) == value)
    }
}
