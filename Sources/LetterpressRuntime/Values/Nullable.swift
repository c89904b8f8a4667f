/// A value, or an explicit `null`.
///
/// An optional `Nullable` keeps three states apart: a value, `null`, and a member that is left out.
public enum Nullable<Wrapped: Sendable>: Sendable {
    /// An explicit `null`.
    case null
    /// A value.
    case value(Wrapped)

    /// The value, `nil` for `null`.
    public var value: Wrapped? {
        if case .value(let value) = self { value } else { nil }
    }
}

extension Nullable: Equatable where Wrapped: Equatable {}
extension Nullable: Hashable where Wrapped: Hashable {}

extension Nullable: Encodable where Wrapped: JSONCodable {}
extension Nullable: Decodable where Wrapped: JSONCodable {}

extension Nullable: JSONCodable where Wrapped: JSONCodable {
    public init(json: JSONReader) throws(JSONError) {
        self = json.isAbsent(Wrapped.self) ? .null : .value(try Wrapped(json: json))
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .value(let value): value.write(to: &json)
        }
    }
}
