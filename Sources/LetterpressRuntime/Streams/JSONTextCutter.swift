import Foundation

/// Cuts a body into JSON texts: one in each line, or behind each record separator as RFC 7464 has it, where a
/// text can have several lines.
struct JSONTextCutter: StreamCutter {
    /// The largest text, in bytes.
    let limit: Int
    private var lines = LineBuffer()
    /// The lines of a text that goes on.
    private var pending: [UInt8] = []
    private var balance = JSONBalance()
    private var hasSeparators = false
    private var isFinished = false

    private static let separator: UInt8 = 0x1E

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ chunk: Data) { lines.append(chunk) }

    mutating func finish() { isFinished = true }

    mutating func next() throws(StreamError) -> [UInt8]? {
        while let (line, end) = lines.text(upTo: { $0 == 0x0A || $0 == Self.separator }) {
            try check(line.count)
            pending += line
            if end == Self.separator { hasSeparators = true }
            if hasSeparators { balance.take(line) }
            let isComplete = end == Self.separator || !hasSeparators || balance.isEven
            if isComplete, let text = endText() { return text }
            // What is left of a text with several lines keeps them apart.
            if !pending.isEmpty { pending.append(0x0A) }
        }
        try check(lines.count)
        guard isFinished else { return nil }
        pending += lines.rest()
        return endText()
    }

    private func check(_ more: Int) throws(StreamError) {
        guard pending.count + more <= limit else { throw .tooLarge(limit: limit) }
    }

    /// The text so far; `nil` if it is blank.
    private mutating func endText() -> [UInt8]? {
        defer {
            pending = []
            balance = JSONBalance()
        }
        return pending.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ? nil : pending
    }
}

/// Whether every bracket and quotation mark of a JSON text is closed.
private struct JSONBalance {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    var isEven: Bool { depth <= 0 && !isInString }

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if isEscaped {
                isEscaped = false
            } else if isInString {
                if byte == UInt8(ascii: "\"") { isInString = false }
                if byte == UInt8(ascii: "\\") { isEscaped = true }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: break
                }
            }
        }
    }
}
