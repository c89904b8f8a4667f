import Foundation

/// Takes the parameters and the body of a call, and records broken rules on the way.
///
/// Parameters are written from their JSON form; `nil` leaves one out. Where a path, header or cookie takes
/// no arrays or objects of arrays or objects, such a value is a violation.
public struct RequestEncoder: Sendable {
    let validates: Bool
    var path: String
    var query: [String] = []
    var headers = HeaderFields()
    var cookies: [String] = []
    var body: Data?
    var contentType: String?
    private(set) var violations: [Violation] = []

    /// `path` is a template: `{name}` stands where a path parameter goes.
    init(path: String, validates: Bool) {
        self.path = path
        self.validates = validates
    }

    /// Fills a place of the path; what would leave the place empty, or change the path's course, is a violation.
    public mutating func path<Value: JSONCodable>(
        _ name: String, _ value: Value, style: ParameterStyle = .simple, explode: Bool = false,
        _ rules: ValidationRule...
    ) {
        guard let form = form(.path, name, value, rules) else {
            refuse(.path, name, "must not be missing")
            return
        }
        let text = form.mapped(\.percentEncoded).path(name, style, explode: explode)
        if form.isEmpty {
            refuse(.path, name, "must not be empty")
        } else if text == "." || text == ".." {
            refuse(.path, name, "must not be '.' or '..'")
        }
        path = path.replacing("{\(name)}", with: text)
    }

    /// Adds to the query.
    public mutating func query<Value: JSONCodable>(
        _ name: String, _ value: Value, style: ParameterStyle = .form, explode: Bool? = nil,
        _ rules: ValidationRule...
    ) {
        guard let form = form(.query, name, value, rules) else { return }
        query += form.mapped(\.percentEncoded).pairs(
            name.percentEncoded, style, explode: explode ?? style.explodesByDefault)
    }

    /// Sets a header field.
    public mutating func header<Value: JSONCodable>(
        _ name: String, _ value: Value, explode: Bool = false, _ rules: ValidationRule...
    ) {
        guard let form = form(.header, name, value, rules) else { return }
        headers[name] = form.joined(",", exploded: explode)
    }

    /// Adds a cookie.
    public mutating func cookie<Value: JSONCodable>(
        _ name: String, _ value: Value, explode: Bool? = nil, _ rules: ValidationRule...
    ) {
        guard let form = form(.cookie, name, value, rules) else { return }
        cookies += form.mapped(\.percentEncoded).pairs(
            name.percentEncoded, .form, explode: explode ?? true)
    }

    /// Sets the body to a value as JSON.
    public mutating func json<Value: JSONCodable>(
        _ value: Value, contentType: String = "application/json"
    ) {
        var writer = JSONWriter(validates: validates, place: .body)
        value.write(to: &writer)
        violations += writer.violations
        body = writer.data
        self.contentType = contentType
    }

    /// Sets the body to a value as JSON; `nil` leaves the body out.
    public mutating func json<Value: JSONCodable>(
        _ value: Value?, contentType: String = "application/json"
    ) {
        guard let value else { return }
        json(value, contentType: contentType)
    }

    mutating func record(_ found: [Violation]) { violations += found }

    /// Records a violation of the call's own.
    public mutating func refuse(_ place: Violation.Place, _ name: String, _ demand: String) {
        let pointer = name.isEmpty ? "" : "/" + JSONPointer.escape(name)
        violations.append(Violation(place: place, pointer: pointer, demand: demand))
    }

    private mutating func form<Value: JSONCodable>(
        _ place: Violation.Place, _ name: String, _ value: Value, _ rules: [ValidationRule]
    ) -> ParameterForm? {
        var writer = JSONWriter(validates: validates, place: place)
        if validates { writer.waiting = rules }
        value.write(to: &writer)
        violations += writer.violations.map { violation in
            Violation(
                place: place, pointer: "/" + JSONPointer.escape(name) + violation.pointer,
                demand: violation.demand)
        }
        guard let root = try? JSONDocument(copying: writer.bytes).root, !root.isNull else {
            return nil
        }
        guard let form = ParameterForm(root) else {
            refuse(place, name, "must not hold arrays or objects within arrays or objects")
            return .text("")
        }
        return form
    }
}

extension RequestEncoder: CustomStringConvertible, CustomReflectable {
    /// Sizes alone, because parameters and bodies can be secrets.
    public var description: String { "request with a body of \(body?.count ?? 0) bytes" }

    public var customMirror: Mirror {
        Mirror(
            self, children: ["headers": headers, "bodySize": body?.count ?? 0],
            displayStyle: .struct)
    }
}
