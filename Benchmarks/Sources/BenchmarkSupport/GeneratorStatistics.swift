import Foundation

/// What the generator says of a run.
package struct GeneratorStatistics: Decodable {
    package var operations: Int?
    package var types: Int?
    package var errors = 0
    package var warnings = 0
    package var diagnostics: [String: Int] = [:]
    package var lines: Int?
    package var milliseconds: [String: Double] = [:]
    /// In bytes, of the generator alone. What the system says of a process counts the one that started it, too.
    package var peakMemory = 0

    package init() {}

    /// - Parameter path: What `--statistics` names.
    package init(path: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: path)))
    }
}
