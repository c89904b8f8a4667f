extension Schema {
    /// What a schema says. Copies are cheap: they share what they say until one of them says something else.
    package struct Keywords: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var types: [JSONType] = []
            var annotations = Annotations()
            var constraints = Boxed<Constraints>()
            var constant: Node?
            var enumeration: [Node]?
            var properties: [Property] = []
            var required: [RequiredName] = []
            var additionalProperties: Schema?
            var patternProperties: [Property] = []
            var items: Schema?
            var prefixItems: [Schema] = []
            var allOf: [Schema] = []
            var anyOf: [Schema] = []
            var oneOf: [Schema] = []
            var discriminator: Discriminator?

            static let empty = Fields()
        }

        package init() {}
    }
}

extension Schema.Keywords {
    /// Empty where the schema does not say; in the order of the document.
    package var types: [Schema.JSONType] {
        get { fields.value.types }
        _modify { yield &fields.value.types }
    }

    package var annotations: Schema.Annotations {
        get { fields.value.annotations }
        _modify { yield &fields.value.annotations }
    }

    package var constraints: Schema.Constraints {
        get { fields.value.constraints.value }
        _modify { yield &fields.value.constraints.value }
    }

    /// Whether values are limited beyond their types.
    package var hasConstraints: Bool {
        !fields.value.constraints.isEmpty && constraints != .empty
    }

    package var constant: Node? {
        get { fields.value.constant }
        _modify { yield &fields.value.constant }
    }

    package var enumeration: [Node]? {
        get { fields.value.enumeration }
        _modify { yield &fields.value.enumeration }
    }

    package var properties: [Schema.Property] {
        get { fields.value.properties }
        _modify { yield &fields.value.properties }
    }

    package var required: [Schema.RequiredName] {
        get { fields.value.required }
        _modify { yield &fields.value.required }
    }

    package var additionalProperties: Schema? {
        get { fields.value.additionalProperties }
        _modify { yield &fields.value.additionalProperties }
    }

    package var patternProperties: [Schema.Property] {
        get { fields.value.patternProperties }
        _modify { yield &fields.value.patternProperties }
    }

    package var items: Schema? {
        get { fields.value.items }
        _modify { yield &fields.value.items }
    }

    package var prefixItems: [Schema] {
        get { fields.value.prefixItems }
        _modify { yield &fields.value.prefixItems }
    }

    package var allOf: [Schema] {
        get { fields.value.allOf }
        _modify { yield &fields.value.allOf }
    }

    package var anyOf: [Schema] {
        get { fields.value.anyOf }
        _modify { yield &fields.value.anyOf }
    }

    package var oneOf: [Schema] {
        get { fields.value.oneOf }
        _modify { yield &fields.value.oneOf }
    }

    package var discriminator: Schema.Discriminator? {
        get { fields.value.discriminator }
        _modify { yield &fields.value.discriminator }
    }
}
