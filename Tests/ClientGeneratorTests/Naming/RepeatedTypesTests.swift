import Testing

@testable import ClientGenerator

/// Types that several operations write out in place, in the same words.
@Suite struct RepeatedTypesTests {
    private static func operation(
        _ tag: String, parameters: String = "", delivers schema: String? = nil
    ) -> String {
        let success = schema.map {
            "'200': {description: d, content: {application/json: {schema: \($0)}}}"
        }
        return
            "{tags: [\(tag)], parameters: [\(parameters)], responses: {\(success ?? "'204': {}")}}"
    }

    private static func kind(_ values: String, _ description: String = "d") -> String {
        "{name: kind, in: query, description: \(description), schema: {type: string, enum: [\(values)]}}"
    }

    private static let thing = "{properties: {id: {type: string}, name: {type: string}}}"
    private static let page =
        "{properties: {items: {type: array, items: {}}, next: {type: string}}}"

    @Test(arguments: [
        PlanCase(
            "the values of a parameter of one tag, whatever is said of the parameter",
            document: SpecText.paths(
                """
                /rules: {get: \(operation("rules", parameters: kind("a, b", "One.")))}
                /rules/all: {get: \(operation("rules", parameters: kind("a, b", "Two.")))}
                /rules/some: {get: \(operation("rules", parameters: kind("a")))}
                /pets: {get: \(operation("pets", parameters: kind("a, b")))}
                """),
            "func rules.get(kind: RulesKind?) -> 204 NoContent",
            "error SampleError {}",
            "func rules.list(kind: RulesKind?) -> 204 NoContent",
            "error SampleError {}",
            "func rules.getSome(kind: Rules.GetSome.Kind?) -> 204 NoContent",
            "error SampleError {}",
            "enum Rules.GetSome.Kind {a = a}",
            "func pets.get(kind: Pets.Get.Kind?) -> 204 NoContent",
            "error SampleError {}",
            "enum Pets.Get.Kind {a = a; b = b}",
            "enum RulesKind {a = a; b = b}"),
        PlanCase(
            "a single value that all of a tag demand",
            document: SpecText.paths(
                """
                /rules: {get: \(operation("rules", parameters: kind("a")))}
                /rules/all: {get: \(operation("rules", parameters: kind("a")))}
                """),
            "func rules.get(kind: RulesKind?) -> 204 NoContent",
            "error RulesError {}",
            "func rules.list(kind: RulesKind?) -> 204 NoContent",
            "error RulesError {}",
            "enum RulesKind {a = a}"),
        PlanCase(
            "a parameter that is the same throughout the document",
            document: SpecText.paths(
                """
                /cats: {get: \(operation("cats", parameters: kind("a, b")))}
                /dogs: {get: \(operation("dogs", parameters: kind("a, b")))}
                /pets: {get: \(operation("pets", parameters: kind("a, b")))}
                """),
            "func cats.get(kind: Kind?) -> 204 NoContent",
            "error SampleError {}",
            "func dogs.get(kind: Kind?) -> 204 NoContent",
            "error SampleError {}",
            "func pets.get(kind: Kind?) -> 204 NoContent",
            "error SampleError {}",
            "enum Kind {a = a; b = b}"),
        PlanCase(
            "what is delivered: one thing, or something else",
            document: SpecText.paths(
                """
                /pets/{id}: {get: \(operation("pets", parameters: "{name: id, in: path, required: true, schema: {type: string}}", delivers: thing)), put: \(operation("pets", parameters: "{name: id, in: path, required: true, schema: {type: string}}", delivers: thing))}
                /pets: {get: \(operation("pets", delivers: page))}
                /pets/free: {get: \(operation("pets", delivers: page))}
                /toys: {get: \(operation("toys", delivers: page))}
                """),
            "func pets.get(id: String) -> 200 Pet",
            "error SampleError {}",
            "func pets.update(id: String) -> 200 Pet",
            "error SampleError {}",
            "func pets.list() -> 200 PetsOutput",
            "error SampleError {}",
            "func pets.getFree() -> 200 PetsOutput",
            "error SampleError {}",
            "func toys.list() -> 200 Toys.List.Output",
            "error SampleError {}",
            "struct Toys.List.Output {items: [JSONValue]?; next: String?}",
            "struct Pet {id: String?; name: String?}",
            "struct PetsOutput {items: [JSONValue]?; next: String?}"),
    ])
    func types(_ row: PlanCase) throws { try row.check() }
}
