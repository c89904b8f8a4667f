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
