/// Finds the word that someone meant to write.
public enum Spelling {
    /// `; did you mean 'name'?` where a candidate is close, else nothing.
    public static func suggestion(for word: String, among candidates: [String]) -> String {
        nearest(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// The closest candidate, if no more than a third of the word has to change; the earlier one of
    /// two.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased().unicodeScalars)
        guard (2...60).contains(letters.count) else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates where candidate != word {
            let other = Array(candidate.lowercased().unicodeScalars)
            let limit = min(max(1, max(letters.count, other.count) / 3), (best?.distance ?? 4) - 1)
            guard abs(letters.count - other.count) <= limit else { continue }
            let distance = distance(from: letters, to: other)
            if distance <= limit { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// How many letters are to be inserted, removed, replaced or swapped with their neighbour.
    static func distance<Letter: Equatable>(from source: [Letter], to target: [Letter]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...target.count)
        for (row, letter) in source.enumerated() {
            var current = [row + 1]
            for (column, other) in target.enumerated() {
                var cost = min(
                    last[column] + (letter == other ? 0 : 1),
                    last[column + 1] + 1,
                    current[column] + 1)
                if row > 0, column > 0, letter == target[column - 1], source[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[target.count]
    }
}
