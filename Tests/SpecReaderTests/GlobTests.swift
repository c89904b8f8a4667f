import SpecReader
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("/pets", ["/pets"], ["/pets/1", "/pet", ""]),
        ("/pets/*", ["/pets/{id}", "/pets/"], ["/pets", "/pets/{id}/toys"]),
        ("/pets/**", ["/pets", "/pets/", "/pets/{id}/toys"], ["/petstore", "/v1/pets"]),
        ("/**/toys", ["/pets/toys", "/a/b/toys"], ["/toys/pets"]),
        ("**", ["", "/", "/a/b"], []),
        ("*", ["", "list"], ["/a"]),
        ("list*", ["list", "listPets"], ["List", "unlist"]),
        ("*Pet*", ["getPet", "Pets"], ["get"]),
        ("a.c", ["a.c"], ["abc"]),
        ("", [""], ["a"]),
        ("é*", ["état"], ["etat"]),
    ])
    func matches(_ pattern: String, _ matching: [String], _ other: [String]) {
        for name in matching { #expect(Glob(pattern).matches(name), "\(name)") }
        for name in other { #expect(!Glob(pattern).matches(name), "\(name)") }
    }

    @Test("a pattern that has many ways to fail takes no longer")
    func hostile() {
        let pattern = String(repeating: "*a", count: 2_000) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 2_000)))
    }
}
