import LetterpressRuntime

/// A struct with every kind of member.
struct Person: JSONCodable, Hashable {
    var name: String
    var nickname: String?
    var age: Int?
    var password: Secret?
    var note: Nullable<String>?
    var others: [String: JSONValue] = [:]
}

extension Person {
    init(json: JSONReader) throws(JSONError) {
        let json = try json.object()
        try json.constant("kind", "person")
        name = try json.required("name")
        nickname = try json.required("nickname")
        age = try json.optional("age")
        password = try json.optional("password")
        note = try json.optionalOrNull("note")
        others = try json.others(
            except: "kind", "name", "nickname", "age", "password", "note")
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.constant("kind", "person")
            json.required("name", name, .minLength(1), .maxLength(10))
            json.required("nickname", nickname, .minLength(2))
            json.optional("age", age, .minimum(0), .maximum(150))
            json.optional("password", password, .minLength(8))
            json.optionalOrNull("note", note, .maxLength(3))
            json.others(others)
        }
    }
}

/// An open set of texts.
enum Colour: OpenStringEnum {
    case red
    case blue
    case unknown(String)

    static let knownCases: KeyValuePairs<String, Self> = ["RED": .red, "BLUE": .blue]

    var unknownValue: String? {
        if case .unknown(let value) = self { value } else { nil }
    }
}

/// A closed set of texts.
enum Size: String, StringEnum {
    case small = "S"
    case large = "L"
}

struct Circle: JSONCodable, Hashable {
    var radius: Double

    init(radius: Double) { self.radius = radius }

    init(json: JSONReader) throws(JSONError) {
        radius = try json.object().required("radius")
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.constant("shape", "circle")
            json.required("radius", radius, .exclusiveMinimum(0))
        }
    }
}

/// A union told apart by a tag and then by a required member; open.
enum Shape: JSONCodable, Hashable {
    case circle(Circle)
    case count(Int)
    case unknown(UnknownVariant)

    init(json: JSONReader) throws(JSONError) {
        switch json.kind {
        case .number: self = .count(try Int(json: json))
        case .object:
            switch try json.tag("shape") {
            case "circle":
                guard json.has("radius") else {
                    throw json.noVariant(of: "Shape", tag: "circle")
                }
                self = .circle(try Circle(json: json))
            case let tag: self = .unknown(try UnknownVariant(tag: tag, json: json))
            }
        default: throw json.noVariant(of: "Shape")
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(to: &json)
        case .count(let value): json.value(value, .minimum(0))
        case .unknown(let value): value.write(to: &json)
        }
    }
}

/// Runs the reading of a value and delivers its error.
func failure<Value: JSONCodable>(_ type: Value.Type, _ text: String) -> JSONError? {
    do throws(JSONError) {
        _ = try Value(jsonText: text)
        return nil
    } catch {
        return error
    }
}
