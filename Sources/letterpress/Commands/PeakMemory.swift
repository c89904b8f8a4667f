import Foundation

/// The most memory that this process ever held.
enum PeakMemory {
    static var bytes: Int {
        var usage = rusage()
        // RUSAGE_SELF, whose type differs from system to system.
        getrusage(0, &usage)
        #if canImport(Darwin)
            return usage.ru_maxrss
        #else
            return usage.ru_maxrss * 1024
        #endif
    }
}
