import Foundation
import Postpress

/// A page of accounts of all types; what was asked for is the id of the first one.
struct Page {
    private let head: [UInt8]
    private let tail: [UInt8]

    static func id(for cursor: String) -> String { "acc_\(cursor)" }

    static func ofAllTypes() throws -> Page {
        let accounts = try Data(contentsOf: URL(filePath: "Benchmarks/accounts.json"))
        let items = try JSONValue(jsonData: accounts)
        let page: JSONValue = ["object": "AccountList", "items": items, "cursor": nil]
        let text = page.jsonText()
        guard let first = items.array?.first?["id"]?.string, let id = text.range(of: first) else {
            throw LoadFailure.badResponse
        }
        return Page(
            head: Array(text[..<id.lowerBound].utf8), tail: Array(text[id.upperBound...].utf8))
    }

    func bytes(for cursor: String) -> [UInt8] { head + Self.id(for: cursor).utf8 + tail }
}
