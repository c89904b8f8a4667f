/// How files are read that references lead to. This module opens none itself: whoever has it read a document decides
/// what it may see.
public struct FileLoader: Sendable {
    /// The same text for all paths to one file.
    public let identity: @Sendable (_ path: String) -> String
    /// The bytes of a file, which must be no more than the limit.
    public let read: @Sendable (_ path: String, _ limit: Int) throws(FileFault) -> [UInt8]

    /// The folders that have copies of what lies on a network, by the beginnings of the addresses there.
    private var copies: [String: String] = [:]

    public func with(copies: [String: String]) -> FileLoader {
        var loader = self
        loader.copies = copies
        return loader
    }

    public init(
        identity: @escaping @Sendable (_ path: String) -> String = { $0.withoutDetours },
        read: @escaping @Sendable (_ path: String, _ limit: Int) throws(FileFault) -> [UInt8]
    ) {
        self.identity = identity
        self.read = read
    }

    /// The path of the copy of what an address leads to, by the beginning that says most.
    func copy(of address: String) -> String? {
        let matches = copies.filter { address.hasPrefix($0.key) }
        guard let match = matches.max(by: { $0.key.count < $1.key.count }) else { return nil }
        return "\(match.value)/\(address.dropFirst(match.key.count))".withoutDetours
    }

    /// Lets a document see no file but its own.
    public static let none = FileLoader { _, _ throws(FileFault) in
        throw FileFault("other files are out of reach here; bundle the document into one file")
    }
}

/// Why a file is not read, in the words of a diagnostic: `no such file or directory`.
public struct FileFault: Error, Hashable, Sendable {
    public let reason: String

    public init(_ reason: String) { self.reason = reason }
}
