import LetterpressRuntime
import Testing

private enum Level: OpenIntegerEnum {
    case low
    case unknown(Int)

    static let knownCases: KeyValuePairs<Int, Self> = [1: .low]

    var unknownValue: Int? {
        if case .unknown(let value) = self { value } else { nil }
    }
}

private enum Step: Int, IntegerEnum {
    case one = 1
    case two = 2
}

private enum Measure: ScalarEnum {
    case auto
    case half

    init?(rawValue: JSONValue) {
        switch rawValue {
        case "auto": self = .auto
        case 0.5: self = .half
        default: return nil
        }
    }

    var rawValue: JSONValue {
        switch self {
        case .auto: "auto"
        case .half: 0.5
        }
    }
}

@Suite struct EnumTests {
    @Test(arguments: [1, 2, -7])
    func openNumbersKeepEveryValue(number: Int) throws {
        let level = try Level(jsonText: "\(number)")
        #expect(level.jsonText() == "\(number)")
        #expect(level.isKnown == (number == 1))
    }

    @Test(arguments: ["\"1\"", "1.5", "null", "true"])
    func numbersAreNumbers(text: String) {
        #expect(throws: JSONError.self) { try Level(jsonText: text) }
        #expect(throws: JSONError.self) { try Step(jsonText: text) }
    }

    @Test func closedSetsRefuseOtherValues() throws {
        #expect(try Step(jsonText: "2") == .two)
        #expect(try Measure(jsonText: "\"auto\"") == .auto)
        #expect(try Measure(jsonText: "5e-1").jsonText() == "0.5")
        let error = #expect(throws: JSONError.self) { try Step(jsonText: "3") }
        #expect(
            error?.description
                == "at the root: expected one of the 2 values of Step, found another number")
        #expect(throws: JSONError.self) { try Measure(jsonText: "\"0.5\"") }
    }

    @Test func tagsNeedNotBeTexts() throws {
        let reader = try JSONDocument(#"{"a":1,"b":true,"c":{}}"#).root
        #expect(try reader.scalarTag("a") == 1)
        #expect(try reader.scalarTag("b") == true)
        #expect(try reader.scalarTag("c") == .null)
        #expect(try reader.scalarTag("d") == .null)
    }
}
