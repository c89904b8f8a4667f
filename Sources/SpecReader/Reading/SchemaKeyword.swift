/// The keywords of JSON Schema and of OpenAPI's dialects of it.
enum SchemaKeyword: String, FieldKey {
    case reference = "$ref"
    case title, description, format, contentEncoding, contentMediaType
    case `default`, example, examples, deprecated, readOnly, writeOnly
    case swiftName = "x-swift-name"
    /// What Azure has in place of a mapping: the tag stands beside the variant.
    case discriminatorValue = "x-ms-discriminator-value"
    case enumNames = "x-enum-varnames"
    case enumDescriptions = "x-enum-descriptions"
    /// The same in the spelling of other tools.
    case enumNamesElsewhere = "x-enumNames"
    case enumDescriptionsElsewhere = "x-enumDescriptions"
    case type, nullable, const, `enum`
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    case minLength, maxLength, pattern, minItems, maxItems, uniqueItems
    case minProperties, maxProperties
    case properties, required, additionalProperties, patternProperties, items, prefixItems
    case allOf, anyOf, oneOf, discriminator
    // Say nothing about values.
    case xml, externalDocs, summary
    case schema = "$schema"
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case comment = "$comment"
    case vocabulary = "$vocabulary"
    case definitions
    case defs = "$defs"
    // Say something about values that the model has no place for.
    case not, `if`, then, `else`, dependentSchemas, dependentRequired, dependencies, propertyNames
    case contains, minContains, maxContains, unevaluatedItems, unevaluatedProperties
    case additionalItems, contentSchema
    case dynamicReference = "$dynamicRef"
    case recursiveReference = "$recursiveRef"
    case recursiveAnchor = "$recursiveAnchor"

    /// In the order of their numbers in a ``KeyTable``.
    static let all = allCases

    var isEssential: Bool {
        switch self {
        // Without 'required', nothing is lost: everything may be missing.
        case .properties, .additionalProperties, .patternProperties, .items,
            .prefixItems, .allOf, .anyOf, .oneOf, .enum, .discriminator, .reference:
            true
        default: false
        }
    }
}
