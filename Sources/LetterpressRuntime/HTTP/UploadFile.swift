import Foundation

/// The one file from which a session sends a body: it has no other way to send one bit by bit and say how long it is.
///
/// That goes for Apple platforms; FoundationNetworking has `RequestBodyStream`.
package struct UploadFile {
    package let url: URL
    private let isTemporary: Bool

    private static let chunkSize = 1 << 18

    package init(_ body: RequestBody) async throws(TransportError) {
        if body.pieces.count == 1, case .file(let file) = body.pieces[0] {
            url = file.url
            isTemporary = false
            return
        }
        url = URL.temporaryDirectory.appending(path: "letterpress-\(UUID().uuidString)")
        isTemporary = true
        do throws(TransportError) {
            try await write(body)
        } catch {
            remove()
            throw error
        }
    }

    /// Removes the file if it was made for the body.
    package func remove() {
        if isTemporary { try? FileManager.default.removeItem(at: url) }
    }

    /// Lets other tasks run between the chunks, and ends with its own.
    private func write(_ body: RequestBody) async throws(TransportError) {
        guard let handle = makeFile() else { throw Self.noRoom }
        defer { try? handle.close() }
        var reader = body.makeReader()
        while let chunk = try reader.next(upTo: Self.chunkSize) {
            guard !Task.isCancelled else { throw TransportError(.cancelled) }
            do {
                try handle.write(contentsOf: chunk)
            } catch {
                throw Self.noRoom
            }
            await Task.yield()
        }
    }

    /// A new file that nobody else may read.
    private func makeFile() -> FileHandle? {
        let path = url.path(percentEncoded: false)
        let isMade = FileManager.default.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        return isMade ? FileHandle(forWritingAtPath: path) : nil
    }

    private static let noRoom = TransportError(.other, "there is no room for a temporary file")
}
