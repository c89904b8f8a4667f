import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite struct HTTPRequestTests {
    static let origins: [Case<String, String>] = [
        Case("name", "https://anna:pw@api.example.com/v1?key=1#f", "https://api.example.com"),
        Case("port", "http://127.0.0.1:8080/a", "http://127.0.0.1:8080"),
        Case("IPv6", "http://[::1]:8080/a", "http://[::1]:8080"),
    ]

    @Test("requests print where they go, and nothing that can be secret", arguments: origins)
    func description(row: Case<String, String>) throws {
        let url = try #require(URL(string: row.input))
        let request = HTTPRequest(method: .get, url: url)
        #expect("\(request)" == "GET \(row.expected) (0 header fields, 0 bytes)")
    }
}
