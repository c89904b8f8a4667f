import Foundation

/// The files of a multipart body, which go beside its JSON; there a mark stands for each.
struct Attachments: Sendable {
    /// By their marks.
    private(set) var files: [String: FileUpload] = [:]
    /// What no other text can know.
    private let secret = UUID().uuidString

    /// - Returns: The mark of the file.
    mutating func add(_ file: FileUpload) -> String {
        let mark = "file-\(secret)-\(files.count)"
        files[mark] = file
        return mark
    }
}

extension JSONWriter {
    /// Leaves a mark where the file stands, and keeps the file aside. What the document demands of its text is not
    /// about the mark.
    mutating func attach(_ file: FileUpload) {
        waiting.removeAll()
        string(attachments?.add(file) ?? "")
    }
}
