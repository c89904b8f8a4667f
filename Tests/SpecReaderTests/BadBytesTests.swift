import SpecReader
import Testing

/// Inputs that no text literal can hold, and those that are too large for one.
@Suite struct BadBytesTests {
    private func faults(in bytes: [UInt8]) -> [String] {
        let file = SourceFile(path: "s", bytes: bytes)
        var diagnostics = Diagnostics()
        let document = DocumentReader.read(file, into: &diagnostics)
        #expect(document == nil)
        return diagnostics.sorted.map { "\($0.location): \($0.message) [\($0.id.rawValue)]" }
    }

    @Test(arguments: [
        ("Latin-1", Array("é: \"caf".utf8) + [0xE9, 0x22, 0x0A], "s:1:8", "E9"),
        ("a stray continuation", Array("a: 1\nb: é".utf8) + [0x80], "s:2:5", "80"),
        ("cut off inside a character", Array("a: ".utf8) + [0xE2, 0x82], "s:1:4", "E2"),
        ("an overlong form", Array("a: ".utf8) + [0xC0, 0x80, 0x0A], "s:1:4", "C0"),
        ("a surrogate", Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0x0A], "s:1:4", "ED"),
        ("no character at all", Array("a: ".utf8) + [0xFF, 0x0A], "s:1:4", "FF"),
    ])
    func `bytes that are not UTF-8`(id: String, bytes: [UInt8], place: String, byte: String) {
        #expect(
            faults(in: bytes) == [
                "\(place): the byte 0x\(byte) is not UTF-8 here; save the document as UTF-8 "
                    + "[not-utf8]"
            ])
    }

    /// What is before them is not given to libyaml, or not as it stands.
    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0xFF], "s:1:4", "FF"),
            (Array("\n {\"k\"\n:1, ".utf8) + [0xE2, 0x6C, 0x27], "s:3:5", "E2"),
        ] as [([UInt8], String, String)])
    func `bytes that are not UTF-8 behind others`(bytes: [UInt8], place: String, byte: String) {
        #expect(
            faults(in: bytes) == [
                "\(place): the byte 0x\(byte) is not UTF-8 here; save the document as UTF-8 "
                    + "[not-utf8]"
            ])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00],
            [0x00, 0x61, 0x00, 0x3A],
        ] as [[UInt8]])
    func `UTF-16`(bytes: [UInt8]) {
        #expect(faults(in: bytes) == ["s:1:1: the document is UTF-16; save it as UTF-8 [not-utf8]"])
    }

    @Test(arguments: [
        ("lists", String(repeating: "[", count: 10_000), "s:1:129"),
        (
            "closed lists",
            String(repeating: "[", count: 10_000)
                + String(repeating: "]", count: 10_000), "s:1:129"
        ),
        ("mappings", String(repeating: "{\"a\":", count: 10_000), "s:1:641"),
        ("dashes", String(repeating: "- ", count: 10_000) + "x", "s:1:257"),
        (
            "indented keys",
            (0..<10_000).map { String(repeating: " ", count: min($0, 400)) + "a:\n" }
                .joined(), "s:129:129"
        ),
    ])
    func `10,000 nested levels`(id: String, text: String, place: String) {
        #expect(
            faults(in: Array(text.utf8)) == [
                "\(place): values are nested more than 128 levels deep [nesting-too-deep]"
            ])
    }

    @Test func `aliases of aliases nest as deep as what they stand for`() {
        let text =
            "a0: &a0 1\n"
            + (1...1000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(
            faults(in: Array(text.utf8)) == [
                "s:129:14: with '*a127', values are nested more than 128 levels deep "
                    + "[nesting-too-deep]"
            ])
    }

    @Test func `any bytes are refused without harm`() {
        var state: UInt64 = 42
        let seed = Array(
            "openapi: [a, {b: &c \"\\u00e9\"}]\n- *c\n  <<: |-\n\t%? !!x\u{FEFF}é".utf8)
        for _ in 0..<2000 {
            var bytes = seed
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let index = Int(state >> 33) % bytes.count
                bytes[index] = UInt8(truncatingIfNeeded: state >> 24)
            }
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "s", bytes: bytes)
            let document = DocumentReader.read(file, into: &diagnostics)
            var printer = DiagnosticPrinter()
            #expect(document != nil || diagnostics.hasErrors)
            #expect(printer.text(of: diagnostics).isEmpty == diagnostics.sorted.isEmpty)
        }
    }
}
