import Foundation
import Postpress
import PostpressConnect
import Testing

@Suite("Examples of the articles")
struct ArticleTests {
    static let here = URL(filePath: #filePath).deletingLastPathComponent()
    static let catalogs = [
        "Sources/LetterpressRuntime/LetterpressRuntime.docc",
        "Sources/PostpressConnect/PostpressConnect.docc",
    ]

    /// Articles with the Swift examples in them.
    static let examples: [Row<String, Void>] = catalogs.flatMap { catalog in
        let folder = here.appending(path: "../../../\(catalog)").standardizedFileURL
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.sorted().flatMap { name in
            text(folder.appending(path: name)).split(separator: "```swift\n").dropFirst()
                .map { block in
                    block.prefix(upTo: block.firstRange(of: "```")?.lowerBound ?? block.endIndex)
                }
                .enumerated().map { Row("\(name) \($0 + 1)", String($1), ()) }
        }
    }

    @Test("are compiled as they stand", arguments: examples)
    func compiled(row: Row<String, Void>) {
        let files = [
            "RuntimeSnippets.swift", "StreamSnippets.swift", "UploadSnippets.swift",
            "ConnectSnippets.swift",
        ]
        let compiled = files.map {
            Self.packed(Self.text(Self.here.appending(path: $0)))
        }
        #expect(compiled.contains { $0.contains(Self.packed(row.input)) })
    }

    @Test("are all found")
    func count() {
        #expect(Self.examples.count >= 15)
    }

    @Test("the one about stubs passes")
    func stub() async throws {
        try await RuntimeSnippets.stub()
    }

    @Test("the one about streams prints the answer")
    func stream() async throws {
        #expect(try await StreamSnippets.stub() == "Hello, Anna")
    }

    @Test("the one about steps goes through every kind of proof")
    func steps() async throws {
        let kinds = ["2FA", "OTP", "PHONE_REGISTER", "CAPTCHA", "CONTRACT_CHOOSER"]
        let setup = Setup(
            kinds.map { Samples.asks(#"{"type": "\#($0)"}"#) }
                + [
                    Samples.asks(#"{"type": "IN_APP_VALIDATION"}"#),
                    Samples.list(["acc_1": ["OK"]]),
                ])
        let asked = Locked<[String]>([])
        let snippets = ConnectSnippets(
            ask: { question in
                asked.withLock { $0.append(question) }
                return "1"
            }, show: { text in asked.withLock { $0.append(text) } })
        let step = try await snippets.steps(setup.postpress, "anna", "p")
        #expect(step.accountID == "acc_1")
        #expect(
            asked.withLock { $0 } == [
                "The code, please", "The code, please", #"{"type":"CAPTCHA"}"#,
                #"{"type":"CONTRACT_CHOOSER"}"#, "Confirm in the app",
            ])
    }

    private static func text(_ file: URL) -> String {
        String(decoding: FileManager.default.contents(atPath: file.path()) ?? Data(), as: UTF8.self)
    }

    /// The text without white space, as articles have shorter lines.
    private static func packed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
