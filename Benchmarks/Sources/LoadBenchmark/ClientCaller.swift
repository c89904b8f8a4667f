import Foundation
import Postpress

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The generated client as it comes, with a transport of its own.
struct ClientCaller: Caller {
    private let client: PostpressClient

    init(_ url: URL, _ configuration: URLSessionConfiguration) {
        let transport = URLSessionTransport(configuration: configuration)
        client = PostpressClient(
            apiKey: "load",
            configuration: ClientConfiguration(baseURL: url, transport: transport))
    }

    func call(_ number: Int) async throws -> Answer {
        let response = try await client.send(Accounts.List(cursor: "\(number)"))
        guard let id = response.value.items.first?.id else { throw LoadFailure.badResponse }
        return Answer(id: id, attempts: response.attempts.count)
    }
}
