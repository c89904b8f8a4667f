extension JSONScanner {
    /// Above this many members, repeated names are looked for once, when the object ends.
    private static let crowded = 48

    /// Looks at the name just read: where the same object had it before, the earlier one is hidden.
    ///
    /// A name with escapes counts as having every hash, because its hash is not that of its plain text.
    @inline(__always)
    mutating func noteName() {
        guard let last = open.indices.last else { return }
        let name = tokens[tokens.count - 1]
        let bit = name.flag ? UInt64.max : UInt64(1) << hash(of: name)
        guard open[last].names & bit != 0 else {
            open[last].names |= bit
            return
        }
        open[last].names |= bit
        hideEarlierName(in: last)
    }

    /// Cheap, and good enough to tell most names of one object apart.
    @inline(__always)
    private func hash(of name: JSONToken) -> UInt64 {
        let start = Int(name.start)
        let length = Int(name.link) - start
        guard length > 0 else { return 0 }
        let sum =
            UInt64(length) &* 7 &+ UInt64(base[start]) &* 31
            &+ UInt64(base[start + length - 1]) &* 3 &+ UInt64(base[start + length >> 1]) &* 17
        return sum & 63
    }

    private mutating func hideEarlierName(in depth: Int) {
        let newest = tokens.count - 1
        guard !isCrowded(open[depth]) else { return }
        let object = open[depth].index
        var index = object + 1
        while index < newest {
            if tokens[index].form == .name, areEqual(tokens[index], tokens[newest]) {
                hide(index, in: object)
                open[depth].hiddenNames += 1
                return
            }
            index = end(of: index + 1)
        }
    }

    /// Whether there are too many members to compare each with each; those that are hidden are compared as well.
    private func isCrowded(_ object: Container) -> Bool {
        Int(tokens[object.index].count) + object.hiddenNames > Self.crowded
    }

    /// Settles what was left undone while an object was crowded.
    mutating func hideRepeatedNames(of container: Container) {
        guard isCrowded(container) else { return }
        let object = container.index
        var seen: [[UInt8]: Int] = [:]
        var index = object + 1
        while index < tokens.count {
            let name = tokens[index]
            if let earlier = seen.updateValue(index, forKey: plainText(of: name)),
                tokens[earlier].form == .name
            {
                hide(earlier, in: object)
            }
            index = end(of: index + 1)
        }
    }

    private mutating func hide(_ name: Int, in object: Int) {
        tokens[name].form = .shadowedName
        tokens[object].count -= 1
    }

    private func end(of index: Int) -> Int {
        tokens[index].isContainer ? Int(tokens[index].link) : index + 1
    }

    private func areEqual(_ one: JSONToken, _ other: JSONToken) -> Bool {
        if !one.flag, !other.flag {
            let length = Int(one.link - one.start)
            guard length == Int(other.link - other.start) else { return false }
            let first = UnsafeBufferPointer(start: base + Int(one.start), count: length)
            let second = UnsafeBufferPointer(start: base + Int(other.start), count: length)
            return first.elementsEqual(second)
        }
        return plainText(of: one) == plainText(of: other)
    }

    private func plainText(of name: JSONToken) -> [UInt8] {
        let text = UnsafeBufferPointer(
            start: base + Int(name.start), count: Int(name.link - name.start))
        guard name.flag else { return Array(text) }
        return Array(unsafeUninitializedCapacity: text.count) { buffer, count in
            count = JSONEscapes.resolve(text, into: buffer)
        }
    }
}
