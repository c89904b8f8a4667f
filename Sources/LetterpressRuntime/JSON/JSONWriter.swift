import Foundation

/// Writes JSON into a buffer, members in the order in which they are given, and records broken rules on the way.
///
/// A rule waits until the next value is written; whatever form that value turns out to have is checked
/// against it. So a rule holds for every type that writes itself in the form the rule is about.
public struct JSONWriter: Sendable {
    @usableFromInline var bytes: [UInt8] = []
    /// Whether rules are checked.
    public let validates: Bool
    let place: Violation.Place
    /// The rules for the value that is written next.
    @usableFromInline var waiting: [ValidationRule] = []
    var faults: [Fault] = []
    /// Files that go beside the JSON; `nil` where there is no place beside it.
    var attachments: Attachments?
    /// Where the innermost open object begins.
    @usableFromInline var objectStart = 0
    /// The names of the members of the innermost open object, where it has rules.
    var openNames: Set<String>?
    /// The innermost array that is written element by element.
    var openTuple: Tuple?

    /// A rule that the value beginning at an offset breaks.
    struct Fault: Sendable {
        let offset: Int
        let demand: String
    }

    /// A writer for a body; without validation only what JSON cannot say at all is recorded.
    public init(validates: Bool = true) {
        self.init(validates: validates, place: .body)
    }

    init(validates: Bool, place: Violation.Place) {
        self.validates = validates
        self.place = place
    }

    /// What was written.
    public var data: Data { Data(bytes) }

    /// What was written.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The broken rules in the order of writing, 100 at most: nobody reads more, and to find where thousands of values
    /// stand takes long.
    public var violations: [Violation] {
        guard !faults.isEmpty else { return [] }
        let document = try? JSONDocument(copying: bytes)
        return faults.prefix(100).map { fault in
            let token = document?.token(atOffset: fault.offset)
            let pointer = token.flatMap { document?.pointer(to: $0) } ?? ""
            return Violation(place: place, pointer: pointer, demand: fault.demand)
        }
    }

    /// Writes any value, checked against `rules`.
    @inlinable
    public mutating func value<Value: JSONCodable>(_ value: Value, _ rules: ValidationRule...) {
        if validates { waiting += rules }
        value.write(to: &self)
    }

    /// Writes an object whose members the closure writes.
    @inlinable
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        let scope = beginObject()
        members(&self)
        endObject(scope)
    }

    /// Writes an object whose members the closure writes, checked against `rules`.
    @inlinable
    public mutating func object(
        _ rules: ValidationRule..., members: (inout JSONWriter) -> Void
    ) {
        if validates { waiting += rules }
        object(members)
    }

    /// Writes an array of values.
    @inlinable
    public mutating func array<Elements: Sequence>(
        _ elements: Elements
    ) where Elements.Element: JSONCodable {
        let scope = beginArray()
        var count = 0
        for element in elements {
            beginElement(scope)
            element.write(to: &self)
            count += 1
        }
        endArray(scope, count: count)
    }
}
