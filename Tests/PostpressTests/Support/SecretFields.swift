import Postpress
import SpecReader
import Testing

/// The secret fields that the spec declares.
enum SecretFields {
    /// A property with `format: password`.
    struct Field: CustomTestStringConvertible, Sendable {
        var component: String
        var property: String
        /// The constant properties beside it, which tell what kind of body it stands in.
        var constants: [String: String]

        var testDescription: String { "\(component).\(property)" }

        /// Whether the canary stands in this field, somewhere in a body.
        func holdsCanary(in body: JSONValue) -> Bool {
            if let members = body.object {
                let isHere =
                    members[property]?.string == Canary.text
                    && constants.allSatisfy { members[$0.key]?.string == $0.value }
                return isHere || members.values.contains { holdsCanary(in: $0) }
            }
            return body.array?.contains { holdsCanary(in: $0) } ?? false
        }
    }

    static let all: [Field] = (SpecExamples.root?["components"]?["schemas"]?.entries ?? [])
        .flatMap { fields(of: $0.value, in: $0.key) }

    /// The fields of a schema and of its parts.
    private static func fields(of schema: Node, in component: String) -> [Field] {
        let parts = [schema] + (schema["allOf"]?.elements ?? [])
        let properties = parts.flatMap { $0["properties"]?.entries ?? [] }
        let constants = properties.compactMap { name, property in
            property["const"]?.text.map { (name, $0) }
        }
        return properties.flatMap { name, property -> [Field] in
            guard property["format"]?.text == "password" else {
                return fields(of: property, in: component)
            }
            return [
                Field(
                    component: component, property: name,
                    constants: Dictionary(constants) { first, _ in first })
            ]
        }
    }
}
