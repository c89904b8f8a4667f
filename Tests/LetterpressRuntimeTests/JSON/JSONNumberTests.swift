import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct JSONNumberTests {
    static let integers: [Case<String, Int?>] = [
        Case("zero", "0", 0),
        Case("negative-zero", "-0", 0),
        Case("small", "42", 42),
        Case("negative", "-17", -17),
        Case("whole-fraction", "1.0", 1),
        Case("whole-fraction-long", "-12.000", -12),
        Case("whole-exponent", "1e2", 100),
        Case("whole-exponent-negative", "1200e-2", 12),
        Case("whole-exponent-fraction", "1.5e1", 15),
        Case("eighteen-digits", "999999999999999999", 999_999_999_999_999_999),
        Case("largest", "9223372036854775807", .max),
        Case("smallest", "-9223372036854775808", .min),
        Case("too-large", "9223372036854775808", nil),
        Case("too-small", "-9223372036854775809", nil),
        Case("far-too-large", "1e400", nil),
        Case("endless-exponent", "1e99999999999999999999", nil),
        Case("zero-exponent", "0e99999999999999999999", 0),
        Case("fraction", "1.5", nil),
        Case("tiny-fraction", "1e-2", nil),
    ]

    @Test(arguments: integers)
    func readsWholeNumbers(row: Case<String, Int?>) {
        #expect((try? Int(jsonText: row.input)) == row.expected)
        #expect(JSONNumber(row.input)?.int == row.expected)
    }

    @Test func readsSmallerIntegers() throws {
        #expect(try Int32(jsonText: "2147483647") == .max)
        #expect(throws: JSONError.self) { try Int32(jsonText: "2147483648") }
        #expect(try UInt8(jsonText: "255") == 255)
        #expect(throws: JSONError.self) { try UInt8(jsonText: "256") }
        #expect(throws: JSONError.self) { try UInt(jsonText: "-1") }
        #expect(try UInt64(jsonText: "18446744073709551615") == .max)
        #expect(throws: JSONError.self) { try UInt64(jsonText: "18446744073709551616") }
        #expect(try Int64(jsonText: "-9223372036854775808") == .min)
    }

    static let doubles: [Case<String, Double?>] = [
        Case("zero", "0", 0),
        Case("half", "0.5", 0.5),
        Case("tenth", "0.1", 0.1),
        Case("negative", "-273.15", -273.15),
        Case("fifteen-digits", "123456789.012345", 123456789.012345),
        Case("seventeen-digits", "0.30000000000000004", 0.30000000000000004),
        Case("exponent", "6.02214076e23", 6.02214076e23),
        Case("smallest", "5e-324", .leastNonzeroMagnitude),
        Case("underflow", "1e-400", 0),
        Case("largest", "1.7976931348623157e308", .greatestFiniteMagnitude),
        Case("overflow", "1e400", nil),
        Case("long", "3.14159265358979323846264338327950288", .pi),
    ]

    @Test(arguments: doubles)
    func readsDoubles(row: Case<String, Double?>) {
        #expect((try? Double(jsonText: row.input)) == row.expected)
    }

    @Test func readsDoublesLikeTheStandardLibrary() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            #expect(try Double(jsonText: value.jsonText()) == value)
            let short = String(format: "%.\(Int.random(in: 0...8))f", Double.random(in: -1e6...1e6))
            #expect(try Double(jsonText: short) == Double(short))
        }
    }

    @Test func negativeZeroKeepsItsSign() throws {
        #expect(try Double(jsonText: "-0").sign == .minus)
        #expect(try Double(jsonText: "-0.0").sign == .minus)
        #expect((-0.0).jsonText() == "-0")
    }

    @Test func readsFloatsAndDecimals() throws {
        #expect(try Float(jsonText: "0.1") == 0.1)
        #expect(throws: JSONError.self) { try Float(jsonText: "1e39") }
        let text = "12345678901234567890.12345"
        #expect(try Decimal(jsonText: text).jsonText() == text)
        #expect(try Decimal(jsonText: "0.10") == Decimal(string: "0.1"))
        #expect(throws: JSONError.self) { try Decimal(jsonText: "1e400") }
        #expect(throws: JSONError.self) {
            try Decimal(jsonText: String(repeating: "1", count: 50))
        }
    }

    static let equal: [Case<[String], Bool>] = [
        Case("forms-of-one", ["1", "1.0", "10e-1", "0.1e1", "1E0"], true),
        Case("zeros", ["0", "-0", "0.000", "0e5"], true),
        Case("huge", ["1e400", "10e399"], true),
        Case("beyond-double", ["9007199254740993", "9007199254740992"], false),
        Case("sign", ["1", "-1"], false),
    ]

    @Test(arguments: equal)
    func comparesValues(row: Case<[String], Bool>) throws {
        let numbers = try row.input.map { try #require(JSONNumber($0)) }
        #expect((Set(numbers).count == 1) == row.expected)
    }

    @Test(arguments: ["", " 1", "1 ", "1,2", "one", "[1]", "\"1\"", "01", "\u{FEFF}1"])
    func refusesOtherTexts(text: String) {
        #expect(JSONNumber(text) == nil)
    }
}
