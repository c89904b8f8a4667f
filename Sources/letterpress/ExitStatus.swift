/// What the tool's caller learns without reading.
enum ExitStatus: Int32 {
    case success = 0
    /// The document has errors, the client differs from it, or a file is out of reach.
    case failure = 1
    /// What `EX_USAGE` of `sysexits.h` stands for.
    case wrongUsage = 64
}
