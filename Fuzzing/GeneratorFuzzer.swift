import ClientGenerator
import Foundation
import SpecReader

/// Takes any bytes for a document and prints its client, which is there exactly if nothing is wrong with the
/// document, and whose files have names of their own also where a disk does not tell case apart.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGenerator(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let document = SourceFile(path: "spec.yaml", bytes: bytes)
    var diagnostics = Diagnostics()
    let files = Generator(settings: Settings()).files(for: document, &diagnostics)
    var printer = DiagnosticPrinter()
    _ = printer.text(of: diagnostics)
    let hasErrors = diagnostics.reported.contains { $0.severity == .error }
    precondition((files == nil) == hasErrors)
    for file in files ?? [] {
        precondition(file.text.hasPrefix("//"))
        precondition(!file.path.split(separator: "/").contains("..") && !file.path.hasPrefix("/"))
    }
    let names = Set((files ?? []).map { $0.path.lowercased() })
    precondition(names.count == files?.count ?? 0)
    return 0
}
