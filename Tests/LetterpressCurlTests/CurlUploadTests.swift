import Foundation
import LetterpressCurl
import Testing
import TransportSupport

/// Files as bodies and as parts of forms.
@Suite(.timeLimit(.minutes(10))) struct CurlUploadTests {
    private let checks = UploadChecks(CurlTransport())

    @Test(arguments: UploadChecks.sizes)
    func filesArriveAsTheyAre(row: Case<Int, Void>) async throws {
        try await checks.filesArriveAsTheyAre(row)
    }

    @Test(arguments: UploadChecks.sizes)
    func formsArriveWithTheirFiles(row: Case<Int, Void>) async throws {
        try await checks.formsArriveWithTheirFiles(row)
    }

    @Test func everyAttemptBeginsAtTheStart() async throws {
        try await checks.everyAttemptBeginsAtTheStart()
    }

    @Test(arguments: UploadChecks.missing)
    func missingFilesAreFoundBefore(row: Case<URL, Void>) async throws {
        try await checks.missingFilesAreFoundBefore(row)
    }

    @Test func filesThatChangeEndTheCall() async throws {
        try await checks.filesThatChangeEndTheCall()
    }

    @Test func answersMayComeEarly() async throws { try await checks.answersMayComeEarly() }

    @Test func serversMayHangUp() async throws { try await checks.serversMayHangUp() }

    @Test func keptConnectionsMayBeLost() async throws {
        try await checks.keptConnectionsMayBeLost()
    }

    @Test func cancellationLeavesNothingBehind() async throws {
        try await checks.cancellationLeavesNothingBehind()
    }
}
