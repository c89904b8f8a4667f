import Testing

/// Gives a suite one package, and takes it away at the end.
struct FixturePackageTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await FixturePackage.$current.withValue(FixturePackage(), operation: function)
    }
}

extension Trait where Self == FixturePackageTrait {
    static var fixturePackage: Self { Self() }
}
