import Foundation
import LetterpressRuntime

/// A form with files.
package struct UploadForm: JSONCodable, Hashable {
    var note: String
    var files: [FileUpload]

    init(note: String = "", files: [FileUpload]) {
        self.note = note
        self.files = files
    }

    package init(json: JSONReader) throws(JSONError) {
        let json = try json.object()
        note = try json.required("note")
        files = try json.required("files")
    }

    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.required("note", note)
            json.required("files", files)
        }
    }

    /// The whole form, where the first file has such a content.
    func bytes(_ boundary: String, _ content: Data) -> Data {
        let head = "\(boundary)\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n"
        var bytes = Data("\(head)\(note)\r\n".utf8)
        for file in files {
            let head = [
                boundary,
                "Content-Disposition: form-data; name=\"files\"; filename=\"\(file.name ?? "")\"",
                "Content-Type: application/octet-stream", "\r\n",
            ]
            bytes += Data(head.joined(separator: "\r\n").utf8)
            if case .data(let data) = file.content { bytes += data } else { bytes += content }
            bytes += Data("\r\n".utf8)
        }
        return bytes + Data("\(boundary)--\r\n".utf8)
    }
}
