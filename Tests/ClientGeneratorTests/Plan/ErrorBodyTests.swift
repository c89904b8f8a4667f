import Testing

@testable import ClientGenerator

@Suite("bodies of errors") struct ErrorBodyTests {
    /// Operations, each with its tag and the errors that it documents by their status.
    struct Case: CustomTestStringConvertible {
        let id: String
        let operations: [(tag: String, errors: [(status: String, schema: String)])]
        let schemas: String
        /// The body of each error, and the type that it belongs to.
        let bodies: [String]

        init(
            _ id: String, _ operations: [(String, [(String, String)])], schemas: String = "",
            bodies: [String]
        ) {
            (self.id, self.operations) = (id, operations)
            (self.schemas, self.bodies) = (schemas, bodies)
        }

        var testDescription: String { id }

        var document: String {
            let paths = operations.enumerated().map { index, operation in
                let errors = operation.errors.map { status, schema in
                    "'\(status)': {description: d, content: {application/json: {schema: {\(schema)}}}}"
                }
                return """
                    /p\(index):
                      get:
                        tags: [\(operation.tag)]
                        operationId: get\(index)
                        responses: {'204': {description: d}, \(errors.joined(separator: ", "))}
                    """
            }
            return SpecText.paths(
                paths.joined(separator: "\n"), "components: {schemas: {\(schemas)}}")
        }
    }

    private static let code = "type: object, properties: {code: {type: string}}"
    private static let needed = "\(code), required: [code]"
    private static let named = "type: object, properties: {code: {$ref: '#/components/schemas/C'}}"
    private static let limited = "type: object, properties: {code: {type: string, maxLength: 9}}"
    private static let described = "\(code), description: It failed."
    private static let defaults = "type: object, properties: {code: {type: string, default: a}}"
    private static let lists =
        "type: object, properties: {codes: {type: array, items: {type: string}, default: [a]}}"
    private static let holder =
        "type: object, properties: {cause: {\(code)}, more: {type: array, items: {\(code)}}}"

    @Test(
        "that are described alike are one type, named after the resource or the client",
        arguments: [
            Case(
                "of one resource", [("a", [("404", code)]), ("a", [("404", code)])],
                bodies: ["ANotFoundBody", "ANotFoundBody"]),
            Case(
                "of several resources", [("a", [("404", code)]), ("b", [("404", code)])],
                bodies: ["SampleNotFoundBody", "SampleNotFoundBody"]),
            Case(
                "with several statuses",
                [("a", [("404", code), ("4XX", code)]), ("b", [("500", code)])],
                bodies: ["SampleErrorBody", "SampleErrorBody", "SampleErrorBody"]),
            Case(
                "of a single operation", [("a", [("404", code), ("409", code)])],
                bodies: ["Get0Error.ErrorBody", "Get0Error.ErrorBody"]),
            Case(
                "beside others",
                [("a", [("404", code)]), ("a", [("404", code)]), ("a", [("404", needed)])],
                bodies: ["ANotFoundBody", "ANotFoundBody", "Get2Error.NotFoundBody"]),
            Case(
                "two of a kind",
                [
                    ("a", [("404", code)]), ("a", [("404", code)]), ("a", [("404", needed)]),
                    ("a", [("404", needed)]),
                ],
                bodies: ["ANotFoundBody", "ANotFoundBody", "ANotFoundBody2", "ANotFoundBody2"]),
            Case(
                "the most frequent of a kind first",
                [
                    ("a", [("404", needed)]), ("a", [("404", needed)]), ("a", [("404", code)]),
                    ("a", [("404", code)]), ("a", [("404", code)]),
                ],
                bodies: [
                    "ANotFoundBody2", "ANotFoundBody2", "ANotFoundBody", "ANotFoundBody",
                    "ANotFoundBody",
                ]),
            Case(
                "lists",
                [
                    ("a", [("404", "type: array, items: {\(code)}")]),
                    ("a", [("404", "type: array, items: {\(code)}")]),
                ],
                bodies: ["[ANotFoundBody]", "[ANotFoundBody]"]),
            Case(
                "a name that is taken",
                [("a", [("404", code)]), ("a", [("404", code)]), ("a", [("400", named)])],
                schemas:
                    "C: {title: x, type: object, properties: {n: {$ref: '#/components/schemas/ANotFoundBody'}}}, ANotFoundBody: {type: string, enum: [a]}",
                bodies: ["ANotFoundBody2", "ANotFoundBody2", "Get2Error.BadRequestBody"]),
        ])
    func shared(_ row: Case) throws {
        try check(row)
    }

    @Test(
        "that differ in anything that Swift shows stay apart",
        arguments: [
            Case(
                "presence", [("a", [("404", code)]), ("a", [("404", needed)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
            Case(
                "limits", [("a", [("404", code)]), ("a", [("404", limited)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
            Case(
                "words", [("a", [("404", code)]), ("a", [("404", described)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
            Case(
                "defaults", [("a", [("404", code)]), ("a", [("404", defaults)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
            Case(
                "defaults that are lists", [("a", [("404", lists)]), ("a", [("404", lists)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
            Case(
                "the whole and a part", [("a", [("404", holder)]), ("a", [("404", code)])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]),
        ])
    func apart(_ row: Case) throws {
        try check(row)
    }

    @Test("the second one of a kind is named after its response, where that has a name")
    func referred() throws {
        let operation = { (tag: String, response: String) in
            "{get: {tags: [\(tag)], operationId: get\(tag), responses: {'404': {$ref: '#/components/responses/\(response)'}, '204': {description: d}}}}"
        }
        let content = { (schema: String) in
            "{description: d, content: {application/json: {schema: {\(schema)}}}}"
        }
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /a: \(operation("a", "Missing"))
                /b: \(operation("b", "Missing"))
                /c: \(operation("c", "Gone"))
                /d: \(operation("d", "Gone"))
                """,
                "components: {responses: {Missing: \(content(Self.code)), Gone: \(content(Self.needed))}}"
            ))
        #expect(plan.types.map(\.path.text) == ["SampleNotFoundBody", "Gone"])
    }

    @Test("a body that holds itself is compared with nothing")
    func endless() throws {
        let own = { (path: String) in
            "type: object, properties: {cause: {$ref: '#/paths/~1\(path)/get/responses/404/content/application~1json/schema'}}"
        }
        try check(
            Case(
                "", [("a", [("404", own("p0"))]), ("a", [("404", own("p1"))])],
                bodies: ["Get0Error.NotFoundBody", "Get1Error.NotFoundBody"]))
    }

    private func check(_ row: Case) throws {
        let plan = try ClientPlan.of(row.document)
        let operations = plan.resources.flatMap(\.operations)
            .sorted { $0.route.path < $1.route.path }
        let bodies = operations.flatMap(\.failure.cases).map(\.content.text)
        #expect(bodies == row.bodies)
    }
}
