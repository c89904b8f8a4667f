import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct ValidationRuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let value: any JSONCodable
        let rules: [ValidationRule]
        let violations: [String]

        var testDescription: String { id }

        init(
            _ id: String, _ value: any JSONCodable, _ rules: [ValidationRule],
            _ violations: String...
        ) {
            self.id = id
            self.value = value
            self.rules = rules
            self.violations = violations
        }
    }

    static let texts: [Row] = [
        Row("min-length", "ab", [.minLength(2)]),
        Row("min-length-empty", "", [.minLength(1)], "body must be at least 1 character long"),
        Row("min-length-scalars", "e\u{301}", [.minLength(2)]),
        Row("max-length", "abc", [.maxLength(2)], "body must be at most 2 characters long"),
        Row("max-length-scalars", "👩‍👩‍👧", [.maxLength(4)], "body must be at most 4 characters long"),
        Row("max-length-one-emoji", "😀", [.maxLength(1)]),
        Row("pattern", "abc", [.pattern("^[a-z]+$")]),
        Row("pattern-fails", "aBc", [.pattern("^[a-z]+$")], "body must match the pattern ^[a-z]+$"),
        // Where the search gives up, the server decides.
        Row(
            "pattern-for-long-text", String(repeating: "a", count: 1 << 20), [.pattern("^(a|b)+$")]),
        Row("pattern-finds", "xxabcxx", [.pattern("abc")]),
        Row(
            "pattern-trailing-newline", "abc\n", [.pattern("^[a-z]+$")],
            "body must match the pattern ^[a-z]+$"),
        Row("pattern-ascii-digits", "٣", [.pattern(#"\d"#)], #"body must match the pattern \d"#),
        Row("pattern-digits-in-set", "5_", [.pattern(#"^[\d\w]+$"#)]),
        Row("pattern-bracket-in-set", "[", [.pattern("^[[]$")]),
        Row("pattern-dollar-in-set", "$", [.pattern("^[$]$")]),
        Row("pattern-slash", "a/b", [.pattern(#"^a\/b$"#)]),
        Row("pattern-unicode", "é", [.pattern(#"^\u00e9$"#)]),
        Row("pattern-broken-passes", "x", [.pattern("(")]),
        Row(
            "several", "", [.minLength(1), .pattern("a")], "body must be at least 1 character long",
            "body must match the pattern a"),
        Row("secret", Secret("short"), [.minLength(8)], "body must be at least 8 characters long"),
        Row(
            "url", URL(string: "http://x"), [.maxLength(3)],
            "body must be at most 3 characters long"),
        Row("enum", Colour.red, [.maxLength(2)], "body must be at most 2 characters long"),
        Row("number-rule-lets-text-pass", "x", [.minimum(1)]),
        Row("any", "ab", [.anyOf([.minLength(3)], [.maxLength(2), .pattern("^a")])]),
        Row(
            "any-not", "bc", [.anyOf([.minLength(3)], [.maxLength(2), .pattern("^a")])],
            "body must be at least 3 characters long, or must be at most 2 characters long and must match the pattern ^a"
        ),
    ]

    static let numbers: [Row] = [
        Row("minimum", 1, [.minimum(1)]),
        Row("minimum-below", 0, [.minimum(1)], "body must be at least 1"),
        Row("maximum", 65_535, [.maximum(65_535)]),
        Row("maximum-above", 65_536, [.maximum(65_535)], "body must be at most 65535"),
        Row("exclusive-minimum", 0, [.exclusiveMinimum(0)], "body must be greater than 0"),
        Row("exclusive-maximum", 10, [.exclusiveMaximum(10)], "body must be less than 10"),
        Row("negative", -5, [.minimum(-4)], "body must be at least -4"),
        Row("negative-fine", -3, [.minimum(-4), .maximum(-2)]),
        Row("fraction-limit", 0.5, [.minimum(0.5)]),
        Row("fraction-below", 0.25, [.minimum(0.5)], "body must be at least 0.5"),
        Row("int-against-fraction", 1, [.maximum(0.5)], "body must be at most 0.5"),
        Row(
            "beyond-double", 9_007_199_254_740_993, [.maximum(9_007_199_254_740_992)],
            "body must be at most 9007199254740992"),
        Row("int-max", Int.max, [.maximum(RuleNumber(Int.max))]),
        Row("multiple", 15, [.multipleOf(5)]),
        Row("multiple-not", 16, [.multipleOf(5)], "body must be a multiple of 5"),
        Row("multiple-of-ten", 5, [.multipleOf(10)], "body must be a multiple of 10"),
        Row("multiple-zero", 0, [.multipleOf(7)]),
        Row("multiple-cents", 19.99, [.multipleOf(0.01)]),
        Row("multiple-tenths", 0.3, [.multipleOf(0.1)]),
        Row("multiple-cents-not", 19.995, [.multipleOf(0.01)], "body must be a multiple of 0.01"),
        Row("multiple-quarter", 1.5, [.multipleOf(0.25)]),
        Row("multiple-negative", -4, [.multipleOf(2)]),
        Row("multiple-huge", 1e300, [.multipleOf(2)]),
        Row("whole", 1.5, [.multipleOf(1)], "body must be a multiple of 1"),
        Row("decimal", Decimal(string: "0.30"), [.maximum(0.3)]),
        Row("text-rule-lets-numbers-pass", 1, [.minLength(5), .minItems(2)]),
        Row("null-passes", Int?.none, [.minimum(1), .minLength(1), .minItems(1)]),
        Row("any-number", 5, [.anyOf([.maximum(1)], [.minimum(5)])]),
        Row(
            "any-number-not", 3, [.anyOf([.maximum(1)], [.minimum(5)])],
            "body must be at most 1, or must be at least 5"),
        Row("boolean-passes", true, [.minimum(1), .minLength(9)]),
    ]

    static let containers: [Row] = [
        Row("min-items", [1], [.minItems(2)], "body must have at least 2 elements"),
        Row("max-items", [1, 2], [.maxItems(1)], "body must have at most 1 element"),
        Row("unique", [1, 2], [.uniqueItems]),
        Row("unique-not", [1, 2, 1], [.uniqueItems], "body must not have equal elements"),
        Row("unique-values", [1.0, 10e-1], [.uniqueItems], "body must not have equal elements"),
        Row(
            "unique-objects", [["a": 1, "b": 2], ["b": 2, "a": 1]], [.uniqueItems],
            "body must not have equal elements"),
        Row(
            "each", ["a", "", "b", ""], [.each(.minLength(1))],
            "body /1 must be at least 1 character long", "body /3 must be at least 1 character long"
        ),
        Row(
            "each-each", [["a"], ["", "b"]], [.each(.minItems(1), .each(.minLength(1)))],
            "body /1/0 must be at least 1 character long"),
        Row(
            "each-of-map", ["a": 1, "b": -1], [.each(.minimum(0)), .maxProperties(1)],
            "body /b must be at least 0", "body must have at most 1 member"),
        Row(
            "min-properties", [String: Int](), [.minProperties(1)],
            "body must have at least 1 member"),
        Row("rules-do-not-leak", [[1], [2]], [.minItems(2)]),
        Row(
            "union-number", Shape.count(-1), [.maximum(-5)], "body must be at most -5",
            "body must be at least 0"),
    ]

    private static func members(
        _ id: String, _ rule: MemberRule, _ demand: String, met: [[String: Int]],
        broken: [[String: Int]]
    ) -> [Row] {
        met.map { Row("\(id) \($0.keys.sorted())", $0, [.members(rule)]) }
            + broken.map {
                Row("\(id) \($0.keys.sorted())", $0, [.members(rule)], "body must \(demand)")
            }
    }

    static let memberRules: [[Row]] = [
        members(
            "any", .anyOf("a", "b"), "have 'a' or 'b'", met: [["a": 1], ["a": 1, "b": 1]],
            broken: [[:], ["c": 1]]),
        members(
            "one", .oneOf("a", "b", "c"), "have exactly one of 'a', 'b' and 'c'",
            met: [["a": 1], ["c": 1, "d": 1]], broken: [[:], ["a": 1, "b": 1]]),
        members(
            "sets", .oneOf("a", .required("b", "c")),
            "do exactly one of these: have 'a'; have 'b' and 'c'",
            met: [["a": 1, "b": 1], ["b": 1, "c": 1]],
            broken: [["b": 1], ["a": 1, "b": 1, "c": 1]]
        ),
        members(
            "any-set", .anyOf("a", .required("b", "c")), "have 'a', or have 'b' and 'c'",
            met: [["a": 1], ["b": 1, "c": 1]], broken: [["b": 1]]),
        members(
            "not", .not("a"), "not have 'a'", met: [[:], ["b": 1]], broken: [["a": 1]]),
        members(
            "not-both", .not(.required("a", "b")), "not have 'a' and 'b' at once",
            met: [[:], ["a": 1], ["b": 1]], broken: [["a": 1, "b": 1]]),
        members(
            "none", .not(.anyOf("a", .required("b", "c"))),
            "not have 'a', and not have 'b' and 'c' at once", met: [["b": 1], ["c": 1]],
            broken: [["a": 1], ["b": 1, "c": 1]]),
        members(
            "not-not", .not(.not("a")), "have 'a'", met: [["a": 1]], broken: [["b": 1]]),
        members(
            "where", .anyOf(.not("a"), .required("b", "c")), "have 'b' and 'c' where it has 'a'",
            met: [[:], ["b": 1], ["a": 1, "b": 1, "c": 1]], broken: [["a": 1], ["a": 1, "b": 1]]),
        members(
            "all", .allOf("a", .not("b")), "have 'a', and not have 'b'", met: [["a": 1]],
            broken: [[:], ["a": 1, "b": 1]]),
    ]

    struct Chain: JSONCodable, Hashable {
        var links: [Chain]

        init(_ links: [Chain]) { self.links = links }

        init(json: JSONReader) throws(JSONError) { links = try json.object().required("links") }

        func write(to json: inout JSONWriter) {
            json.object(.members("links"), .members(.not("other"))) { json in
                json.required("links", links)
            }
        }
    }

    @Test("rules hold at any depth, also beyond the one to which JSON is read")
    func rulesOfADeepChain() {
        let chain = (0..<200).reduce(Chain([])) { chain, _ in Chain([chain]) }
        #expect(chain.violations().isEmpty)
    }

    @Test(arguments: [true, false])
    func rulesOfAStruct(validates: Bool) {
        var writer = JSONWriter(validates: validates)
        writer.object(.members(.oneOf("mail", "phone")), .minProperties(2)) { json in
            json.required("name", "A")
        }
        #expect(writer.text == #"{"name":"A"}"#)
        let violations = [
            "body must have exactly one of 'mail' and 'phone'",
            "body must have at least 2 members",
        ]
        #expect(writer.violations.map(\.description) == (validates ? violations : []))
    }

    @Test(arguments: texts + numbers + containers + memberRules.flatMap(\.self))
    func checks(row: Row) {
        var writer = JSONWriter()
        write(row.value, row.rules, to: &writer)
        #expect(writer.violations.map(\.description) == row.violations)
        var unchecked = JSONWriter(validates: false)
        write(row.value, row.rules, to: &unchecked)
        #expect(unchecked.violations.isEmpty)
        #expect(unchecked.text == writer.text)
    }

    private func write(
        _ value: any JSONCodable, _ rules: [ValidationRule], to writer: inout JSONWriter
    ) {
        switch rules.count {
        case 0: writer.value(value)
        case 1: writer.value(value, rules[0])
        default: writer.value(value, rules[0], rules[1])
        }
    }

    @Test func allViolationsOfABodyAtOnce() {
        let people = [
            Person(name: "", nickname: "x", age: 200, password: "secret", note: .value("long")),
            Person(name: "fine", nickname: nil, age: nil, note: .null),
        ]
        #expect(
            people.violations().map(\.description) == [
                "body /0/name must be at least 1 character long",
                "body /0/nickname must be at least 2 characters long",
                "body /0/age must be at most 150",
                "body /0/password must be at least 8 characters long",
                "body /0/note must be at most 3 characters long",
            ])
    }

    static let formats: [Case<(StringFormat, String), Bool>] = [
        Case("ipv4", (.ipv4, "192.168.0.1"), true),
        Case("ipv4-high", (.ipv4, "256.0.0.1"), false),
        Case("ipv4-short", (.ipv4, "1.2.3"), false),
        Case("ipv4-zero", (.ipv4, "01.2.3.4"), false),
        Case("ipv6", (.ipv6, "2001:db8::1"), true),
        Case("ipv6-full", (.ipv6, "1:2:3:4:5:6:7:8"), true),
        Case("ipv6-any", (.ipv6, "::"), true),
        Case("ipv6-v4", (.ipv6, "::ffff:1.2.3.4"), true),
        Case("ipv6-long", (.ipv6, "1:2:3:4:5:6:7:8:9"), false),
        Case("ipv6-two-gaps", (.ipv6, "1::2::3"), false),
        Case("ipv6-three-colons", (.ipv6, "1:::2"), false),
        Case("ipv6-letters", (.ipv6, "g::1"), false),
        Case("ipv6-trailing", (.ipv6, "1:2:3:4:5:6:7:"), false),
        Case("hostname", (.hostname, "imap.example.com"), true),
        Case("hostname-dash", (.hostname, "-a.example"), false),
        Case("hostname-empty-label", (.hostname, "a..b"), false),
        Case("hostname-space", (.hostname, "a b"), false),
        Case("email", (.email, "anna.b+c@example.com"), true),
        Case("email-no-at", (.email, "anna"), false),
        Case("email-dots", (.email, "a..b@example.com"), false),
        Case("email-no-host", (.email, "a@"), false),
    ]

    static let patterns: [Case<(pattern: String, text: String), Bool>] = [
        Case("dash-after-class", (#"^[\w-~]+$"#, "a-~"), true),
        Case("dash-after-class-is-no-range", (#"^[\w-~]+$"#, "{"), false),
        Case("dash-between-class-and-letter", (#"^[\w-äöü]+$"#, "grün-"), true),
        Case("dash-before-class", (#"^[.-\d]+$"#, "1.-"), true),
        Case("dash-before-class-is-no-range", (#"^[.-\d]+$"#, "/"), false),
        Case("dash-after-range", ("^[a-z-9]+$", "a-9"), true),
        Case("range-from-dash", ("^[--/]+$", "-./"), true),
        Case("address", (#"^[\w-\.]+@([\w-]+\.)+[\w-]{2,4}$"#, "a-b@c-d.com"), true),
        Case("address-not", (#"^[\w-\.]+@([\w-]+\.)+[\w-]{2,4}$"#, "a-b@c"), false),
        Case("not-word-in-set", (#"^[\W5]+$"#, "é5-"), true),
        Case("not-word-in-set-not", (#"^[\W5]+$"#, "a"), false),
        Case("not-digit-in-set", (#"^[\D]$"#, "٣"), true),
        Case("not-not-digit", (#"^[^\D]$"#, "3"), true),
        Case("space-byte-order-mark", (#"^\s$"#, "\u{FEFF}"), true),
        Case("space-next-line", (#"^\s$"#, "\u{85}"), false),
        Case("space-in-set", (#"^[^\s]$"#, "\u{FEFF}"), false),
        Case("dot-vertical-tab", ("^.$", "\u{B}"), true),
        Case("dot-next-line", ("^.$", "\u{85}"), true),
        Case("dot-line-separator", ("^.$", "\u{2028}"), false),
        Case("vertical-tab", (#"^\v$"#, "\u{2028}"), false),
        Case("boundary-ascii", (#"^a\b"#, "aé"), true),
        Case("no-boundary", (#"^a\Bb"#, "ab"), true),
        Case("backspace-in-set", (#"^[\b]$"#, "\u{8}"), true),
        Case("braces-without-first-number", ("^a{,3}$", "aa"), true),
        Case("braces-without-first-number-not", ("^a{,3}$", "aaaa"), false),
        Case("braces-without-numbers", ("^a{,}$", "a{,}"), true),
        Case("posix-class", ("^[[:alpha:]_]+$", "a_b"), true),
        Case("posix-class-not", ("^[[:alpha:]_]+$", "a1"), false),
        Case("posix-punctuation", ("^[[:punct:]]+$", "!$+<=>^`|~"), true),
        Case("posix-class-unfinished", ("^[[:alpha]$", ":"), true),
        Case("braces-around-text", ("^{a}$", "{a}"), true),
        Case("braces-around-text-not", ("^{a}$", "a"), false),
        Case("braces-repeat", ("^a{2,}$", "aaa"), true),
        Case("null-character", (#"^\0$"#, "\u{0}"), true),
        Case("null-character-not", (#"^\0$"#, "0"), false),
        Case("empty-set", ("[]", "a"), false),
        Case("full-set", ("^[^]$", "\n"), true),
        Case("colons-in-set", ("^[:a:]+$", "a:"), true),
        Case("operators-in-set", ("^[a-z&&[b]$", "["), true),
        Case("code-point", (#"^[\u{1F600}-\u{1F64F}]$"#, "😀"), true),
        Case("property-in-set", (#"^[\p{Lu}-]+$"#, "Ä-"), true),
        Case("without-case", ("(?i:^[a-z]+$)", "AbC"), true),
        Case("range-upside-down", ("^[z-a]$", "anything"), true),
        Case("set-without-end", ("^[a", "anything"), true),
        Case("nothing-to-repeat", ("a**", "anything"), true),
    ]

    @Test(arguments: patterns)
    func matchesPatterns(row: Case<(pattern: String, text: String), Bool>) {
        var writer = JSONWriter()
        writer.value(row.input.text, .pattern(row.input.pattern))
        #expect(writer.violations.isEmpty == row.expected)
    }

    @Test(arguments: formats)
    func checksFormats(row: Case<(StringFormat, String), Bool>) {
        var writer = JSONWriter()
        writer.value(row.input.1, .format(row.input.0))
        #expect(writer.violations.isEmpty == row.expected)
    }
}
