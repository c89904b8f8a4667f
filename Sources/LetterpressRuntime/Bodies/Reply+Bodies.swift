import Foundation

extension Reply {
    /// Reads the body as text in UTF-8.
    public func text() throws(JSONError) -> String {
        guard let text = String(validating: body, as: UTF8.self) else {
            throw JSONError(pointer: "", expected: "text in UTF-8", found: "other bytes")
        }
        return text
    }

    /// Reads the body as bytes that came as base64, in any of the forms in which JSON may have it.
    public func base64() throws(JSONError) -> Data {
        guard let data = Data(anyBase64: try text()) else {
            throw JSONError(pointer: "", expected: "base64 text", found: "other text")
        }
        return data
    }

    /// The body as it came.
    public func data() -> Data { body }

    /// Reads the body of a documented error that is text.
    public func textError() throws(JSONError) -> ErrorResponse<String> {
        ErrorResponse(body: try text(), reply: self)
    }

    /// Reads the body of a documented error that is neither JSON nor text.
    public func dataError() -> ErrorResponse<Data> {
        ErrorResponse(body: body, reply: self)
    }
}
