import Testing

/// One row of a behaviour table; failures name the row by its id.
package struct Case<Input: Sendable, Expected: Sendable>: Sendable, CustomTestStringConvertible {
    package let id: String
    package let input: Input
    package let expected: Expected

    package init(_ id: String, _ input: Input, _ expected: Expected) {
        self.id = id
        self.input = input
        self.expected = expected
    }

    package var testDescription: String { id }
}
