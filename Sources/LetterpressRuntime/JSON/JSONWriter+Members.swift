extension JSONWriter {
    /// Writes a member in any case; `nil` as `null`.
    @inlinable
    public mutating func required<Value: JSONCodable>(_ key: StaticString, _ value: Value) {
        name(key)
        value.write(to: &self)
    }

    /// Writes a member in any case, checked against `rules`; `nil` as `null`.
    @inlinable
    public mutating func required<Value: JSONCodable>(
        _ key: StaticString, _ value: Value, _ rules: ValidationRule...
    ) {
        name(key)
        if validates { waiting = rules }
        value.write(to: &self)
    }

    /// Writes a member unless it is `nil`.
    @inlinable
    public mutating func optional<Value: JSONCodable>(_ key: StaticString, _ value: Value?) {
        guard let value else { return }
        name(key)
        value.write(to: &self)
    }

    /// Writes a member unless it is `nil`, checked against `rules`.
    @inlinable
    public mutating func optional<Value: JSONCodable>(
        _ key: StaticString, _ value: Value?, _ rules: ValidationRule...
    ) {
        guard let value else { return }
        name(key)
        if validates { waiting = rules }
        value.write(to: &self)
    }

    /// Writes a member, which may be `null`, unless it is `nil`; checked against `rules`.
    @inlinable
    public mutating func optionalOrNull<Value: JSONCodable>(
        _ key: StaticString, _ value: Nullable<Value>?, _ rules: ValidationRule...
    ) {
        guard let value else { return }
        name(key)
        if validates { waiting = rules }
        value.write(to: &self)
    }

    /// Writes a member that always has the same text.
    public mutating func constant(_ key: StaticString, _ text: StaticString) {
        name(key)
        text.withUTF8Buffer { quote($0) }
    }

    /// Writes a member that always has the same whole number.
    public mutating func constant(_ key: StaticString, _ number: Int) {
        name(key)
        integer(number)
    }

    /// Writes a member that always has the same number.
    public mutating func constant(_ key: StaticString, _ number: Double) {
        name(key)
        double(number)
    }

    /// Writes a member that is always true, or always false.
    public mutating func constant(_ key: StaticString, _ boolean: Bool) {
        name(key)
        self.boolean(boolean)
    }

    /// Writes further members, sorted by name; a name that the object has already is a violation and left out.
    @inlinable
    public mutating func others<Value: JSONCodable>(
        _ members: [String: Value], _ rules: ValidationRule...
    ) {
        guard !members.isEmpty else { return }
        let taken = namesOfOpenObject()
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            guard !taken.contains(key) else {
                refuseRepeated(key)
                continue
            }
            name(key)
            if validates {
                checkName(key, rules)
                waiting = rules
            }
            value.write(to: &self)
        }
    }

    @usableFromInline
    func namesOfOpenObject() -> Set<String> {
        let written = bytes[objectStart...] + [UInt8(ascii: "}")]
        guard let object = try? JSONDocument(copying: written).root.object() else { return [] }
        return Set(object.members().map(\.name))
    }

    @usableFromInline
    mutating func refuseRepeated(_ key: String) {
        faults.append(
            Fault(offset: objectStart, demand: "must not repeat a member in its further members"))
    }
}
