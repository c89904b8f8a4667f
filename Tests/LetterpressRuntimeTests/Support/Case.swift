import Testing

/// One row of a behaviour table; failures name the row by its id.
struct Case<Input: Sendable, Expected: Sendable>: Sendable, CustomTestStringConvertible {
    let id: String
    let input: Input
    let expected: Expected

    init(_ id: String, _ input: Input, _ expected: Expected) {
        self.id = id
        self.input = input
        self.expected = expected
    }

    var testDescription: String { id }
}
