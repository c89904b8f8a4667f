import Foundation
import LetterpressRuntime
import Testing

@Suite(.timeLimit(.minutes(10))) struct ClientClockTests {
    @Test(arguments: [ClientClock.system, ClientClock(SuspendingClock())])
    func sleepsAsLongAsAsked(clock: ClientClock) async throws {
        let start = clock.elapsed()
        try await clock.sleep(.milliseconds(20))
        #expect(clock.elapsed() - start >= .milliseconds(20))
        try await clock.sleep(.zero)
        try await clock.sleep(.seconds(-1))
    }

    @Test func shortSleepsDoNotWaitForLongOnes() async throws {
        let long = Task { try await ClientClock.system.sleep(.seconds(1_000_000_000)) }
        for milliseconds in [3, 2, 1, 30] {
            try await ClientClock.system.sleep(.milliseconds(milliseconds))
        }
        long.cancel()
        await #expect(throws: CancellationError.self) { try await long.value }
    }

    @Test func manySleepersWakeOnce() async {
        let woken = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<500 {
                group.addTask {
                    (try? await ClientClock.system.sleep(.microseconds(number * 10))) != nil
                }
            }
            return await group.reduce(0) { count, isWoken in count + (isWoken ? 1 : 0) }
        }
        #expect(woken == 500)
    }

    @Test func cancellationAndTheEndCanCoincide() async {
        let ended = await withTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask {
                    let task = Task {
                        try? await ClientClock.system.sleep(.microseconds(number))
                    }
                    await Task.yield()
                    task.cancel()
                    _ = await task.value
                }
            }
            return await group.reduce(0) { count, _ in count + 1 }
        }
        #expect(ended == 500)
    }
}
