import Foundation

/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartBody {
    private var body = RequestBody()
    private let boundary: String

    init() { boundary = "letterpress-\(UUID().uuidString)" }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The body with its closing line.
    consuming func finished() -> RequestBody {
        body.append("--\(boundary)--\r\n")
        return body
    }

    mutating func add(_ text: String, name: String, contentType: String?) {
        begin(disposition(name, file: nil), contentType)
        body.append("\(text)\r\n")
    }

    /// Answers whether the file can be sent.
    mutating func add(_ file: FileUpload, name: String, contentType: String) -> Bool {
        begin(disposition(name, file: file.name ?? name), contentType)
        defer { body.append("\r\n") }
        return body.append(file.content)
    }

    private mutating func begin(_ disposition: String, _ contentType: String?) {
        body.append("--\(boundary)\r\n\(disposition)\r\n")
        if let contentType, contentType.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            body.append("Content-Type: \(contentType)\r\n")
        }
        body.append("\r\n")
    }

    private func disposition(_ name: String, file: String?) -> String {
        let file = file.map { "; filename=\"\(escaped($0))\"" } ?? ""
        return "Content-Disposition: form-data; name=\"\(escaped(name))\"\(file)"
    }

    /// As browsers escape it: nothing in a name can end the line or the quotation.
    ///
    /// Scalar by scalar, because a carriage return with a line feed is one character.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "%22"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
