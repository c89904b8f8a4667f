extension Words {
    /// The name of a header field, without the `X` that many begin with.
    init(header name: String) {
        self.init(splitting: name)
        if words.count > 1, words[0].lowercased() == "x" { words.removeFirst() }
    }
}

extension Shape {
    /// Whether the text of a header field can be read as a value of this shape.
    func isHeaderValue(_ schemas: SchemaTable) -> Bool {
        switch self {
        case .boolean, .integer, .number, .string, .enumeration, .constant: true
        case .array(let element): schemas[element.id].shape.isHeaderScalar
        default: false
        }
    }

    private var isHeaderScalar: Bool {
        switch self {
        case .boolean, .integer, .number, .string, .enumeration, .constant: true
        default: false
        }
    }
}
