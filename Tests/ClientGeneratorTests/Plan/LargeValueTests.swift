import Testing

@testable import ClientGenerator

/// Values lie on the stack, where a few kilobytes are enough.
@Suite("Values that would be large") struct LargeValueTests {
    /// The members that are kept outside, each behind the type that holds it.
    private func outside(_ schemas: String) throws -> [String] {
        try ClientPlan.of(SpecText.schemas(schemas)).types.flatMap { type in
            guard case .structure(let structure) = type else { return [String]() }
            return structure.properties.filter(\.isIndirect).map {
                "\(structure.path.text).\($0.name.name)"
            }
        }
    }

    private func object(_ name: String, _ members: [String]) -> String {
        "\(name): {type: object, properties: {\(members.joined(separator: ", "))}}\n"
    }

    private func texts(_ count: Int) -> [String] {
        (0..<count).map { "t\($0): {type: string}" }
    }

    private func member(_ name: String, _ type: String) -> String {
        "\(name): {$ref: '#/components/schemas/\(type)'}"
    }

    @Test("keep their members outside, however often they double")
    func doublings() throws {
        let doubled = (1...40).map {
            object("T\($0)", [member("a", "T\($0 - 1)"), member("b", "T\($0 - 1)")])
        }
        // 16 words, 32, 64 and so on up to 256; the next one consists of two references.
        let outside = try outside(object("T0", texts(8)) + doubled.joined())
        #expect(
            outside
                == [5, 13, 21, 29, 37].flatMap { ["T\($0).a", "T\($0).b"] })
    }

    @Test("keep the largest members outside, and no more than they must")
    func largestFirst() throws {
        let schemas =
            object("Small", texts(20)) + object("Large", texts(100))
            + object(
                "Whole",
                [member("a", "Small"), member("b", "Large"), member("c", "Small")] + texts(20))
        #expect(try outside(schemas) == ["Whole.b"])
    }

    @Test("keep what is small, and lists, where they are")
    func smallMembers() throws {
        let schemas =
            object("Small", texts(3)) + object("Large", texts(200))
            + object(
                "Whole",
                (0..<90).map { member("s\($0)", "Small") }
                    + ["list: {type: array, items: {$ref: '#/components/schemas/Large'}}"])
        #expect(try outside(schemas) == [])
    }

    @Test("count the largest variant of a union")
    func unions() throws {
        let union = """
            U:
              oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
            A: {type: object, required: [a], properties: {a: {type: string}}}

            """
        let large = object("B", texts(120))
        let schemas = union + large + object("Whole", [member("u", "U"), member("v", "U")])
        #expect(try outside(schemas) == ["Whole.u"])
    }
}
