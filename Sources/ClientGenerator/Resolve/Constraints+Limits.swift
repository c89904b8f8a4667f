import SpecReader

extension Schema.Constraints {
    /// What a value should be to keep the limits, if it does not; the client would refuse to send it.
    func broken(by node: Node) -> String? {
        switch Literal(node) {
        case .number(let text): Double(text).flatMap(limit(brokenBy:))
        case .string(let text): length(brokenBy: text.unicodeScalars.count)
        case nil: node.elements.flatMap { count(brokenBy: $0.count) }
        default: nil
        }
    }

    func limit(brokenBy number: Double) -> String? {
        if let minimum, Double(minimum).map({ number < $0 }) == true {
            return "at least \(minimum)"
        }
        if let maximum, Double(maximum).map({ number > $0 }) == true { return "at most \(maximum)" }
        if let exclusiveMinimum, Double(exclusiveMinimum).map({ number <= $0 }) == true {
            return "greater than \(exclusiveMinimum)"
        }
        if let exclusiveMaximum, Double(exclusiveMaximum).map({ number >= $0 }) == true {
            return "less than \(exclusiveMaximum)"
        }
        return nil
    }

    func length(brokenBy count: Int) -> String? {
        if let minLength, count < minLength { return "at least \(minLength) characters long" }
        if let maxLength, count > maxLength { return "at most \(maxLength) characters long" }
        return nil
    }

    private func count(brokenBy count: Int) -> String? {
        if let minItems, count < minItems { return "a list of at least \(minItems)" }
        if let maxItems, count > maxItems { return "a list of at most \(maxItems)" }
        return nil
    }
}
