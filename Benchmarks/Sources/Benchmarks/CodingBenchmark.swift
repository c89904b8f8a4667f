import BenchmarkSupport
import Foundation
import Postpress

/// The generated types against types as one writes them by hand for `JSONDecoder` and `JSONEncoder`.
struct CodingBenchmark {
    struct Mismatch: Error {}

    func run(_ table: inout Table) throws {
        let data = try list(of: 100)
        let decoder = HandwrittenAccount.decoder
        let encoder = HandwrittenAccount.encoder
        let generated = try AccountList(jsonData: data)
        let handwritten = try decoder.decode(HandwrittenAccount.List.self, from: data)
        guard
            generated.items.count == handwritten.items.count,
            try AccountList(jsonData: encoder.encode(handwritten)) == generated
        else { throw Mismatch() }

        var sink = 0
        let times = try Stopwatch.shortest(
            of: 20,
            { sink += try AccountList(jsonData: data).items.count },
            { sink += try decoder.decode(HandwrittenAccount.List.self, from: data).items.count },
            { sink += try JSONDecoder().decode(AccountList.self, from: data).items.count },
            { sink += generated.jsonData().count },
            { sink += try encoder.encode(handwritten).count })
        let size = "\(generated.items.count) accounts (\(data.count / 1000) kB)"
        table.add("decode \(size)", times[0], "by hand, JSONDecoder", times[1])
        table.add("decode them through JSONDecoder", times[2], "by hand, JSONDecoder", times[1])
        table.add("encode \(size)", times[3], "by hand, JSONEncoder", times[4])
    }

    /// A page with accounts of all 14 types, over and over.
    private func list(of rounds: Int) throws -> Data {
        let file = URL(filePath: "Benchmarks/accounts.json")
        let accounts = try JSONValue(jsonData: Data(contentsOf: file)).array ?? []
        let items = (0..<rounds).flatMap { _ in accounts }
        let page: JSONValue = ["object": "AccountList", "items": .array(items), "cursor": nil]
        return page.jsonData()
    }
}
