extension RawEvent {
    /// Whether the data is the mark with which many servers end a stream.
    var isEnd: Bool { data.elementsEqual("[DONE]".utf8) }

    /// The event as a value; `nil` if there is nothing to read.
    func value<Value: JSONCodable>(_ form: EventForm) throws(JSONError) -> Value? {
        if form == .data {
            if let text = String(decoding: data, as: UTF8.self) as? Value { return text }
            if data.isEmpty { return nil }
        }
        do {
            let document = try JSONDocument(copying: validData)
            guard form == .envelope else { return try Value(json: document.root) }
            return try Value(json: JSONDocument(copying: envelope(validData)).root)
        } catch {
            // A schema may describe texts, also some that look like JSON: `data: 12`, `data: [DONE]`.
            let text = String(decoding: data, as: UTF8.self).jsonText()
            let json = form == .envelope ? envelope(Array(text.utf8)) : Array(text.utf8)
            let document = try? JSONDocument(copying: json)
            guard let value = document.flatMap({ try? Value(json: $0.root) }) else { throw error }
            return value
        }
    }

    /// The data, with what is no UTF-8 replaced as the standard has it.
    private var validData: [UInt8] {
        String(validating: data, as: UTF8.self) == nil
            ? Array(String(decoding: data, as: UTF8.self).utf8) : data
    }

    /// The whole event as JSON; `data` is JSON already.
    private func envelope(_ data: [UInt8]) -> [UInt8] {
        var head = "{"
        if let name { head += "\"event\":\(name.jsonText())," }
        if let id { head += "\"id\":\(id.jsonText())," }
        if let retry { head += "\"retry\":\(retry.milliseconds)," }
        return Array("\(head)\"data\":".utf8) + data + [UInt8(ascii: "}")]
    }
}

extension Duration {
    fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}
