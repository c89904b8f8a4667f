import Foundation
import Postpress
import Testing

@Suite("Secrets are sent, and never shown")
struct CanaryTests {
    @Test("every secret field of the spec holds the canary in a body", arguments: SecretFields.all)
    func completeness(field: SecretFields.Field) {
        #expect(Canary.bodies.contains { field.holdsCanary(in: $0) })
    }

    @Test("the spec has secret fields")
    func fields() {
        #expect(SecretFields.all.count >= 15)
        #expect(Canary.credentials.count == 12)
    }

    @Test("a secret that is no `Secret` would be found")
    func control() {
        struct Careless {
            var password = Canary.text
        }
        var printout = Printout()
        printout.add(Careless())
        #expect(Canary.isVisible(in: printout.text))
    }

    @Test("no way to fail shows a secret", arguments: CanaryCall.all)
    func failures(call: CanaryCall) async {
        for path in ErrorPath.all {
            let isVisible = Canary.isVisible(in: await printout(of: call, path))
            #expect(!isVisible, "\(path.name)")
        }
    }

    @Test("what a server says in its own words is not repeated", arguments: CanaryCall.all)
    func messages(call: CanaryCall) async throws {
        let body = """
            {"title": "\(Canary.text)", "type": "errors/x", "status": 400, "detail": "\(Canary.text)"}
            """
        let log = Locked("")
        let client = PostpressClient(
            apiKey: Canary.secret,
            configuration: ClientConfiguration(
                transport: StubTransport(.json(body, status: 400)),
                observers: [.log(.debug) { line in log.withLock { $0 += line } }]))
        let failure = try #require(await call.failure(client, RequestOptions()))
        var printout = Printout()
        printout.add(failure)
        let isVisible = Canary.isVisible(in: log.withLock { $0 } + printout.text)
        #expect(!isVisible)
    }

    @Test("requests hold the secrets, and do not show them", arguments: CanaryCall.all)
    func requests(call: CanaryCall) async throws {
        let transport = StubTransport(HTTPResponse(status: 418))
        let client = PostpressClient(
            apiKey: Canary.secret, configuration: ClientConfiguration(transport: transport))
        _ = await call.failure(client, RequestOptions())
        let request = try #require(transport.requests.first)
        #expect(request.headers["X-API-KEY"] == Canary.text)
        let body = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(body.contains(Canary.text) || ["resend", "list"].contains(call.testDescription))

        var printout = Printout()
        for value in [request, request.headers, call.operation, client] as [Any] {
            printout.add(value)
        }
        let isVisible = Canary.isVisible(in: printout.text)
        #expect(!isVisible)
    }

    /// What can be printed of a call, the log of it included.
    private func printout(of call: CanaryCall, _ path: ErrorPath) async -> String {
        let log = Locked(Printout())
        var configuration = ClientConfiguration(
            transport: StubTransport(answer: path.answer),
            observers: [
                .log(.debug) { line in log.withLock { $0.write(line) } },
                CallObserver { event in log.withLock { $0.add(event) } },
            ],
            randomFraction: { 0 })
        path.change(&configuration)
        let client = PostpressClient(apiKey: path.key, configuration: configuration)
        let failure = await Task {
            if path.isCancelled { withUnsafeCurrentTask { $0?.cancel() } }
            return await call.failure(
                client, RequestOptions(headers: ["X-Trace": Canary.text]))
        }.value
        return log.withLock {
            if let failure { $0.add(failure) }
            return $0.text
        }
    }
}
