#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// JSON for programs, which people can read too.
enum JSONText {
    /// Pretty-printed with sorted keys, and a line break at the end.
    static func of(_ value: some Encodable) throws -> String {
        try text(of: value, .prettyPrinted) + "\n"
    }

    static func line(of value: some Encodable) throws -> String { try text(of: value, []) }

    private static func text(
        of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
    ) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
