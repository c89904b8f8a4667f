import Foundation
import LetterpressRuntime

/// Reads any bytes as JSON; what can be read is written and read again, and is the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Data(UnsafeBufferPointer(start: start, count: count))
    guard let value = try? JSONValue(jsonData: bytes) else { return 0 }
    let again = try? JSONValue(jsonData: value.jsonData())
    precondition(again == value)
    return 0
}
