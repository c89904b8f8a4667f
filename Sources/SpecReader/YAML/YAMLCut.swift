/// A place near the middle of a YAML text, before a key, at which it falls into two parts of which neither needs to
/// know the texts of the other.
///
/// It is found by the indentation of lines alone, so it is a guess: a text in quotes may look as anything else does.
struct YAMLCut {
    /// Where the key's line begins.
    let offset: Int
    /// How many lines precede it.
    let line: Int
    /// How far the mappings that are open there are indented, outermost first; the last one has the key.
    let indentations: [Int]

    init?(halving text: UnsafeBufferPointer<UInt8>) {
        var outline = Outline()
        var line = 0
        var start = 0
        for end in text.indices(of: UInt8(ascii: "\n")) {
            let content = UnsafeBufferPointer(rebasing: text[start..<end])
            if start < text.count / 2 {
                outline.add(content)
            } else if let indentations = outline.mappings(before: content) {
                offset = start
                self.line = line
                self.indentations = indentations
                return
            }
            line += 1
            start = end + 1
        }
        return nil
    }

    /// Keys that stand for those that the second part is below in the text, a line each, except of the innermost
    /// mapping.
    var keys: [UInt8] {
        let lines = indentations.dropLast().map { String(repeating: " ", count: $0) + "key:\n" }
        return Array(lines.joined().utf8)
    }
}

/// The lines that the next one may be below.
private struct Outline {
    private var parents: [Parent] = []

    private struct Parent {
        var indentation: Int
        /// Whether it is a key and nothing else, so that what is below it may be a mapping.
        var isKey: Bool
    }

    mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
        let (indentation, text) = line.indentation
        // Blank lines and comments are nothing's parents.
        guard let first = text.first, !first.isWhiteSpace, first != UInt8(ascii: "#") else {
            return
        }
        while let last = parents.last, last.indentation >= indentation { parents.removeLast() }
        parents.append(Parent(indentation: indentation, isKey: text.isKeyAlone))
    }

    /// The mappings that are open before a line, as far as they may be known, outermost first.
    ///
    /// - Returns: `nil` if the line does not begin with a key of one of them.
    func mappings(before line: UnsafeBufferPointer<UInt8>) -> [Int]? {
        let (indentation, text) = line.indentation
        guard let first = text.first, first.mayBeginKey else { return nil }
        let above = parents.prefix { $0.indentation < indentation }
        let isBesideParent =
            above.count < parents.count && parents[above.count].indentation == indentation
        guard isBesideParent, above.allSatisfy(\.isKey) else { return nil }
        return above.map(\.indentation) + [indentation]
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var indentation: (Int, Slice<Self>) {
        let text = drop { $0 == UInt8(ascii: " ") }
        return (text.startIndex, text)
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether it may be `key:`, which only what follows it can tell for sure.
    fileprivate var isKeyAlone: Bool {
        guard let first, first.mayBeginKey, let last = last(where: { !$0.isWhiteSpace }) else {
            return false
        }
        return last == UInt8(ascii: ":")
    }
}

extension UInt8 {
    fileprivate var mayBeginKey: Bool {
        switch self {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
