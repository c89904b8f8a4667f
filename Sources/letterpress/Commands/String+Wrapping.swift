import ClientGenerator

extension Explanation {
    var paragraphs: [String] {
        discussion.split(separator: "\n\n").map(String.init)
    }
}

extension String {
    /// Broken at spaces, so that no line has more characters than the width, unless a word has.
    func wrapped(to width: Int) -> String {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
