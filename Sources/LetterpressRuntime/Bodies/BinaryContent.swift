import Foundation

/// What an upload holds: bytes in memory, or a file that is read while it is sent, bit by bit.
///
/// It prints as its size or as a file, because content and name can be secrets.
public enum BinaryContent: Hashable, Sendable {
    case data(Data)
    /// A regular file. It is looked at when a call begins, and read anew by each attempt.
    case file(URL)

    /// What a request demands of it.
    static let demand = "must be a regular file that can be read"
}

extension BinaryContent: CustomStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .data(let data): "\(data.count) bytes"
        case .file: "a file"
        }
    }

    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .enum) }
}
