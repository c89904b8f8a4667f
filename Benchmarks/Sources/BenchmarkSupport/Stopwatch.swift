import Foundation

/// Times pieces of work that are compared with each other.
package enum Stopwatch {
    package static func time(_ work: () throws -> Void) rethrows -> Duration {
        try ContinuousClock().measure(work)
    }

    /// The shortest time of each piece, all pieces in turn, so that a busy moment of the machine meets all of them.
    package static func shortest(
        of count: Int, _ pieces: (() throws -> Void)...
    ) throws -> [Duration] {
        var times = pieces.map { _ in Duration.seconds(3600) }
        for _ in 0..<count {
            for (index, piece) in pieces.enumerated() {
                times[index] = min(times[index], try time(piece))
            }
        }
        return times
    }
}
