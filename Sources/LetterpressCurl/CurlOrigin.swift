import CLibCurl
import Foundation

/// Scheme, host and port of a URL.
struct CurlOrigin: Equatable {
    private let parts: [String]

    init?(_ url: URL) {
        guard let parser = curl_url() else { return nil }
        defer { curl_url_cleanup(parser) }
        guard curl_url_set(parser, CURLUPART_URL, url.absoluteString, 0) == CURLUE_OK else {
            return nil
        }
        let parts = [CURLUPART_SCHEME, CURLUPART_HOST, CURLUPART_PORT].compactMap { part in
            Self.text(of: part, parser)
        }
        guard parts.count == 3 else { return nil }
        self.parts = parts
    }

    private static func text(of part: CURLUPart, _ parser: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let code = curl_url_get(parser, part, &text, UInt32(CURLU_DEFAULT_PORT))
        guard code == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text).lowercased()
    }
}
