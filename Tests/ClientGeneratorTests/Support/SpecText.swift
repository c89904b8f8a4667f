import ClientGenerator
import SpecReader
import Testing

/// Documents as text, with what every document needs around the part that a test is about.
enum SpecText {
    private static let head = "openapi: 3.1.1\ninfo: {title: Sample, version: '1'}\n"

    /// A library of types: the entries below `components/schemas`.
    static func schemas(_ text: String) -> String {
        "\(head)components:\n  schemas:\n\(indented(text, by: 4))\n"
    }

    /// A document whose only component is `S`.
    static func schema(_ text: String) -> String {
        schemas("S:\n\(indented(text, by: 2))")
    }

    /// The entries below `paths`, and other parts of the document.
    static func paths(_ text: String, _ other: String = "") -> String {
        "\(head)paths:\n\(indented(text, by: 2))\n\(other)\n"
    }

    /// One operation that lists pets; its other keys.
    static func operation(_ text: String, _ other: String = "") -> String {
        paths("/pets:\n  get:\n    operationId: listPets\n\(indented(text, by: 4))", other)
    }

    static func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: count) + $0 }
            .joined(separator: "\n")
    }
}

extension Settings {
    /// What a settings file says that has to be free of errors.
    static func of(_ text: String) -> Settings {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "letterpress.json", bytes: Array(text.utf8))
        let settings = SettingsReader.read(file, into: &diagnostics)
        #expect(diagnostics.reported.isEmpty)
        return settings
    }
}

extension ClientPlan {
    /// The plan of a document that has to be free of errors.
    static func of(_ text: String, settings: Settings = Settings()) throws -> ClientPlan {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        let plan = Generator(settings: settings).plan(for: file, &diagnostics)
        guard let plan else {
            var printer = DiagnosticPrinter()
            throw Unplannable(diagnostics: printer.text(of: diagnostics))
        }
        return plan
    }
}

/// Thrown where a document turns out to have errors.
struct Unplannable: Error, CustomStringConvertible {
    let diagnostics: String
    var description: String { diagnostics }
}
