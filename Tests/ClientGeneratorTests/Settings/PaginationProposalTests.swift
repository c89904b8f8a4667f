import SpecReader
import Testing

@testable import ClientGenerator

@Suite("proposals for the setting 'pagination'") struct PaginationProposalTests {
    /// One GET operation: the parameters of its query and the properties of what it delivers.
    struct Case: CustomTestStringConvertible {
        let parameters: String
        let page: String
        /// As it would stand in the settings, if anything.
        let setting: String?

        init(_ parameters: String, _ page: String, _ setting: String? = nil) {
            (self.parameters, self.page, self.setting) = (parameters, page, setting)
        }

        var testDescription: String { "\(parameters) of \(page)" }

        /// In full: `<s>` is a string, `<i>` an integer, `[]` a list, and an object stands in parentheses.
        var document: String {
            let queries = parameters.split(separator: "; ").map { part in
                let pair = part.split(separator: ":", maxSplits: 1)
                return "{name: '\(pair[0])', in: query, \(Self.schema(pair[1]))}"
            }
            return SpecText.operation(
                """
                parameters: [\(queries.joined(separator: ", "))]
                responses:
                  '200':
                    description: A page.
                    content: {application/json: {\(Self.schema(page[...]))}}
                """)
        }

        private static func schema(_ text: Substring) -> String {
            "schema: "
                + text.replacing("<s>", with: "{type: string}")
                .replacing("<i>", with: "{type: integer}")
                .replacing("[]", with: "{type: array, items: {type: string}}")
                .replacing("(", with: "{type: object, properties: {").replacing(")", with: "}}")
        }
    }

    @Test(arguments: [
        // The member that says 'next' and the parameter's own name.
        Case(
            "cursor: <s>", "(rows: [], next_cursor: <s>)",
            #"{"cursor": "cursor", "next": "next_cursor"}"#),
        Case(
            "pageToken: <s>", "(rows: [], nextPageToken: <s>)",
            #"{"cursor": "pageToken", "next": "nextPageToken"}"#),
        Case(
            "page: <s>", "(rows: [], next_page: <s>)", #"{"cursor": "page", "next": "next_page"}"#),
        Case(
            "NextToken: <s>", "(rows: [], NextToken: <s>)",
            #"{"cursor": "NextToken", "next": "NextToken"}"#),
        // The same name where pages are spoken of.
        Case(
            "after: <s>; before: <s>", "(rows: [], paging: (before: <s>, after: <s>))",
            #"{"cursor": "after", "next": "/paging/after"}"#),
        Case(
            "continue: <s>", "(rows: [], metadata: (continue: <s>))",
            #"{"cursor": "continue", "next": "/metadata/continue"}"#),
        Case(
            "offset: <s>", "(data: [], next_page: (offset: <s>))",
            #"{"cursor": "offset", "next": "/next_page/offset"}"#),
        // Other names for a cursor.
        Case(
            "after: <s>", "(rows: [], page_info: (end_cursor: <s>))",
            #"{"cursor": "after", "next": "/page_info/end_cursor"}"#),
        Case(
            "cursor: <s>", "(rows: [], cursors: (next: <s>))",
            #"{"cursor": "cursor", "next": "/cursors/next"}"#),
        Case("after: <s>", "(data: [], last_id: <s>)", #"{"cursor": "after", "next": "last_id"}"#),
        // A cursor before a number.
        Case(
            "page: <i>; cursor: <s>", "(rows: [], cursor: <s>)",
            #"{"cursor": "cursor", "next": "cursor"}"#),
        // Numbers.
        Case("page: <i>", "[]", #"{"page": "page"}"#),
        Case("page[number]: <i>", "(data: [])", #"{"page": "page[number]"}"#),
        Case("$skip: <i>", "(value: [])", #"{"offset": "$skip"}"#),
        Case("page: {type: integer, minimum: 0, default: 0}", "[]", #"{"page": "page"}"#),
        // The place of the items.
        Case("page: <i>", "(errors: [], data: [])", #"{"page": "page", "items": "data"}"#),
        Case("page: <i>", "(data: (pets: []))", #"{"page": "page", "items": "/data/pets"}"#),
        Case(
            "page: <i>", "(warnings: [], pets: [])", #"{"page": "page", "items": "pets"}"#),
        Case("startIndex: <i>", "(Items: [])", #"{"offset": "startIndex"}"#),
        // Nothing that says it clearly enough.
        Case("page: <i>", "(cats: [], dogs: [])"),
        Case("offset: <i>, description: The number of the page.", "[]"),
        Case("page: {type: integer, minimum: 0}", "[]"),
        Case("page: <i>, description: The index of the page.", "[]"),
        Case("token: <s>", "(rows: [], token: <s>)"),
        Case("after: <s>", "(rows: [], after: <s>)"),
        Case("cursor: <s>", "(rows: [], next: {type: string, format: uri})"),
        Case("cursor: <s>, required: true", "(rows: [], next_cursor: <s>)"),
        Case("cursor: <i>", "(rows: [], next_cursor: <i>)"),
        Case("cursor: <s>", "(next_cursor: <s>)"),
        Case("limit: <i>", "[]"),
    ])
    func names(_ row: Case) throws {
        let proposals = try Self.proposals(row.document)
        #expect(proposals.count == (row.setting == nil ? 0 : 1))
        guard let setting = row.setting else { return }
        let settings = Settings.of(#"{"pagination": [\#(setting)]}"#)
        #expect(proposals.map(\.way) == settings.pagination.map(\.way))
        #expect(proposals.map(\.items) == settings.pagination.map(\.items))
        // What is proposed works, and then nothing is left to propose.
        let plan = try ClientPlan.of(row.document, settings: settings)
        #expect(plan.resources.flatMap(\.operations).allSatisfy { $0.pagination != nil })
        #expect(try Self.proposals(row.document, settings).isEmpty)
    }

    @Test func theMostFrequentFirst() throws {
        let pages = ["page", "offset", "offset"].enumerated().map { index, name in
            """
            /list\(index):
              get:
                parameters: [{name: \(name), in: query, schema: {type: integer}}]
                responses:
                  '200':
                    description: A page.
                    content: {application/json: {schema: {type: array, items: {type: string}}}}
            """
        }
        let proposals = try Self.proposals(SpecText.paths(pages.joined(separator: "\n")))
        #expect(proposals.map(\.operationCount) == [2, 1])
        #expect(proposals.map(\.way) == [.offset("offset"), .page("page")])
    }

    /// Each of its members has all of them again: level by level, they would be billions.
    @Test func wideObjects() throws {
        let properties = (0..<1500).map { "p\($0): {$ref: '#/components/schemas/Wide'}" }
        let proposals = try Self.proposals(
            SpecText.operation(
                """
                parameters: [{name: cursor, in: query, schema: {type: string}}]
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Wide'}}}}}
                """,
                "components: {schemas: {Wide: {type: object, properties: {\(properties.joined(separator: ", ")), rows: {type: array, items: {}}, next_cursor: {type: string}}}}}"
            ))
        #expect(proposals.map(\.way) == [.cursor("cursor", next: "next_cursor")])
    }

    private static func proposals(
        _ text: String, _ settings: Settings = Settings()
    ) throws -> [PaginationProposal] {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        let generator = Generator(settings: settings)
        let document = try #require(generator.document(in: file, &diagnostics))
        return try #require(generator.planAndProposals(for: document, &diagnostics)).proposals
    }
}
