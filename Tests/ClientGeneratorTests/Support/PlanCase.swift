import ClientGenerator
import Testing

/// A row of a table: a document, and lines that its plan has.
struct PlanCase: CustomTestStringConvertible {
    let id: String
    let document: String
    let expected: [String]

    var testDescription: String { id }

    /// - Parameter schemas: The entries below `components/schemas`.
    init(_ id: String, schemas: String, _ expected: String...) {
        self.id = id
        document = SpecText.schemas(schemas)
        self.expected = expected
    }

    init(_ id: String, document: String, _ expected: String...) {
        self.id = id
        self.document = document
        self.expected = expected
    }

    /// The whole plan is as expected.
    func check(settings: Settings = Settings()) throws {
        let plan = try ClientPlan.of(document, settings: settings)
        #expect(PlanText(plan).lines == expected)
    }
}
