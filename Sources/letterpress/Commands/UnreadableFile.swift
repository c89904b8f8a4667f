import ClientGenerator
import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A document or a settings file that is out of reach.
struct UnreadableFile: Error, CustomStringConvertible {
    let path: String
    private let number: Int32

    /// - Parameter number: What `errno` said.
    init(_ path: String, _ number: Int32) {
        self.path = path
        self.number = number
    }

    var description: String {
        "cannot read '\(path)': \(SystemFault(number: number))\(number == ENOENT ? Self.suggestion(for: path) : "")"
    }

    /// The file that may have been meant: one with a similar name in the same folder.
    ///
    /// - Parameter isWhole: Whether to say its folder as well.
    static func suggestion(for path: String, isWhole: Bool = true) -> String {
        let split = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let folder = String(path[..<split])
        let siblings = try? FileManager.default.contentsOfDirectory(
            atPath: folder.isEmpty ? "." : folder)
        let nearest = Spelling.nearest(to: String(path[split...]), among: (siblings ?? []).sorted())
        return nearest.map { "; did you mean '\(isWhole ? folder : "")\($0)'?" } ?? ""
    }
}
