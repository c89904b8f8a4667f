extension JSONWriter {
    /// What must be remembered while a container is open.
    @usableFromInline
    struct Scope {
        let start: Int
        let outerStart: Int
        let outerNames: Set<String>?
        let rules: [ValidationRule]
        let elementRules: [ValidationRule]
    }

    @usableFromInline
    mutating func beginObject() -> Scope {
        let scope = beginScope()
        openNames = scope.rules.isEmpty ? nil : []
        objectStart = bytes.count
        bytes.append(UInt8(ascii: "{"))
        return scope
    }

    @usableFromInline
    mutating func endObject(_ scope: Scope) {
        bytes.append(UInt8(ascii: "}"))
        objectStart = scope.outerStart
        let members = openNames
        openNames = scope.outerNames
        guard let members else { return }
        for rule in scope.rules where !rule.allows(members: members) {
            refuse(rule, at: scope.start)
        }
    }

    @usableFromInline
    mutating func beginArray() -> Scope {
        let scope = beginScope()
        bytes.append(UInt8(ascii: "["))
        return scope
    }

    /// Writes the comma before an element, or a value of a map, and lets its rules wait.
    @usableFromInline
    mutating func beginElement(_ scope: Scope) {
        separate()
        waiting = scope.elementRules
    }

    @usableFromInline
    mutating func endArray(_ scope: Scope, count: Int) {
        bytes.append(UInt8(ascii: "]"))
        guard !scope.rules.isEmpty else { return }
        for rule in scope.rules {
            let isBroken =
                !rule.allows(elements: count) || (rule == .uniqueItems && !hasUniqueElements(scope))
            if isBroken { refuse(rule, at: scope.start) }
        }
    }

    @usableFromInline
    mutating func map<Value: JSONCodable>(_ members: [String: Value]) {
        let scope = beginObject()
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            name(key)
            checkName(key, scope.rules)
            waiting = scope.elementRules
            value.write(to: &self)
        }
        endObject(scope)
    }

    /// Checks the name of a member whose value is written next.
    @usableFromInline
    mutating func checkName(_ name: String, _ rules: [ValidationRule]) {
        for rule in rules where !rule.allows(name: name) { refuse(rule, at: bytes.count) }
    }

    mutating func takeRules() -> [ValidationRule] {
        let rules = waiting
        waiting = []
        return rules
    }

    mutating func refuse(_ rule: ValidationRule, at offset: Int) {
        faults.append(Fault(offset: offset, demand: rule.demand))
    }

    private mutating func beginScope() -> Scope {
        guard !waiting.isEmpty else {
            return Scope(
                start: bytes.count, outerStart: objectStart, outerNames: openNames, rules: [],
                elementRules: [])
        }
        let rules = takeRules()
        return Scope(
            start: bytes.count, outerStart: objectStart, outerNames: openNames, rules: rules,
            elementRules: rules.flatMap(\.elementRules))
    }

    private func document(of scope: Scope) -> JSONDocument? {
        try? JSONDocument(copying: bytes[scope.start...])
    }

    private func hasUniqueElements(_ scope: Scope) -> Bool {
        guard let document = document(of: scope),
            let elements = try? [JSONValue](json: document.root)
        else { return true }
        return Set(elements).count == elements.count
    }
}
