/// Reading the parts of a document at the same time.
extension DocumentReader {
    /// What becomes of the entries of a map.
    mutating func each<Value: Sendable>(
        of entries: [Node.Entry], _ read: @Sendable (inout DocumentReader, Node.Entry) -> Value?
    ) -> [Value] {
        // What a file is called depends on which reference leads to it first.
        valuesAtOnce(of: entries, read) ?? entries.compactMap { read(&self, $0) }
    }

    /// - Returns: `nil` where a part refers to another one in an odd place.
    private mutating func valuesAtOnce<Value: Sendable>(
        of entries: [Node.Entry], _ read: @Sendable (inout DocumentReader, Node.Entry) -> Value?
    ) -> [Value]? {
        // Nobody changes it until all have ended: those who would have to are held up.
        nonisolated(unsafe) let files = files
        let tree = tree
        var found = diagnostics
        let slices = entries.mapSlices(reportingTo: &found) {
            var reader = DocumentReader(diagnostics: Diagnostics(), tree: tree, files: files)
            reader.isOneOfSeveral = true
            return reader
        } transform: { reader, slice, found in
            reader.diagnostics = Diagnostics()
            let values = slice.compactMap { read(&reader, $0.withOwnTree) }
            found = reader.diagnostics
            return [(values: values, isHeldUp: reader.isHeldUp)]
        }
        guard !slices.contains(where: \.isHeldUp) else { return nil }
        diagnostics = found
        return slices.flatMap(\.values)
    }

    /// Asks whether a reference can be followed now.
    mutating func mayOpenFiles() -> Bool {
        if isOneOfSeveral { isHeldUp = true }
        return !isOneOfSeveral
    }
}
