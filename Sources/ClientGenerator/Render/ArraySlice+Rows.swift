/// Words as the bytes that they are, for texts that are most of some documents.
extension ArraySlice<UInt8> {
    /// With one space between words, and none at the end.
    var withSingleSpaces: [UInt8] {
        let words = [UInt8](unsafeUninitializedCapacity: count) { words, count in
            for byte in self where byte != .space || count > 0 && words[count - 1] != .space {
                words[count] = byte
                count += 1
            }
        }
        return words.last == .space ? words.dropLast() : words
    }

    /// The space behind the words that fit into a row, at least one; `nil` where all of them do.
    func rowEnd(width: Int) -> Int? {
        guard count > width else { return nil }
        // Bytes are never fewer than characters, so all up to here fit.
        let fitting = self[...(startIndex + Swift.max(0, width))]
        var end = fitting.lastIndex(of: .space) ?? wordEnd(from: startIndex)
        while end < endIndex {
            let next = wordEnd(from: end + 1)
            guard !self[..<next].isWider(than: width) else { return end }
            end = next
        }
        return nil
    }

    private func wordEnd(from start: Int) -> Int {
        self[start...].firstIndex(of: .space) ?? endIndex
    }

    /// Whether the text has more characters than that.
    func isWider(than width: Int) -> Bool {
        // Counting characters is slow. Scalars are never fewer, and neither are bytes.
        guard count > width, !withUnsafeBufferPointer(\.isASCII) else { return count > width }
        return count { !UTF8.isContinuation($0) } > width
            && String(decoding: self, as: UTF8.self).count > width
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
}
