/// How long a client took, stage by stage.
///
/// A class, so that whoever hands it to a generator can read it afterwards.
package final class Stopwatch {
    /// What a client goes through; it is printed as it is written, or compared.
    package enum Stage: String, Hashable, Sendable, CaseIterable {
        case read, resolve, plan, print
    }

    /// Stages that were not reached are missing.
    package private(set) var durations: [Stage: Duration] = [:]

    package init() {}

    package func measure<Result, Failure: Error>(
        _ stage: Stage, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = ContinuousClock.now
        defer { durations[stage, default: .zero] += start.duration(to: .now) }
        return try work()
    }
}
