import Foundation

/// Why a JSON text, or a value in it, could not be read.
///
/// It says where, what was expected and what kind of thing was found, never a value of the document:
/// values can be secrets. So can be the names in a map, in whose place `*` is printed.
public struct JSONError: LocalizedError, Hashable, Sendable, CustomStringConvertible,
    CustomReflectable
{
    private let storage: Storage

    private final class Storage: Sendable {
        let place: Place
        let expected: String
        let found: String

        init(place: Place, expected: String, found: String) {
            self.place = place
            self.expected = expected
            self.found = found
        }
    }

    private enum Place: Sendable {
        case value(JSONDocument, index: Int, member: String?, unnamed: Set<Int> = [])
        case offset(Int)
        case pointer(String)
    }

    private init(_ storage: Storage) { self.storage = storage }

    /// Says that the value at `pointer` (RFC 6901) is not what was expected.
    public init(pointer: String, expected: String, found: String) {
        storage = Storage(place: .pointer(pointer), expected: expected, found: found)
    }

    /// The text is not JSON at this byte.
    init(offset: Int, expected: String, found: String) {
        storage = Storage(place: .offset(offset), expected: expected, found: found)
    }

    /// A value, or a member of it that should be there, is not as expected.
    init(
        _ document: JSONDocument, index: Int, member: String? = nil, expected: String, found: String
    ) {
        storage = Storage(
            place: .value(document, index: index, member: member), expected: expected, found: found)
    }

    /// Where the value stands (RFC 6901): `/items/3/id`; empty for the whole document.
    public var pointer: String { pointer(namesAll: true) }

    /// The pointer without the names that the document has from no schema.
    private var printedPointer: String { pointer(namesAll: false) }

    private func pointer(namesAll: Bool) -> String {
        switch storage.place {
        case .value(let document, let index, let member, let unnamed):
            document.pointer(to: index, member: member, unnamed: namesAll ? [] : unnamed)
        case .offset: ""
        case .pointer(let pointer): pointer
        }
    }

    /// The same fault, met while a map was read, of which this is one value.
    @usableFromInline
    func withoutName(of value: JSONReader) -> Self {
        guard case .value(let document, let index, let member, let unnamed) = storage.place else {
            return self
        }
        let place = Place.value(
            document, index: index, member: member, unnamed: unnamed.union([value.index]))
        return Self(Storage(place: place, expected: expected, found: found))
    }

    /// The byte at which the text stops being JSON, where that is the fault.
    public var offset: Int? {
        if case .offset(let offset) = storage.place { offset } else { nil }
    }

    /// What should have been there: "a string".
    public var expected: String { storage.expected }

    /// What kind of thing was there instead: "a number".
    public var found: String { storage.found }

    /// One line: "at /items/3/id: expected a string, found a number".
    public var description: String {
        let place =
            if let offset {
                "not JSON at byte \(offset)"
            } else if case let pointer = printedPointer, !pointer.isEmpty {
                "at \(pointer.inOneLine(upTo: 200))"
            } else {
                "at the root"
            }
        return "\(place): expected \(expected), found \(found)"
    }

    public var errorDescription: String? { description }

    public var customMirror: Mirror {
        Mirror(
            self, children: ["pointer": printedPointer, "expected": expected, "found": found],
            displayStyle: .struct)
    }

    public static func == (one: Self, other: Self) -> Bool {
        one.pointer == other.pointer && one.offset == other.offset
            && one.expected == other.expected && one.found == other.found
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(pointer)
        hasher.combine(offset)
    }
}
