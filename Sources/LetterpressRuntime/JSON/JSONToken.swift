/// One value, or one member name, on the tape of a `JSONDocument`.
///
/// A container is followed by the tokens of its content: of an array the elements,
/// of an object a name and a value in turn.
@usableFromInline
struct JSONToken: Sendable {
    /// Offset of the first byte; for strings and names of the first byte after the quote.
    var start: UInt32
    /// For containers the index of the first token behind them, otherwise the offset behind the text.
    var link: UInt32
    /// How many elements or members a container has.
    var count: UInt32 = 0
    var form: Form
    /// Strings and names: the text has escapes. Numbers: the text is digits alone.
    var flag = false

    @usableFromInline
    enum Form: UInt8, Sendable {
        case null
        case yes
        case no
        case number
        case string
        case array
        case object
        case name
        /// A member name that comes again later in the same object; the last one counts.
        case shadowedName
    }

    var isContainer: Bool { form == .array || form == .object }

    var kind: JSONKind {
        switch form {
        case .null: .null
        case .yes, .no: .boolean
        case .number: .number
        case .array: .array
        case .object: .object
        case .string, .name, .shadowedName: .string
        }
    }
}
