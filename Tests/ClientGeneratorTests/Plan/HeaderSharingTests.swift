import Testing

@testable import ClientGenerator

@Suite("response headers") struct HeaderSharingTests {
    /// Operations, each with its tag and the header fields that its response documents.
    struct Case: CustomTestStringConvertible {
        let id: String
        let operations: [(tag: String, headers: String)]
        let schemas: String
        /// The type of each operation.
        let types: [String]
        let shared: [String]

        init(
            _ id: String, _ operations: [(String, String)], schemas: String = "",
            types: [String], shared: String...
        ) {
            (self.id, self.operations, self.schemas) = (id, operations, schemas)
            (self.types, self.shared) = (types, shared)
        }

        var testDescription: String { id }

        var document: String {
            let paths = operations.enumerated().map { index, operation in
                """
                /p\(index):
                  get:
                    tags: [\(operation.tag)]
                    operationId: get\(index)
                    responses: {'204': {description: d, headers: {\(operation.headers)}}}
                """
            }
            return SpecText.paths(
                paths.joined(separator: "\n"), "components: {schemas: {\(schemas)}}")
        }
    }

    private static let limits =
        "X-Rate-Limit: {schema: {type: integer}}, X-Rate-Reset: {schema: {type: string, format: date-time}}"
    private static let limitsBackwards =
        "X-Rate-Reset: {schema: {type: string, format: date-time}}, X-Rate-Limit: {schema: {type: integer}}"
    private static let mixed = "Link: {schema: {type: string}}, ETag: {schema: {type: string}}"
    private static let link = "Link: {schema: {type: string}}"
    private static let described = "Link: {description: Where others are., schema: {type: string}}"
    private static let requests =
        "X-Request-ID: {schema: {type: string}}, X-Request-Cost: {schema: {type: integer}}"

    @Test(
        "operations that document the same share a type, named after its fields or its users",
        arguments: [
            Case(
                "a common beginning", [("a", limits), ("b", limits)],
                types: ["RateHeaders", "RateHeaders"],
                shared: "headers RateHeaders {rateLimit: Int?; rateReset: Date?}"),
            Case(
                "another order",
                [("a", limits), ("b", limitsBackwards)],
                types: ["RateHeaders", "RateHeaders"],
                shared: "headers RateHeaders {rateLimit: Int?; rateReset: Date?}"),
            Case(
                "a single field", [("a", link), ("b", link)],
                types: ["LinkHeaders", "LinkHeaders"],
                shared: "headers LinkHeaders {link: String?}"),
            Case(
                "the most frequent first",
                [("a", limits), ("a", mixed), ("a", limits), ("a", mixed), ("b", limits)],
                types: ["RateHeaders", "AHeaders", "RateHeaders", "AHeaders", "RateHeaders"],
                shared: "headers RateHeaders {rateLimit: Int?; rateReset: Date?}",
                "headers AHeaders {link: String?; eTag: String?}"),
            Case(
                "nothing in common, of several resources", [("a", mixed), ("b", mixed)],
                types: ["SampleHeaders", "SampleHeaders"],
                shared: "headers SampleHeaders {link: String?; eTag: String?}"),
            Case(
                "a beginning that says something else", [("a", requests), ("b", requests)],
                types: ["SampleHeaders", "SampleHeaders"],
                shared: "headers SampleHeaders {requestID: String?; requestCost: Int?}"),
            Case(
                "a name that is taken",
                [
                    ("a", "\(link), Pet: {schema: {$ref: '#/components/schemas/LinkHeaders'}}"),
                    ("a", link), ("a", link),
                ],
                schemas: "LinkHeaders: {type: string, enum: [x]}",
                types: ["A.Get0.ResponseHeaders", "AHeaders", "AHeaders"],
                shared: "headers AHeaders {link: String?}"),
            Case(
                "a name that a type within an operation hides",
                [
                    (
                        "a",
                        "\(link), X-Odd: {content: {application/json: {schema: {title: Link Headers, type: object, properties: {a: {}}}}}}"
                    ),
                    ("a", link), ("a", link),
                ],
                types: ["A.Get0.ResponseHeaders", "LinkHeaders", "LinkHeaders"],
                shared: "headers LinkHeaders {link: String?}"),
            Case(
                "other words or other fields",
                [("a", link), ("a", described), ("a", mixed), ("a", "")],
                types: [
                    "A.Get0.ResponseHeaders", "A.Get1.ResponseHeaders", "A.Get2.ResponseHeaders",
                    "",
                ]),
        ])
    func shared(_ row: Case) throws {
        let plan = try ClientPlan.of(row.document)
        let operations = plan.resources.flatMap(\.operations)
            .sorted { $0.route.path < $1.route.path }
        #expect(operations.map { $0.headers?.path.text ?? "" } == row.types)
        let lines = PlanText(plan).lines.filter { $0.hasPrefix("headers ") }
        #expect(Array(lines.suffix(row.shared.count)) == row.shared)
    }
}
