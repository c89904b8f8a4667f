import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

extension TransportChecks {
    package static let redirects = [301, 302, 303, 307, 308]

    package func redirectsWithinTheOriginAreFollowed(_ status: Int) async throws {
        let server = try LoopbackServer { request in
            request.line.hasPrefix("GET /old")
                ? LoopbackServer.response(status, "gone", headers: ["Location": "/new"])
                : LoopbackServer.response(200, "new")
        }
        defer { server.stop() }
        let request = HTTPRequest(
            method: .get, url: try url(server, "/old"), headers: ["X-API-KEY": "top"])
        let response = try await transport.send(request)
        #expect(response.status == 200)
        #expect(response.headers["Location"] == nil)
        #expect(response.body == Data("new".utf8))
        #expect(server.received.map { $0.headers["x-api-key"] } == ["top", "top"])
    }

    /// What a POST becomes.
    package static let redirectedPosts: [Case<Int, String>] = [
        Case("moved-permanently", 301, "GET"), Case("found", 302, "GET"),
        Case("see-other", 303, "GET"), Case("temporary", 307, "POST"),
        Case("permanent", 308, "POST"),
    ]

    package func redirectedPost(_ row: Case<Int, String>) async throws {
        let server = try LoopbackServer { request in
            request.line.contains("/old")
                ? LoopbackServer.response(row.input, headers: ["Location": "/new?a=b"])
                : LoopbackServer.response(200)
        }
        defer { server.stop() }
        let request = HTTPRequest(
            method: .post, url: try url(server, "/old"), body: RequestBody(Data("body".utf8)))
        #expect(try await transport.send(request).status == 200)
        #expect(server.received.last?.line == "\(row.expected) /new?a=b HTTP/1.1")
        #expect(server.received.last?.body == (row.expected == "POST" ? "body" : ""))
    }

    package func redirectsInACircleEnd(_ status: Int) async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, "again", headers: ["Location": "/again"])
        }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        let response = try await transport.send(request)
        #expect(response.status == status)
        #expect(response.headers["Location"] == "/again")
        #expect(server.received.count == 11)
    }

    package func redirectsToNowhereAreDelivered(_ status: Int) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(status, "where?") }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(method: .get, url: try url(server)))
        #expect(response.status == status)
        #expect(response.body == Data("where?".utf8))
    }

    package func redirectsAreDeliveredIfAsked(_ status: Int) async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, "gone", headers: ["Location": "/new"])
        }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server), followsRedirects: false)
        let response = try await transport.send(request)
        #expect(response.status == status)
        #expect(response.headers["Location"] == "/new")
        #expect(server.received.count == 1)
    }

    package func bodiesStayAtTheirOrigin(_ status: Int) async throws {
        let other = try LoopbackServer { _ in LoopbackServer.response(200, "stolen") }
        let target = try url(other, "/", host: "localhost").absoluteString
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, "moved", headers: ["Location": target])
        }
        defer {
            server.stop()
            other.stop()
        }
        let request = HTTPRequest(
            method: .post, url: try url(server), headers: ["X-API-KEY": "top"],
            body: RequestBody(Data("secret".utf8)))
        let response = try await transport.send(request)
        #expect(response.status == status)
        #expect(response.headers["location"] == target)
        #expect(response.body == Data("moved".utf8))
        #expect(other.connections == 0)
    }

    /// What many APIs do with downloads. The last redirect is one of the other host.
    package func downloadsAreFetchedWithoutKeys(_ status: Int) async throws {
        let other = try LoopbackServer { request in
            request.line.hasPrefix("GET /signed")
                ? LoopbackServer.response(307, headers: ["Location": "/file"])
                : LoopbackServer.response(206, "content")
        }
        let target = try url(other, "/signed?for=a", host: "localhost").absoluteString
            .replacing("http:", with: "HTTP:")
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, headers: ["Location": target])
        }
        defer {
            server.stop()
            other.stop()
        }
        let request = HTTPRequest(
            method: .get, url: try url(server, "/download"),
            headers: [
                "X-API-KEY": "top", "Authorization": "Bearer top", "Cookie": "key=top",
                "Accept": "text/plain", "Range": "bytes=0-6",
            ])
        let response = try await transport.send(request)
        #expect(response.status == 206)
        #expect(response.body == Data("content".utf8))
        #expect(
            other.received.map(\.line) == ["GET /signed?for=a HTTP/1.1", "GET /file HTTP/1.1"])
        for received in other.received {
            #expect(received.headers["accept"] == "text/plain")
            #expect(received.headers["range"] == "bytes=0-6")
            #expect(!received.headers.values.contains { $0.contains("top") })
        }
    }

    /// `HERE` is the port of the server, `OTHER` that of another one.
    package static let otherOrigins = [
        "https://127.0.0.1:HERE/", "http://127.0.0.1:OTHER/", "http://user@localhost:OTHER/",
        "ftp://localhost:OTHER/", "//127.0.0.1:OTHER/", "http://127.0.0.1:OTHER\\@127.0.0.1:HERE/",
        "http://127.0.0.1:HERE@127.0.0.1:OTHER/", "file:///etc/hostname", "http://", "",
    ]

    package func otherOriginsAreNotFollowed(_ target: String) async throws {
        let other = try LoopbackServer { _ in LoopbackServer.response(200, "stolen") }
        let server = try LoopbackServer { request in
            let port = request.headers["host"]?.split(separator: ":").last ?? ""
            let target = target.replacing("HERE", with: port).replacing(
                "OTHER", with: "\(other.port)")
            return LoopbackServer.response(302, "moved", headers: ["Location": target])
        }
        defer {
            server.stop()
            other.stop()
        }
        let request = HTTPRequest(
            method: .get, url: try url(server), headers: ["X-API-KEY": "top"])
        let response = try await transport.send(request)
        #expect(response.status == 302)
        #expect(other.connections == 0)
    }
}
