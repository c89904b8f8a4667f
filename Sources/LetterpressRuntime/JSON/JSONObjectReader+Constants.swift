extension JSONObjectReader {
    /// Checks a member that always has the same text.
    public func constant(_ key: StaticString, _ text: StaticString) throws(JSONError) {
        guard let member = member(key) else { throw missing(key) }
        try check(member, text)
    }

    /// Checks a member that always has the same whole number.
    public func constant(_ key: StaticString, _ number: Int) throws(JSONError) {
        guard let member = member(key) else { throw missing(key) }
        try check(member, "\(number)", try? Int(json: member) == number)
    }

    /// Checks a member that always has the same number.
    public func constant(_ key: StaticString, _ number: Double) throws(JSONError) {
        guard let member = member(key) else { throw missing(key) }
        try check(member, "\(number)", try? Double(json: member) == number)
    }

    /// Checks a member that is always true, or always false.
    public func constant(_ key: StaticString, _ boolean: Bool) throws(JSONError) {
        guard let member = member(key) else { throw missing(key) }
        try check(member, "\(boolean)", try? Bool(json: member) == boolean)
    }

    /// Checks a member that, where it is there, always has the same text; says whether it is there.
    @discardableResult
    public func optionalConstant(
        _ key: StaticString, _ text: StaticString
    ) throws(JSONError) -> Bool {
        guard let member = member(key) else { return false }
        try check(member, text)
        return true
    }

    /// Checks a member that, where it is there, always has the same whole number; says whether it is there.
    @discardableResult
    public func optionalConstant(_ key: StaticString, _ number: Int) throws(JSONError) -> Bool {
        guard member(key) != nil else { return false }
        try constant(key, number)
        return true
    }

    /// Checks a member that, where it is there, always has the same number; says whether it is there.
    @discardableResult
    public func optionalConstant(_ key: StaticString, _ number: Double) throws(JSONError) -> Bool {
        guard member(key) != nil else { return false }
        try constant(key, number)
        return true
    }

    /// Checks a member that, where it is there, is always true or always false; says whether it is there.
    @discardableResult
    public func optionalConstant(_ key: StaticString, _ boolean: Bool) throws(JSONError) -> Bool {
        guard member(key) != nil else { return false }
        try constant(key, boolean)
        return true
    }

    private func check(_ member: JSONReader, _ text: StaticString) throws(JSONError) {
        let matches =
            member.token.form == .string && document.text(at: member.index, equals: text)
        try check(member, "\"\(text)\"", matches)
    }

    private func check(
        _ member: JSONReader, _ expected: @autoclosure () -> String, _ matches: Bool?
    ) throws(JSONError) {
        guard matches != true else { return }
        throw member.malformed(expected: expected())
    }
}
