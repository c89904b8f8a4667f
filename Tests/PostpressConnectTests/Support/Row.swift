import Testing

/// A row of a table: what goes in and what comes out, under a name that the test report shows.
struct Row<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
    let id: String
    let input: Input
    let output: Output

    init(_ id: String, _ input: Input, _ output: Output) {
        self.id = id
        self.input = input
        self.output = output
    }

    var testDescription: String { id }
}
