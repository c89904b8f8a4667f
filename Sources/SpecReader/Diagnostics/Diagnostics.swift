/// What the stages found so far. A stage reports and goes on; only the caller of the stages stops.
public struct Diagnostics: Sendable {
    public private(set) var reported: [Diagnostic] = []
    /// Each without the words for the part that has it.
    private var seen: Set<Diagnostic> = []

    public init() {}

    public var hasErrors: Bool { reported.contains { $0.severity == .error } }

    /// Sorted by file, line and column; a fault that several references reach appears once.
    public var sorted: [Diagnostic] {
        // By index, because sorting moves what it sorts many times.
        let order = reported.indices.sorted {
            let (left, right) = (reported[$0], reported[$1])
            return left.location == right.location
                ? left.message < right.message : left.location < right.location
        }
        return order.map { reported[$0] }
    }

    /// Makes warnings of some errors.
    public mutating func soften(where isHarmless: (Diagnostic) -> Bool) {
        reported = reported.map {
            $0.severity == .error && isHarmless($0) ? $0.asWarning : $0
        }
    }

    /// Does nothing where the fault is known, even if under another name of the part that has it.
    public mutating func report(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic.anonymous).inserted { reported.append(diagnostic) }
    }
}
