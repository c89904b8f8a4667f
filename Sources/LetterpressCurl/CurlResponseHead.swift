import LetterpressRuntime

/// The header of a response, as libcurl delivers it: line by line, with those of responses before it.
struct CurlResponseHead {
    private var lines: [HeaderFields.Field] = []
    private var size = 0
    private(set) var isComplete = false

    /// Bytes of all lines together, so that a header without end has one; libcurl's own limit is 300 kB, if any.
    private static let maximumSize = 1 << 18

    /// Whether the line was taken.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        size += bytes.count
        guard size <= Self.maximumSize else { return false }
        let line = bytes.trimmed
        if line.isEmpty {
            isComplete = true
        } else if line.starts(with: "HTTP/".utf8) {
            // Whatever came before was a word in passing, such as 103.
            lines = []
            isComplete = false
        } else if !isComplete {
            add(line, isContinued: bytes.first?.isSpace == true)
        }
        return true
    }

    var fields: HeaderFields {
        var fields = HeaderFields()
        for line in lines { fields.add(line.name, line.value) }
        return fields
    }

    var contentLength: Int? {
        lines.last { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) }
    }

    private mutating func add(_ line: Slice<UnsafeRawBufferPointer>, isContinued: Bool) {
        if isContinued, let last = lines.popLast() {
            let value = "\(last.value) \(line.text)"
            lines.append(HeaderFields.Field(name: last.name, value: value))
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let value = line[line.index(after: colon)...].trimmed
            let name = line[..<colon].text
            lines.append(HeaderFields.Field(name: name, value: value.text))
        }
    }
}

extension Collection<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension BidirectionalCollection<UInt8> {
    fileprivate var trimmed: SubSequence {
        guard let last = lastIndex(where: { !$0.isSpace }) else { return self[endIndex...] }
        return self[...last].drop(while: \.isSpace)
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
