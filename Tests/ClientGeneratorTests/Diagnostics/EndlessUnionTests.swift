import SpecReader
import Testing

@testable import ClientGenerator

/// Unions whose combinations are unions again have an end.
@Suite struct EndlessUnionTests {
    @Test(.timeLimit(.minutes(10)), arguments: ["", "properties: {x: {type: string}}, "])
    func `combinations of unions that are their own variants are given up`(_ own: String) {
        let text = SpecText.schemas(
            """
            C: {type: object, required: [c], properties: {c: {type: string}}}
            D: {type: object, required: [d], properties: {d: {type: string}}}
            B: {\(own)oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/B'}], anyOf: [{$ref: '#/components/schemas/D'}, {$ref: '#/components/schemas/B'}]}
            """)
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        #expect(Generator(settings: Settings()).plan(for: file, &diagnostics) == nil)
        #expect(diagnostics.hasErrors)
    }
}
