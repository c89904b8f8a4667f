extension JSONObjectReader {
    /// A member that must be there.
    @inlinable
    public func required<Value: JSONCodable>(
        _ key: StaticString, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        guard let member = member(key) else { throw missing(key) }
        return try Value(json: member)
    }

    /// A member that may be missing or `null`: both read as `nil`, and so does an empty text where no value is one.
    @inlinable
    public func optional<Value: JSONCodable>(
        _ key: StaticString, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value? {
        guard let member = member(key), !member.isAbsent(Value.self) else { return nil }
        return try Value(json: member)
    }

    /// A member of any form, which may be missing; an explicit `null` is a form like others.
    @inlinable
    public func optional(
        _ key: StaticString, as type: JSONValue.Type = JSONValue.self
    ) throws(JSONError) -> JSONValue? {
        guard let member = member(key) else { return nil }
        return try JSONValue(json: member)
    }

    /// A member for which being missing and being `null` differ.
    @inlinable
    public func optionalOrNull<Value: JSONCodable>(
        _ key: StaticString, as type: Value.Type = Value.self
    ) throws(JSONError) -> Nullable<Value>? {
        guard let member = member(key) else { return nil }
        return try Nullable(json: member)
    }

    /// The members other than `keys`.
    @inlinable
    public func others<Value: JSONCodable>(
        except keys: StaticString..., as type: Value.Type = Value.self
    ) throws(JSONError) -> [String: Value] {
        var others: [String: Value] = [:]
        for (name, value) in members(except: keys) {
            do throws(JSONError) {
                others[name] = try Value(json: value)
            } catch {
                throw error.withoutName(of: value)
            }
        }
        return others
    }

    @usableFromInline
    func members(except keys: [StaticString]) -> [(name: String, value: JSONReader)] {
        var members: [(name: String, value: JSONReader)] = []
        var name = index + 1
        while name < end {
            let isOther = keys.allSatisfy { !document.text(at: name, equals: $0) }
            if isOther, document[name].form == .name {
                members.append(
                    (document.string(at: name), JSONReader(document: document, index: name + 1)))
            }
            name = document.end(of: name + 1)
        }
        return members
    }
}
