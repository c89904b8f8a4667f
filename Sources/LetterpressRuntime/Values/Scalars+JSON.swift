import Foundation

extension Bool: JSONCodable {
    public init(json: borrowing JSONReader) throws(JSONError) {
        switch json.token.form {
        case .yes: self = true
        case .no: self = false
        default: throw json.mismatch(expected: "a boolean")
        }
    }

    public func write(to json: inout JSONWriter) {
        json.boolean(self)
    }
}

extension String: JSONCodable {
    public init(json: borrowing JSONReader) throws(JSONError) {
        self = try json.string()
    }

    public func write(to json: inout JSONWriter) {
        json.string(self)
    }
}

extension URL: JSONCodable {
    @inlinable
    public static var isNeverEmptyText: Bool { true }

    /// Keeps the text of what is a URL by RFC 3986; what else `URL` takes, such as letters beyond ASCII, it encodes.
    /// Empty text, or text that is no URL at all, is an error.
    public init(json: borrowing JSONReader) throws(JSONError) {
        let text = try json.string()
        guard let url = URL(string: text) else { throw json.malformed(expected: "a URL") }
        self = url
    }

    /// Written as `URL` keeps it.
    public func write(to json: inout JSONWriter) {
        json.string(absoluteString)
    }
}

extension UUID: JSONCodable {
    @inlinable
    public static var isNeverEmptyText: Bool { true }

    public init(json: borrowing JSONReader) throws(JSONError) {
        guard let uuid = UUID(uuidString: try json.string()) else {
            throw json.malformed(expected: "a UUID")
        }
        self = uuid
    }

    /// Written in lower case, as RFC 9562 advises.
    public func write(to json: inout JSONWriter) {
        json.string(uuidString.lowercased())
    }
}

extension Data: JSONCodable {
    /// Reads base64 in either alphabet (RFC 4648), also without padding, and in lines, as MIME has it (RFC 2045).
    public init(json: borrowing JSONReader) throws(JSONError) {
        guard let data = Data(anyBase64: try json.string()) else {
            throw json.malformed(expected: "base64 text")
        }
        self = data
    }

    /// Writes base64 (RFC 4648) without line breaks.
    public func write(to json: inout JSONWriter) {
        json.string(base64EncodedString())
    }

    /// Reads base64 in either alphabet, also without padding, and in lines.
    init?(anyBase64 text: String) {
        guard let data = Data(base64Encoded: text) ?? Data(base64Encoded: text.asStandardBase64)
        else { return nil }
        self = data
    }
}

extension String {
    /// In one line, in the alphabet with `+` and `/` unless both are mixed, and padded.
    fileprivate var asStandardBase64: String {
        // As bytes, because two line breaks can be one character.
        var bytes = utf8.filter { $0 != 0x0D && $0 != 0x0A }
        if !bytes.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }) {
            for index in bytes.indices {
                switch bytes[index] {
                case UInt8(ascii: "-"): bytes[index] = UInt8(ascii: "+")
                case UInt8(ascii: "_"): bytes[index] = UInt8(ascii: "/")
                default: break
                }
            }
        }
        bytes += repeatElement(UInt8(ascii: "="), count: (4 - bytes.count % 4) % 4)
        return String(decoding: bytes, as: UTF8.self)
    }
}
