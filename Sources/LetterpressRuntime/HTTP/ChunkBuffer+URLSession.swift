import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension ChunkBuffer.Flow {
    /// Pauses and resumes a task where that is possible.
    ///
    /// FoundationNetworking takes a suspended task off its connection, and sends the request anew to resume it.
    init(_ task: URLSessionTask, cancel: @escaping @Sendable () -> Void) {
        self.init(cancel: cancel)
        #if !canImport(FoundationNetworking)
            pause = { task.suspend() }
            resume = { task.resume() }
        #endif
    }
}
