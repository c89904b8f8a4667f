import Foundation

extension Reply {
    /// The values of server-sent events as they arrive.
    public func events<Value: JSONCodable>(
        _ form: EventForm = .data
    ) throws(JSONError) -> EventStream<Value> {
        try check(.events, expected: "server-sent events")
        return EventStream(bodyStream, form, limit: elementLimit)
    }

    /// The values of lines as they arrive.
    public func lines<Value: JSONCodable>() throws(JSONError) -> JSONLines<Value> {
        try check(.lines, expected: "lines of JSON")
        return JSONLines(bodyStream, limit: elementLimit)
    }

    /// The body as it arrives.
    public func bytes() -> ByteStream { ByteStream(bodyStream) }

    /// Reads the body of a documented error that is JSON or, of an operation that streams, one event or line with JSON.
    public func eventError<Body: JSONCodable>() throws(JSONError) -> ErrorResponse<Body> {
        do {
            return try error()
        } catch {
            guard let body: Body = firstLine() ?? firstEvent() else { throw error }
            return ErrorResponse(body: body, reply: self)
        }
    }

    private func firstEvent<Body: JSONCodable>() -> Body? {
        var events = EventCutter(limit: .max)
        events.append(body)
        return (try? events.next()).flatMap { try? $0.value(.data) }
    }

    private func firstLine<Body: JSONCodable>() -> Body? {
        var lines = JSONTextCutter(limit: .max)
        lines.append(body)
        lines.finish()
        return (try? lines.next()).flatMap { try? Body(jsonData: Data($0)) }
    }

    private var bodyStream: BodyStream { stream ?? BodyStream(chunks: [body]) }

    private func check(_ form: StreamForm, expected: String) throws(JSONError) {
        guard let type = form.mismatch(in: headers) else { return }
        throw JSONError(pointer: "", expected: expected, found: type.inOneLine(upTo: 80))
    }
}
