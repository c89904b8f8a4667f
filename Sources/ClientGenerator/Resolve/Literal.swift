import SpecReader

/// A JSON scalar as a document states it.
package enum Literal: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The digits as written.
    case number(String)
    case string(String)

    init?(_ node: Node) { self.init(node.value) }

    init?(_ value: Node.Value) {
        switch value {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .number(let text): self = .number(text)
        case .string(let text): self = .string(text)
        case .sequence, .mapping: return nil
        }
    }
}
