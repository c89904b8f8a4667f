extension JSONDocument {
    /// The text of a string or name token, its escapes resolved.
    func string(at index: Int) -> String {
        let token = self[index]
        return withText(of: token) { text in
            guard token.flag else { return String(decoding: text, as: UTF8.self) }
            return String(unsafeUninitializedCapacity: text.count) {
                JSONEscapes.resolve(text, into: $0)
            }
        }
    }

    /// The digits of a number as they stand.
    func numberText(at index: Int) -> String {
        withText(of: self[index]) { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the string or name at `index` is `text`, without making a `String`.
    @inline(__always)
    func text(at index: Int, equals expected: StaticString) -> Bool {
        let token = self[index]
        guard !token.flag else { return slowText(at: index, equals: expected) }
        return withText(of: token) { text in
            expected.withUTF8Buffer { expected in
                guard text.count == expected.count else { return false }
                for index in expected.indices where text[index] != expected[index] {
                    return false
                }
                return true
            }
        }
    }

    private func slowText(at index: Int, equals text: StaticString) -> Bool {
        text.withUTF8Buffer { $0.elementsEqual(string(at: index).utf8) }
    }
}
