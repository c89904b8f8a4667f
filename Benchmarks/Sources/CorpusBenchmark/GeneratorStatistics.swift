/// What the generator says of a run.
struct GeneratorStatistics: Decodable {
    var operations: Int?
    var types: Int?
    var errors = 0
    var warnings = 0
    var diagnostics: [String: Int] = [:]
    var lines: Int?
    var milliseconds: [String: Double] = [:]
    var peakMemory = 0
}
