import CLibCurl
import LetterpressRuntime

/// A handle for one exchange at a time, with the texts that libcurl reads from where they are.
final class CurlEasy {
    let handle: UnsafeMutableRawPointer
    private var header: UnsafeMutablePointer<curl_slist>?
    /// Whether every option was taken: a request without one of them is not sent.
    private var isPrepared = true

    init?() {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
    }

    /// The engine holds each handle until libcurl is done with it, so nothing reads what goes here.
    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(header)
    }

    var status: Int { letterpress_status(handle) }

    /// Goes on after a pause, unless there was none.
    func resume() {
        curl_easy_pause(handle, CURLPAUSE_CONT)
    }

    /// Gets ready for a request, and forgets the one before; its connections stay.
    func prepare(_ request: HTTPRequest, for transfer: CurlTransfer) -> Bool {
        isPrepared = true
        curl_easy_reset(handle)
        setManners()
        set(CURLOPT_URL, request.url.absoluteString)
        setMethod(request)
        setHeader(request.headers)
        setCallbacks(transfer)
        return isPrepared
    }

    private func setManners() {
        accept(letterpress_allow_http_alone(handle))
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_FOLLOWLOCATION, 0)
        // Responses of a proxy on the way are none of the server.
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        set(CURLOPT_PATH_AS_IS, 1)
        // Every form of compression that this libcurl can undo.
        set(CURLOPT_ACCEPT_ENCODING, "")
    }

    private func setMethod(_ request: HTTPRequest) {
        if request.method == .head {
            set(CURLOPT_NOBODY, 1)
            return
        }
        let size = request.body?.size ?? 0
        if request.body != nil || [.post, .put, .patch].contains(request.method) {
            set(CURLOPT_UPLOAD, 1)
            accept(letterpress_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(size)))
        }
        set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
    }

    private func setHeader(_ fields: HeaderFields) {
        curl_slist_free_all(header)
        header = nil
        // Bodies are sent at once, without asking first.
        add("Expect:")
        for field in fields where !Self.fieldsOfItsOwn.contains(field.name.lowercased()) {
            // Without a value, a colon would take the field away.
            add(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        accept(letterpress_set_list(handle, CURLOPT_HTTPHEADER, header))
    }

    private func setCallbacks(_ transfer: CurlTransfer) {
        let callbacks = CurlCallbacks(transfer)
        accept(letterpress_set_receiver(handle, CURLOPT_HEADERFUNCTION, callbacks.takeHeader))
        accept(letterpress_set_context(handle, CURLOPT_HEADERDATA, callbacks.context))
        accept(letterpress_set_receiver(handle, CURLOPT_WRITEFUNCTION, callbacks.takeBody))
        accept(letterpress_set_context(handle, CURLOPT_WRITEDATA, callbacks.context))
        accept(letterpress_set_reader(handle, callbacks.giveBody))
        accept(letterpress_set_context(handle, CURLOPT_READDATA, callbacks.context))
        accept(letterpress_set_seeker(handle, callbacks.rewindBody))
        accept(
            letterpress_ask_before_sending(handle, callbacks.mayGoOut, callbacks.context))
    }

    private func add(_ line: String) {
        guard let longer = curl_slist_append(header, line) else {
            isPrepared = false
            return
        }
        header = longer
    }

    private func set(_ option: CURLoption, _ number: Int) {
        accept(letterpress_set_number(handle, option, number))
    }

    private func set(_ option: CURLoption, _ text: String) {
        accept(letterpress_set_text(handle, option, text))
    }

    private func accept(_ code: CURLcode) {
        if code != CURLE_OK { isPrepared = false }
    }

    /// What libcurl knows better: how long the body is, and how it is sent.
    private static let fieldsOfItsOwn: Set = ["content-length", "transfer-encoding", "expect"]
}
