import Foundation

/// Takes the parameters and the body of a call, and records broken rules on the way.
///
/// Parameters are written from their JSON form; `nil` leaves one out. What no style can say, such as an array of
/// objects, goes as JSON.
public struct RequestEncoder: Sendable {
    let validates: Bool
    var path: String
    var query: [String] = []
    var headers = HeaderFields()
    var cookies: [String] = []
    var body: RequestBody?
    var contentType: String?
    /// Asked for the token before each attempt.
    var tokenProvider: BearerToken.Provider?
    var violations: [Violation] = []

    /// `path` is a template: `{name}` stands where a path parameter goes.
    init(path: String, validates: Bool) {
        self.path = path
        self.validates = validates
    }

    /// Sets the body to a value as JSON, checked against `rules`; `nil` is `null`.
    public mutating func json<Value: JSONCodable>(
        _ value: Value, contentType: String = "application/json", _ rules: ValidationRule...
    ) {
        let writer = checked(value, rules)
        record(writer.violations)
        body = RequestBody(writer.data)
        self.contentType = contentType
    }

    /// A value of the body as JSON.
    func checked(_ value: some JSONCodable, _ rules: [ValidationRule]) -> JSONWriter {
        var writer = JSONWriter(validates: validates, place: .body)
        if validates { writer.waiting = rules }
        value.write(to: &writer)
        return writer
    }

    mutating func record(_ found: [Violation]) { violations += found }

    /// Records a violation of the call's own.
    public mutating func refuse(_ place: Violation.Place, _ name: String, _ demand: String) {
        let pointer = name.isEmpty ? "" : "/" + JSONPointer.escape(name)
        violations.append(Violation(place: place, pointer: pointer, demand: demand))
    }
}

extension RequestEncoder: CustomStringConvertible, CustomReflectable {
    /// Sizes alone, because parameters and bodies can be secrets.
    public var description: String { "request with a body of \(body?.size ?? 0) bytes" }

    public var customMirror: Mirror {
        Mirror(
            self, children: ["headers": headers, "bodySize": body?.size ?? 0],
            displayStyle: .struct)
    }
}
