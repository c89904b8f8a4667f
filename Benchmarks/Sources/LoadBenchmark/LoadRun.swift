/// The rounds of one caller, and what came of them.
struct LoadRun<Subject: Caller> {
    let caller: Subject
    let callsInFlight: Int
    private var calls = 0
    private var attempts = 0
    private(set) var figures = LoadFigures()

    init(caller: Subject, callsInFlight: Int) {
        self.caller = caller
        self.callsInFlight = callsInFlight
    }

    private struct Call {
        let number: Int
        let answer: Answer
        let duration: Duration
    }

    /// Makes the next calls; the first round counts for correctness alone.
    mutating func round(of count: Int) async throws {
        let isWarm = calls > 0
        let numbers = calls..<calls + count
        let memory = ResidentMemory.bytes
        let clock = ContinuousClock()
        let start = clock.now
        let calls = try await made(numbers)
        let duration = clock.now - start
        try check(calls, numbers)
        self.calls += count
        guard isWarm else { return }
        figures.add(calls.map { $0.duration }, in: duration)
        figures.addMemory(from: memory, to: ResidentMemory.bytes)
    }

    /// Every attempt that was made must have arrived, and no other.
    func compare(with tally: Tally) throws {
        guard tally.requests == attempts, tally.pages == calls else {
            throw LoadFailure.differentTally(calls: calls, attempts: attempts, tally)
        }
    }

    private func made(_ numbers: Range<Int>) async throws -> [Call] {
        try await withThrowingTaskGroup(of: [Call].self) { [caller, callsInFlight] group in
            for first in numbers.prefix(callsInFlight) {
                group.addTask {
                    let clock = ContinuousClock()
                    var calls: [Call] = []
                    for number in stride(from: first, to: numbers.upperBound, by: callsInFlight) {
                        let start = clock.now
                        let answer = try await caller.call(number)
                        let duration = clock.now - start
                        calls.append(Call(number: number, answer: answer, duration: duration))
                    }
                    return calls
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// Each number must have been answered once, with the page that was made for it.
    private mutating func check(_ calls: [Call], _ numbers: Range<Int>) throws {
        var missing = Set(numbers.map { Page.id(for: "\($0)") })
        for call in calls {
            attempts += call.answer.attempts
            guard call.answer.id == Page.id(for: "\(call.number)"),
                missing.remove(call.answer.id) != nil
            else { throw LoadFailure.wrongAnswer(call.answer.id, number: call.number) }
        }
        guard missing.isEmpty else { throw LoadFailure.lost(missing.count) }
    }
}
