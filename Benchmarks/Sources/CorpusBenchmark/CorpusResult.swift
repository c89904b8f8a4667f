import BenchmarkSupport

/// What became of a document.
struct CorpusResult {
    var document: CorpusDocument
    var statistics: GeneratorStatistics
    /// In bytes.
    var size: Int
    var scan: Duration
    var generation: Duration
    var outcome: Outcome

    enum Outcome {
        /// Became a client that compiles without a warning.
        case compiled(Duration, peakMemory: Int)
        /// Became a client that does not compile, for the reasons that the compiler gives.
        case broken(String)
        /// Has errors of its own, and became nothing.
        case refused
        /// The generator ended in another way.
        case crashed
    }
}
