import CLibCurl
import LetterpressRuntime

extension TransportError {
    init(_ code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: self.init(.cannotConnect, "the host is not known")
        case CURLE_COULDNT_RESOLVE_PROXY: self.init(.cannotConnect, "the proxy is not known")
        case CURLE_COULDNT_CONNECT: self.init(.cannotConnect)
        case CURLE_OPERATION_TIMEDOUT: self.init(.timedOut)
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR,
            CURLE_SEND_FAIL_REWIND, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            self.init(.connectionLost)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            self.init(.untrusted)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            self.init(.badResponse)
        // The URL was checked: it is the answer that speaks another protocol.
        case CURLE_UNSUPPORTED_PROTOCOL: self.init(.badResponse)
        case CURLE_URL_MALFORMAT: self.init(.other, "libcurl cannot read the URL")
        default: self.init(.other, "the exchange failed with CURLcode \(code.rawValue)")
        }
    }
}
