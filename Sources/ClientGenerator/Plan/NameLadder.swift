/// The names that something can have, from the longest to the shortest.
struct NameLadder {
    private let names: [Words]
    /// The position of the longest of those that are preferred.
    private let preferred: Int
    /// Who comes first where two want the same name: the lower one.
    private let rank: [Int]
    private var step: Int

    /// - Parameter preferred: Better names, as long as they tell it from all others.
    init(_ names: [Words], preferring preferred: [Words] = [], rank: [Int]) {
        self.names = names + preferred
        self.preferred = preferred.isEmpty ? 0 : names.count
        self.rank = rank
        step = self.names.count - 1
    }

    var name: Words { names[step] }

    /// The longest name of the same kind.
    var full: Words { names[step < preferred ? 0 : preferred] }

    /// Takes longer names until no two are the same, as long as there are any.
    static func settled(_ ladders: [NameLadder]) -> [NameLadder] {
        var ladders = ladders
        while true {
            let groups = Dictionary(grouping: ladders.indices) { ladders[$0].name.key.joined() }
            var isSettled = true
            // Nothing tells those apart that have the same longest name.
            for group in groups.values
            where Set(group.map { ladders[$0].names[0].key }).count > 1 {
                let ranks = group.map { ladders[$0].rank }.sorted {
                    $0.lexicographicallyPrecedes($1)
                }
                let first = ranks[0] == ranks[1] ? nil : ranks[0]
                for index in group where ladders[index].step > 0 && ladders[index].rank != first {
                    ladders[index].step -= 1
                    isSettled = false
                }
            }
            if isSettled { return ladders }
        }
    }
}
