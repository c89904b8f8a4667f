import LetterpressCurl
import LetterpressRuntime
import Testing
import TransportSupport

@Suite(.timeLimit(.minutes(10))) struct CurlTransportTests {
    private let checks = TransportChecks(CurlTransport())

    @Test(arguments: TransportChecks.methods)
    func method(method: HTTPMethod) async throws { try await checks.method(method) }

    @Test(arguments: TransportChecks.hostile)
    func hostileRequestsAreNotSent(row: Case<HTTPRequest, Void>) async throws {
        try await checks.hostileRequestsAreNotSent(row)
    }

    @Test func headerArrivesAsItIs() async throws { try await checks.headerArrivesAsItIs() }

    @Test func bodiesOfAnySizeComeBack() async throws { try await checks.bodiesOfAnySizeComeBack() }

    @Test func largeBodiesComeWhole() async throws { try await checks.largeBodiesComeWhole() }

    @Test func lengthsWithoutBodyAreFine() async throws {
        try await checks.lengthsWithoutBodyAreFine()
    }

    @Test func statusesAreNoErrors() async throws { try await checks.statusesAreNoErrors() }

    @Test func otherProtocolsAreRefused() async throws {
        try await checks.otherProtocolsAreRefused()
    }

    @Test func silenceIsATimeout() async throws { try await checks.silenceIsATimeout() }

    @Test func slowBodiesAreNotSilent() async throws { try await checks.slowBodiesAreNotSilent() }

    @Test func cancellationHangsUp() async throws { try await checks.cancellationHangsUp() }

    @Test func cancelledTasksSendNothing() async throws {
        try await checks.cancelledTasksSendNothing()
    }

    @Test func cancellationAtAnyTime() async throws { try await checks.cancellationAtAnyTime() }

    @Test func manyAtOnce() async throws { try await checks.manyAtOnce() }

    @Test func connectionsAreUsedAgain() async throws { try await checks.connectionsAreUsedAgain() }

    @Test func noTrustWithoutTLS() async throws {
        try await checks.noTrustWithoutTLS(.untrusted)
    }

    @Test(arguments: TransportChecks.redirects)
    func redirectsWithinTheOriginAreFollowed(status: Int) async throws {
        try await checks.redirectsWithinTheOriginAreFollowed(status)
    }

    @Test(arguments: TransportChecks.redirectedPosts)
    func redirectedPost(row: Case<Int, String>) async throws {
        try await checks.redirectedPost(row)
    }

    @Test(arguments: TransportChecks.redirects)
    func redirectsToNowhereAreDelivered(status: Int) async throws {
        try await checks.redirectsToNowhereAreDelivered(status)
    }

    @Test(arguments: TransportChecks.redirects)
    func redirectsAreDeliveredIfAsked(status: Int) async throws {
        try await checks.redirectsAreDeliveredIfAsked(status)
    }

    @Test(arguments: TransportChecks.redirects)
    func redirectsInACircleEnd(status: Int) async throws {
        try await checks.redirectsInACircleEnd(status)
    }

    @Test(arguments: TransportChecks.redirects)
    func bodiesStayAtTheirOrigin(status: Int) async throws {
        try await checks.bodiesStayAtTheirOrigin(status)
    }

    @Test(arguments: TransportChecks.redirects)
    func downloadsAreFetchedWithoutKeys(status: Int) async throws {
        try await checks.downloadsAreFetchedWithoutKeys(status)
    }

    @Test(arguments: TransportChecks.otherOrigins)
    func otherOriginsAreNotFollowed(target: String) async throws {
        try await checks.otherOriginsAreNotFollowed(target)
    }
}
