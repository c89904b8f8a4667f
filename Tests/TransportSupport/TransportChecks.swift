import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

/// Sends requests through one transport, and looks at what arrives and what comes back.
package struct TransportChecks: Sendable {
    let transport: any Transport

    package init(_ transport: any Transport) {
        self.transport = transport
    }

    func url(_ server: LoopbackServer, _ path: String = "/", host: String = "127.0.0.1") throws
        -> URL
    {
        try #require(URL(string: "http://\(host):\(server.port)\(path)"))
    }

    /// Why a request failed.
    func reason(_ request: HTTPRequest) async -> TransportError.Reason? {
        do throws(TransportError) {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error.reason
        }
    }

    package static let methods: [HTTPMethod] = [
        .get, .delete, .put, .patch, .post, .head, .options,
    ]

    package func method(_ method: HTTPMethod) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200) }
        defer { server.stop() }
        let request = HTTPRequest(method: method, url: try url(server, "/a%2Fb/%C3%B6?q=1%202"))
        #expect(try await transport.send(request).status == 200)
        #expect(server.received.map(\.line) == ["\(method) /a%2Fb/%C3%B6?q=1%202 HTTP/1.1"])
        #expect(server.received.map(\.body) == [""])
    }

    package func headerArrivesAsItIs() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(201, "{}", headers: ["X-Request-ID": "abc", "X-Empty": ""])
        }
        defer { server.stop() }
        let fields: HeaderFields = [
            "X-API-KEY": "top", "X-Two": "a: b, c", "Content-Type": "text/plain; charset=utf-8",
        ]
        let body = RequestBody(Data("ö".utf8))
        let response = try await transport.send(
            HTTPRequest(method: .post, url: try url(server), headers: fields, body: body))
        #expect(response.status == 201)
        #expect(response.headers["x-request-id"] == "abc")
        #expect(response.headers["X-Empty"] == "")
        let received = try #require(server.received.first)
        for field in fields { #expect(received.headers[field.name.lowercased()] == field.value) }
        #expect(received.headers["content-length"] == "2")
        #expect(received.headers["cookie"] == nil)
        #expect(received.body == "ö")
    }

    package static let hostile: [Case<HTTPRequest, Void>] = [
        Case("line-break-in-value", hostileRequest(name: "X", value: "a\r\nX-Admin: 1"), ()),
        Case("line-feed-in-value", hostileRequest(name: "X", value: "a\nX-Admin: 1"), ()),
        Case("zero-in-value", hostileRequest(name: "X", value: "a\0b"), ()),
        Case("line-break-in-name", hostileRequest(name: "X: 1\r\nX-Admin", value: "1"), ()),
        Case("no-name", hostileRequest(name: "", value: "1"), ()),
        Case(
            "line-break-in-method", hostileRequest(method: "GET / HTTP/1.1\r\nX-Admin: 1\r\n"), ()),
        Case("space-in-method", hostileRequest(method: "GET /x"), ()),
    ]

    private static func hostileRequest(
        method: String = "GET", name: String = "X", value: String = "1"
    ) -> HTTPRequest {
        HTTPRequest(
            method: HTTPMethod(method), url: URL(filePath: "/"),
            headers: HeaderFields(dictionaryLiteral: (name, value)))
    }

    package func hostileRequestsAreNotSent(_ row: Case<HTTPRequest, Void>) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200) }
        defer { server.stop() }
        var request = row.input
        request.url = try url(server)
        #expect(await reason(request) == .other)
        #expect(server.connections == 0)
    }

    /// Larger than what a transport takes at a time, both ways.
    package func bodiesOfAnySizeComeBack() async throws {
        let text = String(repeating: "0123456789", count: 300_000)
        let server = try LoopbackServer { LoopbackServer.response(200, $0.body) }
        defer { server.stop() }
        let request = HTTPRequest(
            method: .put, url: try url(server), body: RequestBody(Data(text.utf8)))
        #expect(try await transport.send(request).body == Data(text.utf8))
        #expect(server.received.map { $0.headers["expect"] } == [nil])
    }

    package func largeBodiesComeWhole() async throws {
        let size = 100 << 20
        let head = Fault.head("Content-Length: \(size)")
        let server = try LoopbackServer(scripts: [[.send(head), .flood(bytes: size)]])
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        #expect(try await transport.send(request).body.count == size)
    }

    package func lengthsWithoutBodyAreFine() async throws {
        let head = Fault.head("Content-Length: 104857600")
        let server = try LoopbackServer(scripts: [[.send(head)]])
        defer { server.stop() }
        let request = HTTPRequest(
            method: .head, url: try url(server), maximumResponseSize: 1 << 20)
        let response = try await transport.send(request)
        #expect(response.headers["Content-Length"] == "104857600")
        #expect(response.body.isEmpty)
    }

    package func statusesAreNoErrors() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(503, "busy") }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(method: .get, url: try url(server)))
        #expect(response.status == 503)
        #expect(response.body == Data("busy".utf8))
    }

    /// Who asks for TLS is answered in plain text.
    package func noTrustWithoutTLS(_ reasons: TransportError.Reason...) async throws {
        let server = try LoopbackServer(
            scripts: [[.send(LoopbackServer.response(200))]], readsRequests: false)
        defer { server.stop() }
        let url = try #require(URL(string: "https://127.0.0.1:\(server.port)/"))
        let reason = try #require(await reason(HTTPRequest(method: .get, url: url)))
        #expect(reasons.contains(reason))
    }

    package func otherProtocolsAreRefused() async throws {
        for text in ["file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/"] {
            let url = try #require(URL(string: text))
            #expect(await reason(HTTPRequest(method: .get, url: url)) != nil, "\(text)")
        }
    }
}
