import Foundation

extension JSONCodable {
    /// Reads with any decoder; faults are `DecodingError`s with the path to the value.
    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    /// Writes with any encoder.
    public func encode(to encoder: any Encoder) throws {
        try bridge(to: encoder)
    }

    init(bridging decoder: any Decoder) throws {
        let value = try JSONValue(from: decoder)
        do {
            try self.init(jsonData: value.jsonData())
        } catch {
            throw DecodingError(error, under: decoder.codingPath)
        }
    }

    func bridge(to encoder: any Encoder) throws {
        try JSONValue(jsonData: jsonData()).encode(to: encoder)
    }
}

extension DecodingError {
    /// The same fault in the words of `Codable`.
    init(_ error: JSONError, under path: [any CodingKey]) {
        let steps = JSONPointer.steps(of: error.pointer).map(PathKey.init)
        self = .dataCorrupted(
            Context(
                codingPath: path + steps, debugDescription: error.description,
                underlyingError: error))
    }

    private struct PathKey: CodingKey {
        let stringValue: String
        var intValue: Int? { Int(stringValue) }

        init(_ step: String) { stringValue = step }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { stringValue = String(intValue) }
    }
}
