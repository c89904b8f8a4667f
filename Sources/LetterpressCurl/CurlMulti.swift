import CLibCurl

/// A multi handle: many exchanges over shared connections.
///
/// Sharing it is safe although the compiler cannot see it: `CurlLoop` keeps everything but `wake` to its one
/// thread; `wake` may be called from anywhere, and the loop calls it under the lock under which it forgets the
/// handle before that is closed.
struct CurlMulti: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer

    /// Connections in use to one host; requests beyond that wait.
    private static let connectionsPerHost = 64
    /// Connections of all hosts that are kept for later.
    private static let connectionsKept = 256

    /// Once for the process, before any handle.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init?() {
        guard Self.isReady, let handle = curl_multi_init() else { return nil }
        self.handle = handle
        set(CURLMOPT_MAX_HOST_CONNECTIONS, Self.connectionsPerHost)
        set(CURLMOPT_MAXCONNECTS, Self.connectionsKept)
        // Exchanges that share a connection of HTTP/2 break one another in libcurl 7.88: some fail, some hang.
        set(CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
    }

    private func set(_ option: CURLMoption, _ value: Int) {
        // These options take any number.
        _ = letterpress_set_multi_number(handle, option, value)
    }

    func add(_ easy: CurlEasy) -> Bool {
        curl_multi_add_handle(handle, easy.handle) == CURLM_OK
    }

    /// Ends what the handle has under way.
    func remove(_ easy: CurlEasy) {
        curl_multi_remove_handle(handle, easy.handle)
    }

    /// Does what can be done without waiting; `false` where nothing works any more.
    func perform() -> Bool {
        var running: Int32 = 0
        return curl_multi_perform(handle, &running) == CURLM_OK
    }

    /// Waits for the network, for `wake`, or until the time is over.
    func poll(milliseconds: Int32) -> Bool {
        curl_multi_poll(handle, nil, 0, milliseconds, nil) == CURLM_OK
    }

    func wake() {
        curl_multi_wakeup(handle)
    }

    /// The next handle that is done, and how it went.
    func nextDone() -> (easy: UnsafeMutableRawPointer, code: CURLcode)? {
        var rest: Int32 = 0
        while let message = curl_multi_info_read(handle, &rest)?.pointee {
            guard message.msg == CURLMSG_DONE, let easy = message.easy_handle else { continue }
            return (easy, message.data.result)
        }
        return nil
    }

    func close() {
        curl_multi_cleanup(handle)
    }
}
