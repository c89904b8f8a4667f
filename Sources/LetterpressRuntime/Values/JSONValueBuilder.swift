/// Turns the tokens of a value into a `JSONValue` without recursion, so that deep nesting costs no stack.
struct JSONValueBuilder {
    private let document: JSONDocument
    private var open: [Level] = []
    private var result = JSONValue.null

    /// A container that is being filled.
    private struct Level {
        let end: Int
        let isObject: Bool
        var elements: [JSONValue] = []
        var members: [String: JSONValue] = [:]
        var name = ""

        var value: JSONValue { isObject ? .object(members) : .array(elements) }

        mutating func add(_ value: JSONValue) {
            if isObject { members[name] = value } else { elements.append(value) }
        }
    }

    init(_ document: JSONDocument) {
        self.document = document
    }

    mutating func value(at start: Int) -> JSONValue {
        let end = document.end(of: start)
        var index = start
        while index < end {
            index = step(index)
            while let level = open.last, level.end == index {
                open.removeLast()
                add(level.value)
            }
        }
        return result
    }

    /// Takes one token, or a hidden member whole; answers the index behind it.
    private mutating func step(_ index: Int) -> Int {
        let token = document[index]
        switch token.form {
        case .null: add(.null)
        case .yes: add(.boolean(true))
        case .no: add(.boolean(false))
        case .number: add(.number(JSONNumber(checked: document.numberText(at: index))))
        case .string: add(.string(document.string(at: index)))
        case .array, .object: begin(token)
        case .name: open[open.endIndex - 1].name = document.string(at: index)
        case .shadowedName: return document.end(of: index + 1)
        }
        return index + 1
    }

    private mutating func begin(_ token: JSONToken) {
        var level = Level(end: Int(token.link), isObject: token.form == .object)
        if level.isObject {
            level.members.reserveCapacity(Int(token.count))
        } else {
            level.elements.reserveCapacity(Int(token.count))
        }
        open.append(level)
    }

    private mutating func add(_ value: JSONValue) {
        if open.isEmpty { result = value } else { open[open.endIndex - 1].add(value) }
    }
}
