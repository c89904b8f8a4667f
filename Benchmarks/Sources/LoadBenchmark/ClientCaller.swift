import Foundation
import Postpress

/// The generated client as it comes.
struct ClientCaller: Caller {
    private let client: PostpressClient

    init(_ url: URL, _ transport: any Transport) {
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
