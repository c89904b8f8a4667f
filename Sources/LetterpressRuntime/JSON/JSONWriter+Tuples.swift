extension JSONWriter {
    /// An array that is being written element by element.
    struct Tuple {
        let start: Int
        /// Whether an element was left out.
        var hasGap = false
    }

    /// Writes an array whose elements the closure writes.
    public mutating func tuple(_ elements: (inout JSONWriter) -> Void) {
        let outer = openTuple
        let scope = beginArray()
        openTuple = Tuple(start: scope.start)
        elements(&self)
        openTuple = outer
        endArray(scope, count: 0)
    }

    /// Writes an element in any case, checked against `rules`; `nil` as `null`.
    public mutating func element<Value: JSONCodable>(_ value: Value, _ rules: ValidationRule...) {
        write(element: value, rules)
    }

    /// Writes an element unless it is `nil`, checked against `rules`; one behind an element that is left out is a
    /// violation.
    public mutating func optionalElement<Value: JSONCodable>(
        _ value: Value?, _ rules: ValidationRule...
    ) {
        guard let value else {
            openTuple?.hasGap = true
            return
        }
        write(element: value, rules)
    }

    /// Writes further elements, each checked against `rules`.
    public mutating func rest<Value: JSONCodable>(_ values: [Value], _ rules: ValidationRule...) {
        for value in values { write(element: value, rules) }
    }

    private mutating func write(element value: some JSONCodable, _ rules: [ValidationRule]) {
        if let openTuple, openTuple.hasGap {
            faults.append(
                Fault(
                    offset: openTuple.start, demand: "must not leave out an element before others"))
            self.openTuple?.hasGap = false
        }
        separate()
        if validates { waiting = rules }
        value.write(to: &self)
    }
}
