#if canImport(FoundationNetworking)
    import Foundation

    /// A body as FoundationNetworking reads it.
    ///
    /// Its own way to send a file ends the process where the exchange is over before the file is: it reads ahead, and
    /// wakes a transfer that is gone. Its own way to send bytes forgets them where a kept connection is lost, and waits
    /// for an answer to a header alone.
    final class RequestBodyStream: InputStream {
        private var reader: RequestBodyReader
        private var rest: Int

        init(_ body: RequestBody) {
            reader = body.makeReader()
            rest = body.size
            super.init(data: Data())
        }

        override var hasBytesAvailable: Bool { rest > 0 }

        /// - Returns: How many bytes were read; -1 where a file is no longer what it was.
        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength count: Int) -> Int {
            guard let part = try? reader.next(upTo: count) else { return -1 }
            rest -= part.count
            part.copyBytes(to: buffer, count: part.count)
            return part.count
        }
    }

    /// A body that cannot be read: the end of the exchange that asks for it.
    final class UnreadableStream: InputStream {
        override var hasBytesAvailable: Bool { true }

        override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength count: Int) -> Int {
            -1
        }
    }
#endif
