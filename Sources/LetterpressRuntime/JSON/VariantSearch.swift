/// Goes through the variants that fit, the best first. It is apart from the reading, and a class, because a value that
/// nests deeply takes what is on the stack here at every level.
final class VariantSearch {
    private let matches: [(position: Int, fit: VariantFit)]
    private var order = -1
    /// The first that can be read, where it holds values that are not known.
    private var doubtful: (position: Int, fit: VariantFit)?
    private var failure: JSONError?

    init(_ matches: [(position: Int, fit: VariantFit)]) { self.matches = matches }

    func contains(_ position: Int) -> Bool { matches.contains { $0.position == position } }

    /// The position of the next one to try.
    func next() -> Int? {
        order += 1
        guard order < matches.count else { return nil }
        if let doubtful, matches[order].fit < doubtful.fit { return nil }
        return matches[order].position
    }

    /// Whether another one fits as well as this one.
    var hasRival: Bool {
        doubtful != nil
            || order + 1 < matches.count && !(matches[order + 1].fit < matches[order].fit)
    }

    /// Whether a value was read from JSON of which all is known.
    func accepts(_ json: JSONReader) -> Bool {
        guard hasRival, json.document.hasUnknownValues else { return true }
        doubtful = doubtful ?? matches[order]
        return false
    }

    func fail(_ error: JSONError) { failure = failure ?? error }

    /// What is wrong with the best, where none can be read.
    var failureOfAll: JSONError? { doubtful == nil ? failure : nil }

    /// Whether it takes a search to find this one.
    var isChoice: Bool { order > 0 }

    /// Where none is accepted, the one that can be read, or else the one whose failure tells most.
    var best: Int? { (doubtful ?? matches.first)?.position }
}

/// How well the members of an object fit a variant; the greater the better.
struct VariantFit: Comparable {
    /// How many members the variant describes.
    var recognised: Int
    /// Whether it may have all that are there.
    var isAllowed: Bool
    /// How many it would not keep.
    var lost: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.recognised, left.isAllowed ? 1 : 0, right.lost)
            < (right.recognised, right.isAllowed ? 1 : 0, left.lost)
    }
}
