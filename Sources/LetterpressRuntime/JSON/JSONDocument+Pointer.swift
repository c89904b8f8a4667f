extension JSONDocument {
    /// The JSON pointer (RFC 6901) of the value at `target`, or of a member of it that is not there.
    ///
    /// - Parameter unnamed: Values on the way whose names stay unsaid.
    func pointer(to target: Int, member: String? = nil, unnamed: Set<Int> = []) -> String {
        var pointer = ""
        var container = 0
        while container != target, container < tokenCount {
            guard let step = step(from: container, towards: target) else { break }
            pointer += "/" + (unnamed.contains(step.child) ? "*" : JSONPointer.escape(step.name))
            container = step.child
        }
        return pointer + (member.map { "/" + JSONPointer.escape($0) } ?? "")
    }

    private func step(from container: Int, towards target: Int) -> (name: String, child: Int)? {
        let isObject = self[container].form == .object
        guard isObject || self[container].form == .array else { return nil }
        let end = end(of: container)
        var index = container + 1
        var position = 0
        while index < end {
            let child = isObject ? index + 1 : index
            let next = self.end(of: child)
            if target < next {
                return (isObject ? string(at: index) : String(position), child)
            }
            index = next
            position += 1
        }
        return nil
    }

    /// The index of the value whose text starts at `offset`, if one does.
    func token(atOffset offset: Int) -> Int? {
        (0..<tokenCount).first { index in
            let token = self[index]
            switch token.form {
            case .name, .shadowedName: return false
            case .string: return Int(token.start) - 1 == offset
            default: return Int(token.start) == offset
            }
        }
    }
}

/// Parts of RFC 6901.
enum JSONPointer {
    static func escape(_ name: String) -> String {
        guard name.contains(where: { $0 == "~" || $0 == "/" }) else { return name }
        return name.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    /// The reference tokens of a pointer, unescaped.
    static func steps(of pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
    }
}
