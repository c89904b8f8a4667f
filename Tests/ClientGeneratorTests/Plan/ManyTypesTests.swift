import SpecReader
import Testing

@testable import ClientGenerator

/// More types than are planned in one go.
@Suite struct ManyTypesTests {
    /// Each fourth schema is a union whose variants cannot be told apart.
    private static let text = SpecText.schemas(
        (0..<400).map { number in
            number % 4 == 3
                ? "S\(number): {anyOf: [{$ref: '#/components/schemas/S\(number - 1)'}, {$ref: '#/components/schemas/S\(number - 2)'}]}"
                : "S\(number): {type: object, properties: {kind: {enum: [a, b], default: b}, next: {$ref: '#/components/schemas/S\((number + 1) % 400)'}}}"
        }.joined(separator: "\n"))

    @Test func `types come in the order in which the document reaches them`() throws {
        let plan = try ClientPlan.of(Self.text)
        #expect(plan.types.map(\.path.name.name) == (0..<400).map { "S\($0)" })
    }

    @Test func `what is reported of them comes from all of them`() {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(Self.text.utf8))
        _ = Generator(settings: Settings()).plan(for: file, &diagnostics)
        #expect(diagnostics.reported.count == 100)
        #expect(diagnostics.reported.allSatisfy { $0.id == .ambiguousUnion })
    }
}
