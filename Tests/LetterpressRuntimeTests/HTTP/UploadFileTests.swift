import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// What a session on Apple platforms sends from.
@Suite struct UploadFileTests {
    private func exists(_ url: URL) -> Bool {
        FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
    }

    @Test func filesAreSentFromWhereTheyAre() async throws {
        let sample = try SampleFile(size: 1000)
        defer { sample.remove() }
        let body = try #require(RequestBody(.file(sample.url)))
        let file = try await UploadFile(body)
        #expect(file.url == sample.url)
        file.remove()
        #expect(exists(sample.url))
    }

    @Test func otherBodiesArePutTogether() async throws {
        let body = RequestBody(Data("whole".utf8))
        let file = try await UploadFile(body)
        #expect(try Data(contentsOf: file.url) == Data("whole".utf8))
        let path = file.url.path(percentEncoded: false)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        file.remove()
        #expect(!exists(file.url))
    }

    @Test func cancelledTasksLeaveNothing() async throws {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await UploadFile(RequestBody(Data("canary".utf8)))
        }
        await #expect(throws: TransportError(.cancelled)) { try await task.value }
    }
}
