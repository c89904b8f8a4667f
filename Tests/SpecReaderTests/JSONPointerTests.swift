import SpecReader
import Testing

@Suite struct JSONPointerTests {
    @Test(arguments: [
        ("", []), ("#", []), ("#/", [""]), ("#/a/b", ["a", "b"]), ("/a~1b~0c", ["a/b~c"]),
        ("#/~01", ["~1"]), ("#/paths/~1a~1%7Bid%7D/get", ["paths", "/a/{id}", "get"]),
        ("#/a%20b/%C3%A9", ["a b", "é"]), ("#/100%", ["100%"]), ("#/a~b", ["a~b"]),
        ("#/%2Fa", ["", "a"]),
    ])
    func `a fragment is decoded`(fragment: String, tokens: [String]) {
        #expect(JSONPointer(fragment: fragment)?.tokens == tokens)
    }

    @Test(arguments: ["#a", "a/b", "#%FF/"])
    func `other texts are no pointers`(fragment: String) {
        #expect(JSONPointer(fragment: fragment) == nil)
    }

    @Test func `a pointer is printed as it is written`() {
        let pointer = JSONPointer(tokens: ["paths"]).appending("/a~b").appending("get")
        #expect(pointer.description == "/paths/~1a~0b/get")
        #expect(JSONPointer(pointer.description) == pointer)
    }

    @Test(arguments: [
        ("/a/1/b", "2"), ("/a/0", "1"), ("", #"{"a": [1, {"b": 2}]}"#), ("/a/2", nil),
        ("/a/-1", nil), ("/b", nil), ("/a/0/c", nil),
    ])
    func `a pointer leads to a value`(pointer: String, expected: String?) throws {
        let root = try #require(Node.read("{a: [1, {b: 2}]}"))
        #expect(root[try #require(JSONPointer(pointer))]?.text == expected)
    }
}
