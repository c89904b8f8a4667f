import Testing

@testable import ClientGenerator

@Suite("shared errors") struct ErrorSharingTests {
    /// Pairs of operations with the same errors: the tags of both, and the statuses.
    struct Case: CustomTestStringConvertible {
        let id: String
        let pairs: [(tags: [String], statuses: [Int])]
        let schemas: String
        /// The error of each pair.
        let errors: [String]

        init(
            _ id: String, _ pairs: [([String], [Int])], schemas: String = "F: {}", errors: String...
        ) {
            (self.id, self.pairs, self.schemas, self.errors) = (id, pairs, schemas, errors)
        }

        var testDescription: String { id }

        var document: String {
            var paths: [String] = []
            for (tags, statuses) in pairs {
                let content = "{application/json: {schema: {$ref: '#/components/schemas/E'}}}"
                let errors = statuses.map { "'\($0)': {description: d, content: \(content)}" }
                for tag in tags {
                    let index = paths.count
                    paths.append(
                        """
                        /p\(index):
                          get:
                            tags: [\(tag)]
                            operationId: get\(index)
                            responses: {\((["'204': {description: d}"] + errors).joined(separator: ", "))}
                        """)
                }
            }
            return SpecText.paths(
                paths.joined(separator: "\n"),
                "components: {schemas: {E: {properties: {a: {type: string}, f: {$ref: '#/components/schemas/F'}}}, \(schemas)}}"
            )
        }
    }

    private static let all = ["a", "b"]

    @Test(
        "are named after their owner, or after what can happen beyond the usual",
        arguments: [
            Case("of one resource", [(["a", "a"], [401, 404, 409])], errors: "AError"),
            Case("of several resources", [(all, [401, 404, 409])], errors: "SampleError"),
            Case(
                "up to two statuses", [(all, []), (all, [404]), (all, [401, 500])],
                errors: "SampleError", "NotFoundError", "UnauthorizedInternalServerError"),
            Case(
                "one or two statuses beside all of the usual ones",
                [(all, [401, 404]), (all, [401, 404, 409]), (all, [401, 404, 409, 410])],
                errors: "SampleError", "SampleConflictError", "SampleConflictGoneError"),
            Case(
                "of a resource, beside its usual ones",
                [(["a", "a"], [401, 404]), (["a", "a"], [401, 404, 500])],
                errors: "AError", "AInternalServerError"),
            Case(
                "three beside the usual ones, or without one of them",
                [(all, [401]), (all, [401, 404, 409, 410]), (all, [403, 404, 409])],
                errors: "SampleError", "SampleCallError", "ForbiddenNotFoundConflictError"),
            Case(
                "nothing, where something is usual", [(all, [401]), (all, [401]), (all, [])],
                errors: "SampleError", "SampleError", "SampleUndocumentedError"),
            Case(
                "names that components have",
                [(all, [401, 404]), (all, [401, 404, 409]), (all, [401, 404, 410])],
                schemas: """
                    F: {properties: {a: {$ref: '#/components/schemas/SampleConflictError'}}},
                    SampleConflictError: {properties: {a: {type: string}}}
                    """,
                errors: "SampleError", "SampleCallError", "SampleGoneError"),
        ])
    func names(_ row: Case) throws {
        let plan = try ClientPlan.of(row.document)
        let operations = plan.resources.flatMap(\.operations)
            .sorted { $0.route.path < $1.route.path }
        let errors = operations.map(\.failure.path.name.name)
        #expect(errors == row.errors.flatMap { [$0, $0] })
    }

    @Test(
        "no error is called after another operation: many share a number, and a few keep their own")
    func many() throws {
        let counts = [(14, 401...401), (12, 402...406), (10, 403...407), (2, 404...408)]
        let pairs = counts.flatMap { count, statuses in
            Array(repeating: (Self.all, Array(statuses)), count: count / 2)
        }
        let plan = try ClientPlan.of(Case("", pairs).document)
        let errors = Set(plan.resources.flatMap(\.operations).map(\.failure.path.name.name))
        #expect(
            errors
                == [
                    "SampleError", "SampleCallError", "SampleCallError2", "Get36Error",
                    "Get37Error",
                ]
        )
    }

    @Test("those of operations that need no token are told from others with the same statuses")
    func tokens() throws {
        let operations = [("a", 401, ""), ("b", 404, ""), ("c", 404, ", security: []")]
            .flatMap { name, status, security in
                [1, 2].map { number in
                    """
                    /\(name)\(number):
                      get:
                        {operationId: \(name)\(number), tags: [\(name)\(number)], responses: {'\(status)': {description: d}}\(security)}
                    """
                }
            }
        let plan = try ClientPlan.of(
            SpecText.paths(
                operations.joined(separator: "\n"),
                "security: [{k: []}]\ncomponents: {securitySchemes: {k: {type: http, scheme: bearer}}}"
            ))
        let errors = plan.resources.flatMap(\.operations).map(\.failure.path.name.name)
        #expect(
            errors == ["SampleError", "NotFoundError", "SampleNotFoundError"].flatMap { [$0, $0] })
    }
}
