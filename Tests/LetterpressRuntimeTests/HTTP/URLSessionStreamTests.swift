import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Bodies that a transport delivers as they arrive.
@Suite(.timeLimit(.minutes(10))) struct URLSessionStreamTests {
    private let checks = StreamChecks(URLSessionTransport())

    @Test(arguments: StreamChecks.ends)
    func endings(row: Case<[Fault.Step], TransportError.Reason?>) async throws {
        try await checks.endings(row)
    }

    @Test func theHeadComesBeforeTheBody() async throws {
        try await checks.theHeadComesBeforeTheBody()
    }

    @Test func otherStatusesComeWhole() async throws { try await checks.otherStatusesComeWhole() }

    @Test func whoeverStopsReadingHangsUp() async throws {
        try await checks.whoeverStopsReadingHangsUp()
    }

    @Test func unreadStreamsHangUp() async throws { try await checks.unreadStreamsHangUp() }

    @Test func cancelledReadersEndAtOnceAndHangUp() async throws {
        try await checks.cancelledReadersEndAtOnceAndHangUp()
    }

    @Test func readersKeepUpWithManyBytes() async throws {
        try await checks.readersKeepUpWithManyBytes()
    }

    @Test func oneTaskReads() async throws { try await checks.oneTaskReads() }

    #if canImport(FoundationNetworking)
        @Test func whatNobodyReadsHasALimit() async throws {
            try await checks.whatNobodyReadsHasALimit()
        }
    #else
        @Test func whatNobodyReadsWaitsAtTheServer() async throws {
            try await checks.whatNobodyReadsWaitsAtTheServer()
        }
    #endif

    @Test func streamsPrintNothingOfTheirBody() {
        let response = HTTPResponse(
            status: 200, headers: ["X-Key": "canary"],
            stream: BodyStream(chunks: [Data("canary".utf8)]))
        #expect(leaks("canary", in: printed(response)) == [])
        #expect(response.description == "HTTP 200 (1 header fields, a stream)")
    }
}
