/// What is left of the way to the server: steps, and behind them the transport.
struct MiddlewareChain {
    private var steps: ArraySlice<Middleware>
    private let transport: any Transport

    init(_ configuration: ClientConfiguration) {
        steps = configuration.middleware[...]
        transport = configuration.transport
    }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        var rest = self
        guard let step = rest.steps.popFirst() else { return try await transmit(request) }
        return try await step.intercept(request) { [rest] request throws(TransportError) in
            try await rest.send(request)
        }
    }

    /// A transport may leave the limit to its client.
    private func transmit(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let response = try await transport.send(request)
        if let limit = request.maximumResponseSize, response.body.count > limit {
            throw TransportError(.responseTooLarge)
        }
        return response
    }
}
