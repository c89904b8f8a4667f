import LoopbackSupport

/// What a network and a server can do wrong, and what becomes of it.
extension Fault {
    package typealias Row = Case<Fault, Outcome>

    package static let rows = connections + headers + challenges + bodies + sizes

    private static let connections: [Row] = [
        Row("nothing-wrong", Fault([.send(ok)]), .success),
        Row("accept-and-close", Fault([], readsRequests: false), .connectionLost),
        Row("read-and-close", Fault([]), .connectionLost),
        Row("reset", Fault([.reset]), .connectionLost),
        Row("lost-then-fine", Fault([], [.send(ok)]), lostOnce),
        Row("not-http", Fault([.send("SSH-2.0-OpenSSH_9.2\r\n\r\n")]), .failure(.badResponse)),
        Row("answer-twice", Fault([.send(ok + ok)]), .success),
    ]

    private static let lostOnce = Outcome(attempts: 2, status: 200, items: [1])

    private static let headers: [Row] = [
        Row("close-mid-status", Fault([.send("HTTP/1.1 2")]), .connectionLost),
        Row(
            "close-mid-header", Fault([.send("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n")]),
            .connectionLost),
        Row("continue-first", Fault([.send("HTTP/1.1 100 Continue\r\n\r\n" + ok)]), .success),
        Row(
            "early-hints-first",
            Fault([.send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + ok)]), .success),
    ]

    private static let challenges: [Row] = [
        Row("challenge-basic", challenge(#"Basic realm="x""#), refused),
        Row("challenge-bearer", challenge(#"Bearer realm="x""#), refused),
        Row("challenge-both", challenge(#"Basic realm="x""#, #"Bearer realm="y""#), refused),
        Row("challenge-list", challenge(#"Basic realm="x", Bearer realm="y""#), refused),
        Row("challenge-malformed", challenge(#"Basic realm=", ,"#), refused),
        Row("challenge-empty", challenge(""), refused),
    ]

    private static func challenge(_ fields: String...) -> Fault {
        let lines = fields.map { "WWW-Authenticate: \($0)\r\n" }.joined()
        let head = "HTTP/1.1 401 Unauthorized\r\nContent-Length: \(page.utf8.count)\r\n"
        return Fault([.send("\(head)\(lines)\r\n\(page)")])
    }

    private static let refused = Outcome(failure: "undocumented", status: 401)

    /// What ends the process in FoundationNetworking of Swift 6.3: connections that end within a header, with nothing
    /// to say that there is more, fields behind a body, and the largest length of all.
    package static let beyondFoundationNetworking: [Row] = [
        Row("close-after-status", Fault([.send("HTTP/1.1 200 OK\r\n")]), .connectionLost),
        Row(
            "close-after-header-line", Fault([.send("HTTP/1.1 200 OK\r\nX: a\r\n")]),
            .connectionLost),
        Row(
            "close-within-header-line", Fault([.send("HTTP/1.1 200 OK\r\nContent-Le")]),
            .connectionLost),
        Row(
            "close-behind-continue",
            Fault([.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")]),
            .connectionLost),
        Row(
            "trailer-field",
            Fault([
                .send(head("Transfer-Encoding: chunked") + "d\r\n\(page)\r\n0\r\nX: late\r\n\r\n")
            ]), .success),
        Row(
            "largest-length",
            Fault([.send(head("Content-Length: 9223372036854775807")), .hang]),
            .failure(.responseTooLarge)),
    ]

    private static let bodies: [Row] = [
        Row(
            "close-mid-body", Fault([.send(head("Content-Length: 100") + page)]),
            .connectionLost),
        Row(
            "reset-mid-body", Fault([.send(head("Content-Length: 100") + page), .reset]),
            .connectionLost),
        Row(
            "chunked",
            Fault([
                .send(head("Transfer-Encoding: chunked") + "5\r\n{\"ite\r\n"),
                .send("8\r\nms\":[1]}\r\n0\r\n\r\n"),
            ]), .success),
        Row(
            "chunked-cut-off",
            Fault([.send(head("Transfer-Encoding: chunked") + "5\r\n{\"ite\r\n")]),
            .connectionLost),
        Row(
            "gzip",
            Fault([
                .send(head("Content-Encoding: gzip", "Content-Length: \(gzip.count)")),
                .sendBytes(gzip),
            ]), .success),
        Row(
            "gzip-broken",
            Fault([.send(head("Content-Encoding: gzip", "Content-Length: 13") + page)]),
            .failure(.badResponse, .other)),
        Row("no-length", Fault([.send(head() + page)]), .success),
        Row(
            "length-too-short", Fault([.send(head("Content-Length: 5") + page)]),
            Outcome(failure: "decoding", status: 200)),
    ]

    // The server does not end what it began: what is too large is found before its end.
    private static let sizes: [Row] = [
        Row(
            "too-large",
            Fault([.send(head("Content-Length: 104857600")), .flood(bytes: 1), .hang]),
            .failure(.responseTooLarge)),
        Row(
            "too-large-without-length",
            Fault([.send(head()), .flood(bytes: 1 << 20), .hang], maximumSize: 1 << 19),
            .failure(.responseTooLarge)),
        Row(
            "too-large-to-the-end", Fault([.send(head()), .flood(bytes: 100 << 20)]),
            .failure(.responseTooLarge)),
        Row("as-large-as-allowed", Fault([.send(ok)], maximumSize: 13), .success),
        Row(
            "one-byte-too-large", Fault([.send(ok)], maximumSize: 12),
            .failure(.responseTooLarge)),
        Row(
            "length-of-what-is-there", lengthAlone(304),
            Outcome(failure: "undocumented", status: 304)),
        Row("length-of-nothing", lengthAlone(204), Outcome(failure: "undocumented", status: 204)),
    ]

    private static func lengthAlone(_ status: Int) -> Fault {
        Fault([.send("HTTP/1.1 \(status) Status\r\nContent-Length: 104857600\r\n\r\n"), .hang])
    }

    /// Servers that keep the connection and say too little.
    package static let silences: [Case<[Step], Void>] = [
        Case("never-answers", [.hang], ()),
        Case("header-trickles", [.send("HTTP/1.1 200 OK\r\nX: "), .trickle("x")], ()),
        Case("body-trickles", [.send(head("Content-Length: 1000000")), .trickle("x")], ()),
        Case("body-stops", [.send(head("Content-Length: 100") + page), .hang], ()),
    ]
}
