import Testing

@testable import ClientGenerator

/// Printed code borrows the names of types from Swift, Foundation and the runtime. A type of the client that is called
/// the same would hide them.
@Suite("Borrowed names") struct BorrowedNamesTests {
    @Test("are given to no type of a client")
    func types() throws {
        let borrowed = try borrowedNames()
        #expect(borrowed.isSuperset(of: ["String", "URL", "JSONCodable", "KeyValuePairs"]))
        let schemas = borrowed.sorted().map { "\($0): {type: object, properties: {a: {}}}" }
        let plan = try ClientPlan.of(SpecText.schemas(schemas.joined(separator: "\n")))
        #expect(plan.types.count == borrowed.count)
        #expect(borrowed.intersection(plan.types.map(\.path.name.name)) == [])
    }

    /// What the expected clients mention without a dot before it and do not declare themselves.
    private func borrowedNames() throws -> Set<String> {
        try Golden.names.reduce(into: []) { borrowed, name in
            let code = try Golden(name: name).client().map { plainCode($0.text) }
            let declared = code.flatMap {
                $0.matches(of: /(?:\b(?:struct|enum|typealias|class)\s+|<)`?(\w+)/).map(\.output.1)
            }
            let mentioned = code.flatMap {
                $0.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map(\.output.1)
            }
            borrowed.formUnion(Set(mentioned).subtracting(declared).map(String.init))
        }
    }

    /// The code without literals, comments and imports.
    private func plainCode(_ text: String) -> String {
        text.replacing(/"(?:[^"\\\n]|\\.)*"/, with: "")
            .replacing(/(?m)\/\/.*$|^.*\bimport .*$/, with: "")
    }
}
