import Foundation

/// How fast calls were, and what they did to the memory of the process.
struct LoadFigures {
    private var latencies: [Duration] = []
    private var time = Duration.zero
    /// Bytes before the first measured call.
    private(set) var memory = 0
    /// Bytes that the measured calls left behind, or, below zero, gave back.
    private(set) var memoryGrowth = 0

    mutating func add(_ latencies: [Duration], in time: Duration) {
        self.latencies += latencies
        self.time += time
    }

    mutating func addMemory(from start: Int, to end: Int) {
        if memory == 0 { memory = start }
        memoryGrowth += end - start
    }

    var callsPerSecond: Double { Double(latencies.count) / (time / .seconds(1)) }

    /// The latency that this part of the calls stays within.
    func latency(within part: Double) -> Duration {
        guard !latencies.isEmpty else { return .zero }
        let rank = Int((part * Double(latencies.count)).rounded(.up))
        return latencies.sorted()[min(max(rank, 1), latencies.count) - 1]
    }
}
