import LetterpressRuntime
import Testing

@Suite struct HeaderFieldsTests {
    @Test func namesIgnoreCase() {
        var headers: HeaderFields = ["Content-Type": "a", "X-One": "1"]
        #expect(headers["content-type"] == "a")
        headers["CONTENT-TYPE"] = "b"
        #expect(headers.map(\.value) == ["b", "1"])
        headers["x-one"] = nil
        #expect(headers.count == 1)
        #expect(headers["x-one"] == nil)
    }

    @Test func severalFieldsOfOneNameReadAsOne() {
        var headers = HeaderFields()
        headers.add("Accept", "a")
        headers.add("X", "1")
        headers.add("accept", "b")
        #expect(headers["ACCEPT"] == "a, b")
        #expect(headers.map(\.name) == ["Accept", "X", "accept"])
        headers["Accept"] = "c"
        #expect(headers.map(\.name) == ["Accept", "X"])
    }

    @Test func mergingReplacesFieldsOfTheSameName() {
        var headers: HeaderFields = ["A": "1", "B": "2"]
        headers.merge(["b": "3", "C": "4"])
        #expect(headers == ["A": "1", "B": "3", "C": "4"])
        #expect(headers.description == "[A, b, C]")
    }
}
