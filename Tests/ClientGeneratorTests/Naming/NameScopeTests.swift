import Testing

@testable import ClientGenerator

@Suite struct NameScopeTests {
    @Test("the first to ask gets the plain name, later ones the next candidate or a number")
    func collisions() {
        var scope = NameScope(reserving: ["self"])
        let names = [
            scope.claim("name"), scope.claim("name", "nameValue"), scope.claim("name", "nameValue"),
            scope.claim("name", "nameValue"), scope.claim("self"), scope.claim(""), scope.claim(""),
            scope.claim("", "other"),
        ]
        #expect(
            names.map(\.name) == [
                "name", "nameValue", "nameValue2", "nameValue3", "self2", "_empty", "_empty2",
                "other",
            ])
    }

    @Test("a number that is taken is passed over")
    func takenNumbers() {
        var scope = NameScope()
        let names = [scope.claim("a2"), scope.claim("a"), scope.claim("a"), scope.claim("a")]
        #expect(names.map(\.name) == ["a2", "a", "a3", "a4"])
    }

    @Test("many equal names take no longer than others", .timeLimit(.minutes(10)))
    func manyCollisions() {
        var scope = NameScope()
        var last = scope.claim("a")
        for _ in 1..<50_000 { last = scope.claim("a") }
        #expect(last.name == "a50000")
    }
}
