import SpecReader

/// Leaves out the numbers by which documents sort their tags, as in `3. Receipts`: pages show tags by the alphabet.
enum TagNumberPass {
    static func run(on document: inout ResolvedDocument) {
        var names: [String: String] = [:]
        for tag in Set(document.operations.flatMap(\.tags)) {
            if let name = tag.withoutListNumber { names[tag] = name }
        }
        guard !names.isEmpty else { return }
        for index in document.tags.indices {
            let name = document.tags[index].name
            document.tags[index].name = names[name] ?? name
        }
        for index in document.operations.indices {
            document.operations[index].tags = document.operations[index].tags.map {
                names[$0] ?? $0
            }
        }
    }
}

extension String {
    /// `nil` where there is no number in front, or nothing but one.
    fileprivate var withoutListNumber: String? {
        let rest = drop { $0.isNumber }
        guard rest.startIndex > startIndex else { return nil }
        for mark in [". ", ") ", " - "] where rest.hasPrefix(mark) {
            let name = rest.dropFirst(mark.count).drop { $0 == " " }
            if name.first?.isLetter == true { return String(name) }
        }
        return nil
    }
}
