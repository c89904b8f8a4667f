/// A pattern for names and paths: `*` stands for any characters but `/`, `**` for any characters at all, and
/// `/**` at the end for nothing too.
public struct Glob: Hashable, Sendable {
    public let text: String
    private let parts: [Part]

    private enum Part: Hashable {
        case character(Character)
        case segment
        case anything
    }

    public init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        for character in text {
            switch (character, parts.last) {
            case ("*", .segment): parts[parts.count - 1] = .anything
            case ("*", .anything): break
            case ("*", _): parts.append(.segment)
            default: parts.append(.character(character))
            }
        }
        self.parts = parts
    }

    public func matches(_ name: String) -> Bool {
        matches(Array(name)) || text.hasSuffix("/**") && text.dropLast(3) == name
    }

    /// Takes time in proportion to both lengths, whatever the pattern is.
    private func matches(_ name: [Character]) -> Bool {
        // Whether the parts so far match the name up to each of its characters.
        var reached = [true] + Array(repeating: false, count: name.count)
        for part in parts {
            var next = Array(repeating: false, count: name.count + 1)
            for index in reached.indices {
                switch part {
                case .character(let character):
                    next[index] = index > 0 && reached[index - 1] && name[index - 1] == character
                case .segment:
                    next[index] =
                        reached[index] || index > 0 && next[index - 1] && name[index - 1] != "/"
                case .anything:
                    next[index] = reached[index] || index > 0 && next[index - 1]
                }
            }
            reached = next
        }
        return reached[name.count]
    }
}
