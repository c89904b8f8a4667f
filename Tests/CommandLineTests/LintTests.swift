import Foundation
import ProcessSupport
import Testing

/// Many warnings, and reports for programs; `DocumentTests` has the rest.
struct LintTests {
    /// A document with seven warnings of one kind and one of another.
    private static let document = SpecText.pets(
        "kind: {enum: [cat, dog]}",
        (1...7).map { "p\($0): {type: string, titel: T}" }.joined(separator: "\n        ")
            + "\n        last: {type: string, enum: []}")

    @Test func manyWarningsOfOneKind() async throws {
        let folder = try TemporaryFolder(["openapi.yaml": Self.document])
        let run = try await folder.letterpress("lint", "--spec", "openapi.yaml")
        #expect(run.errors.matches(of: /\[unknown-key\]/).count == 5)
        #expect(run.errors.contains("[empty-list]"))
        #expect(
            run.errors.hasSuffix(
                "and 2 more of 'unknown-key' ('letterpress lint --all' lists them)\n8 warnings\n"))
        #expect(
            run.output == """
                openapi.yaml: 1 operation, 1 type, 8 warnings
                     7  unknown-key  a key has no meaning where it stands
                     1  empty-list   a list has no entries

                """)
        let all = try await folder.letterpress("lint", "--all", "--spec", "openapi.yaml")
        #expect(all.errors.matches(of: /\[unknown-key\]/).count == 7)
        #expect(!all.errors.contains("more of"))
        #expect(all.output == run.output)
        let generate = try await folder.letterpress(
            "generate", "--spec", "openapi.yaml", "--output", "Client")
        #expect(generate.errors == run.errors)
    }

    @Test func reportForPrograms() async throws {
        let document = SpecText.pets("{enum: [cat, dog]}", "{type: strng}")
        let folder = try TemporaryFolder(["openapi.yaml": document])
        let run = try await folder.letterpress(
            "lint", "--format", "json", "--spec", "openapi.yaml")
        #expect(
            run.output == """
                {
                  "canBeGenerated" : false,
                  "diagnostics" : [
                    {
                      "id" : "unknown-type",
                      "message" : "property 'kind' says 'type: strng'; did you mean 'string'?",
                      "notes" : [

                      ],
                      "place" : {
                        "column" : 22,
                        "file" : "openapi.yaml",
                        "line" : 22
                      },
                      "severity" : "error"
                    }
                  ],
                  "document" : "openapi.yaml",
                  "otherFiles" : [

                  ],
                  "pagination" : [

                  ]
                }

                """)
        #expect(run.errors.isEmpty)
        #expect(run.status == 1)
    }

    @Test func listsInPages() async throws {
        let pages = ["a", "b"].map { name in
            """
              /\(name):
                get:
                  parameters: [{name: page_token, in: query, schema: {type: string}}]
                  responses:
                    '200':
                      description: A page.
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              items: {type: array, items: {type: string}}
                              page: {type: object, properties: {page_token: {type: string}}}
            """
        }
        let folder = try TemporaryFolder([
            "openapi.yaml": SpecText.pets("paths:\n", "paths:\n\(pages.joined(separator: "\n"))\n")
        ])
        let run = try await folder.letterpress("lint", "--spec", "openapi.yaml")
        #expect(
            run.output == """
                openapi.yaml: 3 operations, 6 types, no warnings
                lists that the setting 'pagination' could make sequences of:
                     2  {"cursor":"page_token","next":"/page/page_token"}

                """)
        let json = try await folder.letterpress(
            "lint", "--format", "json", "--spec", "openapi.yaml")
        #expect(
            json.output.contains(
                """
                  "pagination" : [
                    {
                      "operations" : 2,
                      "setting" : {
                        "cursor" : "page_token",
                        "next" : "/page/page_token"
                      }
                    }
                  ],
                """))
    }

    /// The way past a corner that is broken.
    @Test func exclusion() async throws {
        let broken = "  /broken: {get: {tags: 3, operationId: broken, responses: {}}}\n"
        let folder = try TemporaryFolder([
            "openapi.yaml": SpecText.pets("paths:\n", "paths:\n" + broken),
            "letterpress.json": #"{"spec": "openapi.yaml", "exclude": {"operations": ["broken"]}}"#,
        ])
        let whole = try await folder.letterpress("lint", "--spec", "openapi.yaml")
        #expect(whole.status == 1)
        let part = try await folder.letterpress("lint", "--config", "letterpress.json")
        #expect(part.output == "openapi.yaml: 1 operation, 2 types, no warnings\n")
        #expect(part.errors.isEmpty)
        #expect(part.status == 0)
    }
}
