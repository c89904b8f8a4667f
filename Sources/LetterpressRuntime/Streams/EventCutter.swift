import Foundation

/// An event as the server sent it.
struct RawEvent: Sendable {
    var data: [UInt8]
    /// `nil` where the server named none.
    var name: String?
    /// The last one that the server gave.
    var id: String?
    /// How long to wait before the next connection, where the event says so.
    var retry: Duration?
}

/// Cuts a body into server-sent events, as the HTML standard interprets an event stream (section 9.2.6).
///
/// An event without a `data` field is none, and one that the body ends in is left out.
struct EventCutter: StreamCutter {
    /// The largest event, in bytes.
    let limit: Int
    private var lines = LineBuffer()
    private var isFirstLine = true
    private var data: [UInt8] = []
    private var hasData = false
    private var name: String?
    private var id: String?
    private var retry: Duration?

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ chunk: Data) { lines.append(chunk) }

    mutating func finish() { _ = lines.rest() }

    mutating func next() throws(StreamError) -> RawEvent? {
        while let line = lines.line() {
            if let event = try take(withoutMark(line)) { return event }
        }
        guard data.count + lines.count <= limit else { throw .tooLarge(limit: limit) }
        return nil
    }

    private mutating func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        defer { isFirstLine = false }
        return isFirstLine && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }

    /// Takes a line; an empty one ends the event.
    private mutating func take(_ line: ArraySlice<UInt8>) throws(StreamError) -> RawEvent? {
        guard !line.isEmpty else { return endEvent() }
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
        let field = line[..<(colon ?? line.endIndex)]
        var value = colon.map { line[($0 + 1)...] } ?? []
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        try take(field, value)
        return nil
    }

    private mutating func take(
        _ field: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>
    ) throws(StreamError) {
        if field.elementsEqual("data".utf8) {
            guard data.count + value.count < limit else { throw .tooLarge(limit: limit) }
            if hasData { data.append(0x0A) }
            data += value
            hasData = true
        } else if field.elementsEqual("event".utf8) {
            name = value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
        } else if field.elementsEqual("id".utf8), !value.contains(0) {
            id = value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
        } else if field.elementsEqual("retry".utf8), value.allSatisfy(\.isDigit),
            let milliseconds = Int32(String(decoding: value, as: UTF8.self))
        {
            retry = .milliseconds(Int64(milliseconds))
        }
    }

    private mutating func endEvent() -> RawEvent? {
        defer {
            data = []
            hasData = false
            name = nil
            retry = nil
        }
        guard hasData else { return nil }
        return RawEvent(data: data, name: name, id: id, retry: retry)
    }
}
