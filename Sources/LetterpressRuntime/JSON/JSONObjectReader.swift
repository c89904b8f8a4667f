import Synchronization

/// The members of a JSON object.
///
/// Looking members up in the order of the document costs the same for each, however many there are.
public struct JSONObjectReader: ~Copyable {
    @usableFromInline let document: JSONDocument
    @usableFromInline let index: Int
    let end: Int
    /// The name to look at first: the one behind the last that was found.
    private let hint: Atomic<Int>

    init(document: JSONDocument, index: Int, end: Int) {
        self.document = document
        self.index = index
        self.end = end
        hint = Atomic(index + 1)
    }

    /// The value of a member, if the object has it.
    @inlinable
    public func member(_ key: StaticString) -> JSONReader? {
        let value = find(key)
        return value >= 0 ? JSONReader(document: document, index: value) : nil
    }

    /// The index of a member's value; negative where there is none.
    @usableFromInline
    func find(_ key: StaticString) -> Int {
        let start = hint.load(ordering: .relaxed)
        guard let name = find(key, start..<end) ?? find(key, index + 1..<start) else { return -1 }
        hint.store(document.end(of: name + 1), ordering: .relaxed)
        return name + 1
    }

    @inline(__always)
    private func find(_ key: StaticString, _ range: Range<Int>) -> Int? {
        var name = range.lowerBound
        while name < range.upperBound {
            if document.text(at: name, equals: key), document[name].form == .name {
                return name
            }
            name = document.end(of: name + 1)
        }
        return nil
    }

    /// Every member in the order of the document.
    public func members() -> [(name: String, value: JSONReader)] {
        var members: [(name: String, value: JSONReader)] = []
        var name = index + 1
        while name < end {
            if document[name].form == .name {
                members.append(
                    (document.string(at: name), JSONReader(document: document, index: name + 1)))
            }
            name = document.end(of: name + 1)
        }
        return members
    }

    @usableFromInline
    func missing(_ key: StaticString) -> JSONError {
        JSONError(
            document, index: index, member: "\(key)", expected: "a value", found: "no such member")
    }
}
