import Foundation
import ProcessSupport
import Testing

struct ExplainTests {
    @Test func oneDiagnostic() async throws {
        let run = try await TemporaryFolder().letterpress("explain", "boolean-required")
        #expect(
            run.output == """
                boolean-required: 'required' is no list in a schema

                In a schema, 'required' is a list: the names of the properties that have to be
                there. A boolean belongs to parameters, and to JSON Schema before its fourth
                draft. It is ignored here, so the property is optional in Swift.

                Faulty:

                    components:
                      schemas:
                        Pet:
                          type: object
                          properties:
                            name: {type: string, required: true}

                Fixed:

                    components:
                      schemas:
                        Pet:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}

                """)
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
    }

    @Test func allInALineEach() async throws {
        let run = try await TemporaryFolder().letterpress("explain")
        let lines = run.output.split(separator: "\n")
        let first = lines.first?.split(separator: " ").joined(separator: " ")
        #expect(first == "alias-expansion aliases repeat too many values")
        #expect(lines.count > 60)
        #expect(run.status == 0)
    }

    @Test func pageOfTheDocumentation() async throws {
        let run = try await TemporaryFolder().letterpress("explain", "--format", "markdown")
        let page = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Documentation/Diagnostics.md")
        let isUpToDate = try run.output == String(contentsOf: page, encoding: .utf8)
        #expect(isUpToDate, "run 'make documentation'")
    }
}
