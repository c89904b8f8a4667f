import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Bare `URLSession`: fetches the bytes, looks for the id in them, and reads nothing else.
struct SessionCaller: Caller {
    private let url: URL
    private let session: URLSession

    private static let idBegin = Data(Page.id(for: "").utf8)

    init(_ url: URL, _ configuration: URLSessionConfiguration) {
        self.url = url
        session = URLSession(configuration: configuration)
    }

    func end() { session.finishTasksAndInvalidate() }

    func call(_ number: Int) async throws -> Answer {
        let address = "\(url)/v1/accounts?cursor=\(number)&limit=100"
        guard let url = URL(string: address) else { throw LoadFailure.badResponse }
        var request = URLRequest(url: url)
        request.setValue("load", forHTTPHeaderField: "X-API-KEY")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        for attempt in 1... {
            let (data, response) = try await session.data(for: request)
            switch (response as? HTTPURLResponse)?.statusCode {
            case 200: return Answer(id: try id(in: data), attempts: attempt)
            case 503: continue
            default: throw LoadFailure.badResponse
            }
        }
        throw LoadFailure.badResponse
    }

    private func id(in data: Data) throws -> String {
        guard let begin = data.firstRange(of: Self.idBegin) else { throw LoadFailure.badResponse }
        let bytes = data[begin.lowerBound...].prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
