import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that is run to the end.
///
/// `Process` takes longer to notice an end than the programs here take to run.
package struct Command {
    private let path: String
    /// Where output and errors go.
    private let output: String

    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        package init(description: String) { self.description = description }
    }

    /// What a run took.
    package struct Usage {
        package var time: Duration
        /// In the process itself and in the system on its behalf.
        package var processorTime: Duration
        /// In bytes, of the process and of the processes it started, whichever had most.
        package var peakMemory: Int

        package init(time: Duration, processorTime: Duration, peakMemory: Int) {
            self.time = time
            self.processorTime = processorTime
            self.peakMemory = peakMemory
        }
    }

    package init(_ path: String, output: String = "/dev/null") {
        self.path = path
        self.output = output
    }

    @discardableResult package func run(_ arguments: String...) throws -> Usage {
        try run(arguments)
    }

    @discardableResult package func run(_ arguments: [String]) throws -> Usage {
        let words = [path] + arguments
        var (status, usage) = (Int32(-1), rusage())
        let time = ContinuousClock().measure {
            var process = pid_t()
            if spawn(&process, words) { wait4(process, &status, 0, &usage) }
        }
        guard status == 0 else {
            throw Failure(description: "'\(words.joined(separator: " "))' failed")
        }
        #if canImport(Darwin)
            let peakMemory = usage.ru_maxrss
        #else
            let peakMemory = usage.ru_maxrss * 1024
        #endif
        return Usage(
            time: time, processorTime: Duration(usage.ru_utime) + Duration(usage.ru_stime),
            peakMemory: peakMemory)
    }

    private func spawn(_ process: inout pid_t, _ words: [String]) -> Bool {
        var arguments = Self.strings(words)
        var variables = Self.strings(
            ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" })
        defer { for string in arguments + variables { free(string) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        return posix_spawnp(&process, path, &actions, nil, &arguments, &variables) == 0
    }

    /// As C wants them: ended by a null pointer, and freed by whoever asked for them.
    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// The `swift` that is first in the search path.
    package static func swift(_ arguments: String...) throws {
        try Command("/bin/sh").run("-c", (["swift"] + arguments).joined(separator: " "))
    }
}

extension Duration {
    fileprivate init(_ time: timeval) {
        self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
    }
}
