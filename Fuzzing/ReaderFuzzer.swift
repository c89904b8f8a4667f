import Foundation
import SpecReader

/// Reads any bytes as a document, and prints what the reader has to say about them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    var diagnostics = Diagnostics()
    _ = DocumentReader.read(SourceFile(path: "spec.yaml", bytes: bytes), into: &diagnostics)
    var printer = DiagnosticPrinter()
    _ = printer.text(of: diagnostics)
    return 0
}
