import SpecReader
import Testing

@Suite struct CoreScalarTests {
    @Test(arguments: [
        ("null", "null"), ("Null", "null"), ("NULL", "null"), ("~", "null"), ("", "null"),
        ("nULL", #""nULL""#), ("~a", #""~a""#),
        ("true", "true"), ("False", "false"), ("TRUE", "true"), ("tRUE", #""tRUE""#),
        ("yes", #""yes""#), ("No", #""No""#), ("on", #""on""#), ("off", #""off""#),
        ("y", #""y""#), ("2024-01-31", #""2024-01-31""#), ("12:30:45", #""12:30:45""#),
        ("1_000", #""1_000""#), ("1.2.3", #""1.2.3""#), ("+", #""+""#),
        (".", #"".""#), ("1e", #""1e""#), ("0x", #""0x""#), ("0xG", #""0xG""#), ("0o8", #""0o8""#),
        ("0b1", #""0b1""#), ("-0x1", #""-0x1""#), ("1 2", #""1 2""#),
        ("0", "0"), ("-19", "-19"), ("+12", "12"), ("007", "7"), ("-00", "-0"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0o17", "15"), ("0x1F", "31"), ("0xffffffffffffffff", "18446744073709551615"),
        ("1e3", "1e3"), ("1.50", "1.50"), ("-1.5E-7", "-1.5E-7"), ("+.5", "0.5"), ("1.", "1"),
        ("1.e2", "1e2"), (".inf", ".inf"), ("-.INF", "-.inf"), ("+.Inf", ".inf"),
        (".NaN", ".nan"), (".nAn", #"".nAn""#),
    ])
    func `a plain scalar follows the core schema`(text: String, expected: String) {
        #expect(Node.read("k: \(text)\n")?["k"]?.text == expected)
        #expect(Node.read("{k: \(text) }\n")?["k"]?.text == expected)
    }

    @Test(arguments: [
        (#""1""#, #""1""#), ("'true'", #""true""#), ("|-\n  12", #""12""#),
        (">-\n  null", #""null""#),
        ("!!str 12", #""12""#), ("! 12", #""12""#), ("!!int 12", "12"), ("!!float 1", "1"),
        ("!!null ''", "null"), ("!!bool true", "true"), ("!!binary YWI=", #""YWI=""#),
        ("!!seq [1]", "[1]"), ("!!map {a: 1}", #"{"a": 1}"#),
    ])
    func `quotes, blocks and tags decide before the text does`(
        text: String, expected: String
    ) throws {
        #expect(try #require(Node.read("k: \(text)\n"))["k"]?.text == expected)
    }

    @Test func `a key is its text whatever its type`() {
        let node = Node.read("200: a\ntrue: b\n~: c\n1.0: d\n0x1F: e\n")
        #expect(node?.entries?.map(\.key) == ["200", "true", "~", "1.0", "0x1F"])
    }
}
