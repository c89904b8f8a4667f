#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The most memory that this process ever held.
enum PeakMemory {
    #if canImport(Darwin)
        static var bytes: Int {
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        }
    #else
        /// What `getrusage` says would count the process that started this one, up to its start.
        static var bytes: Int {
            let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = text?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
            return kilobytes.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
        }
    #endif
}
