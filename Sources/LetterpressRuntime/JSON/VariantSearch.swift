/// Goes through the variants that fit, the best first. It is apart from the reading, and a class, because a value that
/// nests deeply takes what is on the stack here at every level.
final class VariantSearch {
    private let matches: [(position: Int, fit: VariantFit)]
    private var order = -1
    /// Of those that can be read but are in doubt, the one that is least so.
    private var doubtful: (position: Int, fit: VariantFit, doubt: Doubt)?
    private var failure: JSONError?

    /// What speaks against a variant that fits as well as another one.
    struct Doubt: Comparable {
        var hasUnknownValues: Bool
        /// How many members of what lies within the value it would not keep.
        var lost: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.hasUnknownValues ? 1 : 0, left.lost) < (
                right.hasUnknownValues ? 1 : 0, right.lost
            )
        }
    }

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

    /// Whether a variant that was read is the one to take, without a look at the others that fit as well.
    func accepts(_ doubt: Doubt) -> Bool {
        guard doubt.hasUnknownValues || doubt.lost > 0 else { return true }
        if doubtful.map({ doubt < $0.doubt }) ?? true {
            doubtful = (matches[order].position, matches[order].fit, doubt)
        }
        return false
    }

    func fail(_ error: JSONError) { failure = failure ?? error }

    /// What is wrong with the best, where none can be read.
    var failureOfAll: JSONError? { doubtful == nil ? failure : nil }

    /// Whether it takes a search to find this one.
    var isChoice: Bool { order > 0 }

    /// Where none is accepted, the one that can be read, or else the one whose failure tells most.
    var best: Int? { doubtful?.position ?? matches.first?.position }
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
