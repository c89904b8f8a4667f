import SpecReader

extension Node {
    /// The value in JSON's notation, with keys in the order of the document.
    var text: String {
        switch value {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text.debugDescription
        case .sequence(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{"
                + entries.map { "\($0.key.debugDescription): \($0.value.text)" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Reads a text that has to be readable without a word.
    static func read(_ text: String) -> Node? {
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(
            SourceFile(path: "spec.yaml", bytes: Array(text.utf8)), into: &diagnostics)
        return diagnostics.sorted.isEmpty ? node : nil
    }
}
