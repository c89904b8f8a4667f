import ClientGenerator
import Foundation
import SpecReader
import Testing

@Suite("Text that tries to become code") struct HostileTextTests {
    /// What ends comments and strings, opens interpolations, breaks lines or misleads readers. If any of
    /// it got out, `<!>`, which no printed source has, would stand outside of strings and comments.
    static let texts: [String] = [
        "*/ <!> /*", "/// <!>", "\" + <!> + \"", "\\\" + <!> + \"", "\\(<!>)",
        "\\u{22} + <!>", "#\"\"# <!>", "\"\"\"\n<!>\n\"\"\"", "a\n<!>", "a\r<!>",
        "a\r\n<!>", "a\u{2028}<!>", "a\u{2029}<!>", "a\u{85}<!>", "a\u{b}<!>",
        "a\u{c}<!>", "a\u{0}<!>", "a\u{1b}[2J<!>", "a\u{202e}<!>\u{2066}",
        "a\u{feff}b", "a\u{301}\u{301}", "`<!>`", "} <!> {", "; <!>", "*/", "/*", "//",
        "#if <!>", "@<!>", "<!", "🎉", "👩‍👩‍👧", "", " ", "\t", "\\", "\"", "'", "$0", "_", "self",
        "init", "Type", "Self", "class", "default", "\u{10fffd}", "\u{fffe}", "a.b/../../c", "{a}",
        "%s %@ %n",
        String(repeating: "word ", count: 1000), String(repeating: "x", count: 5000),
    ]

    @Test("the printed source is valid and nothing gets out")
    func everywhere() throws {
        let folder = try TemporaryFolder()
        var sources: [String] = []
        for (index, text) in Self.texts.enumerated() {
            var diagnostics = Diagnostics()
            let document = SourceFile(
                path: "spec.json", bytes: Array(try Self.document(text).utf8))
            guard let files = Generator(settings: Settings()).files(for: document, &diagnostics)
            else {
                var printer = DiagnosticPrinter()
                Issue.record("text \(index): \(printer.text(of: diagnostics).prefix(2000))")
                continue
            }
            for file in files { check(file, of: index) }
            sources += files.map(\.text)
        }
        let complaints = try Compiler.parse(sources, in: folder)
        #expect(complaints == "")
    }

    private func check(_ file: GeneratedFile, of index: Int) {
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBroken = line.unicodeScalars.contains { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .format: scalar != "\u{200d}"
                default: false
                }
            }
            let isOut = Self.code(of: line).contains("<!>")
            if isBroken || isOut {
                Issue.record("text \(index), \(file.path): \(line.debugDescription.prefix(200))")
            }
        }
        #expect(!file.path.contains(".."))
        #expect(file.path.split(separator: "/").allSatisfy { $0.utf8.count <= 255 })
    }

    /// A line without its strings and without its comment.
    private static func code(of line: Substring) -> String {
        var code = ""
        var isString = false
        var rest = line.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch (scalar, isString) {
            case ("\\", true): rest = rest.dropFirst()
            case ("\"", _): isString.toggle()
            case ("/", false) where rest.first == "/": return code
            case (_, false): code.unicodeScalars.append(scalar)
            default: break
            }
        }
        return isString ? code + "<!> an open string" : code
    }

    /// The text in every place that takes one. Names that must not be empty or equal get something in front.
    static func document(_ text: String) throws -> String {
        let name = "n" + text
        let header = text.allSatisfy { $0.isASCII && $0.isLetter } && !text.isEmpty ? text : "X"
        let schema: [String: Any] = [
            "type": "object", "title": text, "description": text, "required": [text, "n" + text],
            "properties": [
                text: ["type": "string", "description": text, "default": text, "pattern": text],
                name: ["enum": [text, name], "description": text, "default": text],
                "z" + text: ["const": text],
                "y" + text: ["type": "object", "properties": [text: [:]]],
            ],
        ]
        let operation: [String: Any] = [
            "operationId": text, "tags": [text], "summary": text, "description": text,
            "parameters": [
                [
                    "name": name, "in": "query", "description": text,
                    "schema": ["enum": [text, name], "default": text],
                ],
                [
                    "name": header, "in": "header", "description": text,
                    "schema": ["type": "string", "default": text],
                ],
            ],
            "requestBody": [
                "required": true, "description": text,
                "content": ["application/json": ["schema": ["$ref": "#/components/schemas/One"]]],
            ],
            "responses": [
                "200": [
                    "description": text,
                    "content": [
                        "application/json": ["schema": ["$ref": "#/components/schemas/Union"]]
                    ],
                ],
                "404": ["description": text, "content": ["application/json": ["schema": schema]]],
            ],
        ]
        let document: [String: Any] = [
            "openapi": "3.1.1",
            "info": ["title": text, "version": "1", "description": text, "summary": text],
            "servers": [["url": "https://x.test/" + text.filter { $0 != "{" && $0 != "}" }]],
            "tags": [["name": text, "description": text]], "security": [["scheme": [String]()]],
            "paths": [
                "/" + text.filter { $0 != "{" && $0 != "}" && $0 != "?" && $0 != "#" }: [
                    "post": operation
                ]
            ],
            "components": [
                "securitySchemes": [
                    "scheme": [
                        "type": "apiKey", "in": "header", "name": header, "description": text,
                    ]
                ],
                "schemas": [
                    "One": schema,
                    "Union": [
                        "description": text,
                        "oneOf": [
                            [
                                "title": text, "properties": [text: ["const": text]],
                                "required": [text],
                            ],
                            [
                                "title": name, "properties": [text: ["const": name]],
                                "required": [text],
                            ],
                        ],
                    ],
                ],
            ],
        ]
        let data = try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
        return String(decoding: data, as: UTF8.self).escapedBeyondASCII
    }
}

extension String {
    /// With everything beyond ASCII in JSON's own escapes.
    fileprivate var escapedBeyondASCII: String {
        var text = ""
        for unit in utf16 {
            if unit < 0x7F, let scalar = Unicode.Scalar(unit) {
                text.unicodeScalars.append(scalar)
            } else {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return text
    }
}
