import ClientGenerator
import SpecReader
import SpecSupport
import Testing

/// A row of a table: a document of several files, what is reported about it, and what its plan has.
struct FilesCase: CustomTestStringConvertible {
    let id: String
    let files: MarkedFiles
    let reported: [String]
    let plan: [String]

    var testDescription: String { id }

    /// - Parameter lines: Those that begin with a mark or a path are reported, the others are lines of the plan.
    init(_ id: String, _ files: String, links: [String: String] = [:], _ lines: String...) {
        self.id = id
        self.files = MarkedFiles(files, links: links)
        let isReported = { (line: String) in
            line.contains("⟦") || line.contains(" warning: ") || line.contains(" error: ")
                || line.hasPrefix("- note: ")
        }
        reported = lines.filter(isReported)
        plan = lines.filter { !isReported($0) }
    }

    func check() {
        var diagnostics = Diagnostics()
        let generator = Generator(settings: Settings(), loader: files.loader)
        let plan = generator.plan(for: files.document, &diagnostics)
        #expect(files.lines(of: diagnostics) == reported)
        #expect((plan.map { PlanText($0).lines } ?? []) == self.plan)
    }
}
