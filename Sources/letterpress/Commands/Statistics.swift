import ClientGenerator
import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Figures of a run, for programs that run the tool.
struct Statistics: Encodable {
    let document: String?
    /// Missing where the document has errors, like the types.
    let operations: Int?
    let types: Int?
    let errors: Int
    let warnings: Int
    /// Counts by id.
    let diagnostics: [String: Int]
    /// Missing where nothing was printed, like the lines.
    let files: Int?
    let lines: Int?
    /// By stage; those that the run did not get to are missing.
    let milliseconds: [String: Double]
    /// In bytes.
    let peakMemory: Int

    init(
        document: SourceFile?, plan: ClientPlan?, files: [GeneratedFile]?, diagnostics: Diagnostics,
        stopwatch: Stopwatch
    ) {
        let reported = diagnostics.reported
        self.document = document?.path
        operations = plan?.operationCount
        types = plan?.typeCount
        errors = reported.count { $0.severity == .error }
        warnings = reported.count { $0.severity == .warning }
        self.diagnostics = reported.reduce(into: [:]) { $0[$1.id.rawValue, default: 0] += 1 }
        self.files = files?.count
        lines = files?.reduce(0) { $0 + $1.lineCount }
        milliseconds = stopwatch.durations.reduce(into: [:]) {
            $0[$1.key.rawValue] = $1.value.milliseconds
        }
        peakMemory = PeakMemory.bytes
    }

    func write(to path: String) throws {
        let text = Data(try JSONText.of(self).utf8)
        do {
            try text.write(to: URL(filePath: path))
        } catch {
            throw OutputFolder.Failure.inaccessible(
                path: path, reason: SystemFault(error).description)
        }
    }
}
