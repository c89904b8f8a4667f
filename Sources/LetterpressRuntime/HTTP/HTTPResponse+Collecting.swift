extension HTTPResponse {
    /// The response with its body complete.
    func collected(upTo limit: Int?) async throws(TransportError) -> HTTPResponse {
        guard let stream else { return self }
        let body = try await stream.collected(upTo: limit ?? .max)
        return HTTPResponse(status: status, headers: headers, body: body)
    }
}
