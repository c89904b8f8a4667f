import Foundation

/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartBody {
    private var bytes = Data()
    private let boundary: String

    init() { boundary = "letterpress-\(UUID().uuidString)" }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The body with its closing line.
    consuming func finished() -> Data {
        bytes.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return bytes
    }

    mutating func add(_ text: String, name: String, contentType: String?) {
        add(Data(text.utf8), head: disposition(name, file: nil), contentType)
    }

    mutating func add(_ file: FileUpload, name: String, contentType: String?) {
        add(
            file.data, head: disposition(name, file: file.name ?? name),
            contentType ?? file.contentType)
    }

    private mutating func add(_ content: Data, head: String, _ contentType: String?) {
        bytes += Data("--\(boundary)\r\n\(head)\r\n".utf8)
        if let contentType, contentType.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            bytes += Data("Content-Type: \(contentType)\r\n".utf8)
        }
        bytes += Data("\r\n".utf8)
        bytes += content
        bytes += Data("\r\n".utf8)
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
