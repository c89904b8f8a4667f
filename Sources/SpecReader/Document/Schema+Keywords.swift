extension Schema {
    /// What a schema says. Copies are cheap: they share what they say until one of them says something else.
    package struct Keywords: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var types: [JSONType] = []
            var annotations = Annotations()
            var limits = Boxed<Constraints>()
            var enumeration: [Node]?
            var properties: [Property] = []
            var required: [RequiredName] = []
            var additionalProperties: Schema?
            var items: Schema?
            var allOf: [Schema] = []
            var anyOf: [Schema] = []
            var oneOf: [Schema] = []
            var rarities = Boxed<Rarities>()

            static let empty = Fields()

            var hasConstraints: Bool { !limits.isEmpty && limits.value != .empty }

            var isCombination: Bool { !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty }

            var isTypeOnly: Bool {
                properties.isEmpty && required.isEmpty && !isCombination && enumeration == nil
                    && additionalProperties == nil && items == nil && !hasConstraints
                    && annotations.format == nil && (rarities.isEmpty || rarities.value.allowsAll)
            }

            var hasAlternatives: Bool {
                types.count > 1 || oneOf.count > 1 || anyOf.count > 1
                    || enumeration?.count ?? 0 > 1
            }
        }

        /// What few schemas say.
        private struct Rarities: Emptiable {
            var constant: Node?
            var patternProperties: [Property] = []
            var prefixItems: [Schema] = []
            var discriminator: Discriminator?
            var isPartlyIgnored = false

            static let empty = Rarities()

            var allowsAll: Bool {
                constant == nil && patternProperties.isEmpty && prefixItems.isEmpty
            }
        }

        package init() {}
    }
}

// Looked at in one go, because every schema is asked for them, and each look at a keyword alone shares what it holds.
extension Schema.Keywords {
    /// Whether values are limited beyond their types.
    package var hasConstraints: Bool { fields.value.hasConstraints }

    /// Whether it consists of other schemas.
    package var isCombination: Bool { fields.value.isCombination }

    /// Whether the keywords say no more than which types are allowed.
    package var isTypeOnly: Bool { fields.value.isTypeOnly }

    /// Whether a keyword lists alternatives, of which one may be `null`.
    package var hasAlternatives: Bool { fields.value.hasAlternatives }
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
        get { limits.value }
        _modify { yield &fields.value.limits.value }
    }

    /// Looked at first, because nearly all schemas have none.
    private var hasRarities: Bool { !fields.value.rarities.isEmpty }

    /// The constraints, for whoever shares them.
    package var limits: Boxed<Schema.Constraints> { fields.value.limits }

    package var constant: Node? {
        get { hasRarities ? fields.value.rarities.value.constant : nil }
        set {
            guard newValue != nil || constant != nil else { return }
            fields.value.rarities.value.constant = newValue
        }
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
        get { hasRarities ? fields.value.rarities.value.patternProperties : [] }
        set {
            guard !newValue.isEmpty || !patternProperties.isEmpty else { return }
            fields.value.rarities.value.patternProperties = newValue
        }
    }

    package var items: Schema? {
        get { fields.value.items }
        _modify { yield &fields.value.items }
    }

    package var prefixItems: [Schema] {
        get { hasRarities ? fields.value.rarities.value.prefixItems : [] }
        set {
            guard !newValue.isEmpty || !prefixItems.isEmpty else { return }
            fields.value.rarities.value.prefixItems = newValue
        }
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

    /// Whether the schema has keywords that are not supported.
    package var isPartlyIgnored: Bool {
        get { hasRarities && fields.value.rarities.value.isPartlyIgnored }
        set {
            guard newValue != isPartlyIgnored else { return }
            fields.value.rarities.value.isPartlyIgnored = newValue
        }
    }

    package var discriminator: Schema.Discriminator? {
        get { hasRarities ? fields.value.rarities.value.discriminator : nil }
        set {
            guard newValue != nil || discriminator != nil else { return }
            fields.value.rarities.value.discriminator = newValue
        }
    }
}
