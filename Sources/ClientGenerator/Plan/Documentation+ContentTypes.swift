extension Documentation {
    /// With the content types that a caller chooses from, who cannot see them in the signature.
    func naming(contentTypesOf content: ContentDeclaration) -> Documentation {
        guard case .file(let range) = content.coding, range.isPlainCode, range != "*/*" else {
            return self
        }
        let types = range.split(separator: ", ").map { "`\($0)`" }
        let isPrefix = types.count == 1 && !range.contains("*")
        let verb = isPrefix ? "begins with" : range.contains("*") ? "matches" : "is"
        let choice = [types.dropLast().joined(separator: ", "), types.last ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " or ")
        return adding("Its content type \(verb) \(choice).")
    }
}
