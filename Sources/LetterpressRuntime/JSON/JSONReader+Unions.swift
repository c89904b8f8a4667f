extension JSONReader {
    /// The text of the member that tells the variants of a union apart.
    ///
    /// The value must be an object; `nil` where the member is missing or not a string.
    public func tag(_ key: StaticString) throws(JSONError) -> String? {
        let object = try object()
        guard let member = object.member(key), member.token.form == .string else { return nil }
        return document.string(at: member.index)
    }

    /// The value of the member that tells the variants of a union apart, where it need not be a text.
    ///
    /// The value must be an object; `null` where the member is missing, an array or an object.
    public func scalarTag(_ key: StaticString) throws(JSONError) -> JSONValue {
        let object = try object()
        return try object.member(key)?.scalar() ?? .null
    }

    /// The type of the member that tells the variants of a union apart; `nil` where it is missing.
    ///
    /// The value must be an object.
    public func kind(of key: StaticString) throws(JSONError) -> JSONKind? {
        try object().member(key)?.kind
    }

    /// The value, unless it is an array or an object.
    func scalar() throws(JSONError) -> JSONValue? {
        token.isContainer ? nil : try JSONValue(json: self)
    }

    /// Whether the value is an object with all of these members.
    public func has(_ keys: StaticString...) -> Bool {
        guard let object = try? object() else { return false }
        return keys.allSatisfy { object.member($0) != nil }
    }

    /// The error for a value that fits no variant of a union; the tag only shapes the wording.
    public func noVariant(of type: StaticString, tag: String? = nil) -> JSONError {
        let found =
            tag == nil
            ? kind.phrase : "\(kind.phrase) whose tag and members fit none of its variants"
        return JSONError(document, index: index, expected: "a variant of \(type)", found: found)
    }
}
