import CLibCurl

/// How libcurl reaches a transfer.
///
/// The pointer is not counted. It is valid whenever libcurl uses it: that happens in calls of the engine alone,
/// and while libcurl knows a handle, the engine holds the handle's transfer.
struct CurlCallbacks {
    let context: UnsafeMutableRawPointer

    init(_ transfer: CurlTransfer) {
        context = Unmanaged.passUnretained(transfer).toOpaque()
    }

    let takeHeader: curl_write_callback = { bytes, size, count, context in
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return answer(transfer(context)?.takeHeader(line), line.count)
    }

    let takeBody: curl_write_callback = { bytes, size, count, context in
        let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return answer(transfer(context)?.takeBody(part), part.count)
    }

    let giveBody: curl_read_callback = { bytes, size, count, context in
        let room = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
        return transfer(context)?.giveBody(room) ?? Int(CURL_READFUNC_ABORT)
    }

    /// Where a connection that was kept turns out to be lost, libcurl would send the request on another one.
    let mayGoOut: letterpress_sending_callback = { context, _, _, _, _ in
        transfer(context)?.mayGoOut() == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

    /// A body goes out once. Whether it may go out again is for the client to say, which counts attempts.
    let rewindBody: curl_seek_callback = { _, _, _ in CURL_SEEKFUNC_FAIL }

    /// What libcurl wants to hear of so many bytes; another number of them ends the exchange.
    private static func answer(_ taking: CurlTransfer.Taking?, _ count: Int) -> Int {
        switch taking {
        case .taken: count
        case .paused: Int(CURL_WRITEFUNC_PAUSE)
        case .refused, nil: .max
        }
    }

    private static func transfer(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged.fromOpaque($0).takeUnretainedValue() }
    }
}
