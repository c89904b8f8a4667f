import Foundation

/// A page that came in place of JSON, as proxies and sign-in walls send them.
///
/// It prints its title alone: the rest of a page may repeat what was sent.
struct HTMLPage: CustomStringConvertible {
    let title: String?

    /// `nil` where the body is something else.
    init?(_ headers: HeaderFields, _ body: Data) {
        let start = String(decoding: body.prefix(4096), as: UTF8.self)
        let isNamed = headers["content-type"]?.lowercased().hasPrefix("text/html") == true
        let text = start.trimmingPrefix { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard !text.isEmpty, isNamed || Self.begins(text) else { return nil }
        title = Self.title(in: text)
    }

    private static func begins(_ text: Substring) -> Bool {
        let start = text.prefix(14).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }

    private static func title(in text: Substring) -> String? {
        guard let open = text.range(of: "<title", options: .caseInsensitive),
            let start = text[open.upperBound...].firstIndex(of: ">"),
            let close = text[start...].range(of: "</title", options: .caseInsensitive)
        else { return nil }
        let title = text[text.index(after: start)..<close.lowerBound]
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return title.isEmpty ? nil : title
    }

    var description: String {
        title.map { "an HTML page '\($0.inOneLine(upTo: 80))'" } ?? "an HTML page"
    }
}
