extension Documentation {
    /// With a sentence behind the words of the document, in their line where they are one.
    func adding(_ sentence: String) -> Documentation {
        guard lines.count == 1, let last = lines[0].last else {
            return Documentation(joining: [self, Documentation(lines: [sentence])])
        }
        let end = ".!?:;".contains(last) ? " " : ". "
        return Documentation(lines: [lines[0] + end + sentence])
    }
}

extension String {
    /// Whether it can stand between backticks as it is.
    var isPlainCode: Bool {
        !isEmpty && utf8.allSatisfy { (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "`") }
    }
}
