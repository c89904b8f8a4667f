import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that is run to the end, its output thrown away.
///
/// `Process` takes longer to notice an end than the programs here take to run.
struct Command {
    private let path: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(_ path: String) { self.path = path }

    func run(_ arguments: String...) throws {
        let words = [path] + arguments
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
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)

        var process = pid_t()
        var status: Int32 = -1
        if posix_spawn(&process, path, &actions, nil, &arguments, &variables) == 0 {
            waitpid(process, &status, 0)
        }
        guard status == 0 else {
            throw Failure(description: "'\(words.joined(separator: " "))' failed")
        }
    }

    /// As C wants them: ended by a null pointer, and freed by whoever asked for them.
    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// The `swift` that is first in the search path.
    static func swift(_ arguments: String...) throws {
        try Command("/bin/sh").run("-c", (["swift"] + arguments).joined(separator: " "))
    }
}
