extension Schema {
    /// What a schema says. Copies are cheap: they share what they say until one of them says something else.
    public struct Keywords: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var types = Types()
            var annotations = Annotations()
            var limits = Boxed<Constraints>()
            var members = Boxed<Members>()
            var items: Schema?
            var combination = Boxed<Combination>()
            var rarities = Boxed<Rarities>()
        }

        /// What is said about the members of objects.
        private struct Members: Emptiable {
            var properties: [Property] = []
            var required: [RequiredName] = []
            var additional: Schema?

            var isEmpty: Bool { properties.isEmpty && required.isEmpty && additional == nil }
        }

        /// The schemas that a schema consists of.
        private struct Combination: Emptiable {
            var allOf: [Schema] = []
            var anyOf: [Schema] = []
            var oneOf: [Schema] = []

            var isEmpty: Bool { allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty }

            var hasAlternatives: Bool { oneOf.count > 1 || anyOf.count > 1 }
        }

        /// What few schemas say.
        private struct Rarities: Emptiable {
            var constant: Node?
            var enumeration: [Node]?
            var patternProperties: [Property] = []
            var prefixItems: [Schema] = []
            var discriminator: Discriminator?
            var isPartlyIgnored = false

            var allowsAll: Bool {
                constant == nil && enumeration == nil && patternProperties.isEmpty
                    && prefixItems.isEmpty
            }

            var hasAlternatives: Bool { enumeration?.count ?? 0 > 1 }
        }

        public init() {}
    }
}

extension Schema.Keywords {
    /// Whether values are limited beyond their types.
    public var hasConstraints: Bool {
        fields.flatMap { $0.limits.map { $0 != Schema.Constraints() } } ?? false
    }

    /// Whether it consists of other schemas.
    public var isCombination: Bool {
        fields.flatMap { $0.combination.map { !$0.isEmpty } } ?? false
    }

    /// Whether a keyword lists alternatives, of which one may be `null`.
    public var hasAlternatives: Bool {
        types.count > 1 || fields.flatMap { $0.combination.map { $0.hasAlternatives } } ?? false
            || fields.flatMap { $0.rarities.map { $0.hasAlternatives } } ?? false
    }

    /// Whether the keywords say no more than which types are allowed.
    public var isTypeOnly: Bool {
        fields.flatMap { $0.members.map { $0.isEmpty } } ?? true
            && fields.flatMap { $0.rarities.map { $0.allowsAll } } ?? true
            && items == nil && !isCombination && !hasConstraints && annotations.format == nil
    }
}

extension Schema.Keywords {
    /// Empty where the schema does not say.
    public var types: Schema.Types {
        get { fields.map { $0.types } ?? [] }
        _modify { yield &fields.value.types }
    }

    public var annotations: Schema.Annotations {
        get { fields.map { $0.annotations } ?? Schema.Annotations() }
        _modify { yield &fields.value.annotations }
    }

    public var constraints: Schema.Constraints {
        get { limits.value }
        _modify { yield &fields.value.limits.value }
    }

    /// The constraints, for whoever shares them.
    public var limits: Boxed<Schema.Constraints> { fields.map { $0.limits } ?? Boxed() }

    public var items: Schema? {
        get { fields.flatMap { $0.items } }
        _modify { yield &fields.value.items }
    }
}

extension Schema.Keywords {
    public var properties: [Schema.Property] {
        get { fields.flatMap { $0.members.map { $0.properties } } ?? [] }
        _modify { yield &fields.value.members.value.properties }
    }

    public var required: [Schema.RequiredName] {
        get { fields.flatMap { $0.members.map { $0.required } } ?? [] }
        _modify { yield &fields.value.members.value.required }
    }

    public var additionalProperties: Schema? {
        get { fields.flatMap { $0.members.flatMap { $0.additional } } }
        _modify { yield &fields.value.members.value.additional }
    }
}

extension Schema.Keywords {
    public var allOf: [Schema] {
        get { fields.flatMap { $0.combination.map { $0.allOf } } ?? [] }
        _modify { yield &fields.value.combination.value.allOf }
    }

    public var anyOf: [Schema] {
        get { fields.flatMap { $0.combination.map { $0.anyOf } } ?? [] }
        _modify { yield &fields.value.combination.value.anyOf }
    }

    public var oneOf: [Schema] {
        get { fields.flatMap { $0.combination.map { $0.oneOf } } ?? [] }
        _modify { yield &fields.value.combination.value.oneOf }
    }
}

extension Schema.Keywords {
    public var constant: Node? {
        get { fields.flatMap { $0.rarities.flatMap { $0.constant } } }
        set {
            guard newValue != nil || constant != nil else { return }
            fields.value.rarities.value.constant = newValue
        }
    }

    public var enumeration: [Node]? {
        get { fields.flatMap { $0.rarities.flatMap { $0.enumeration } } }
        set {
            guard newValue != nil || enumeration != nil else { return }
            fields.value.rarities.value.enumeration = newValue
        }
    }

    public var patternProperties: [Schema.Property] {
        get { fields.flatMap { $0.rarities.map { $0.patternProperties } } ?? [] }
        set {
            guard !newValue.isEmpty || !patternProperties.isEmpty else { return }
            fields.value.rarities.value.patternProperties = newValue
        }
    }

    public var prefixItems: [Schema] {
        get { fields.flatMap { $0.rarities.map { $0.prefixItems } } ?? [] }
        set {
            guard !newValue.isEmpty || !prefixItems.isEmpty else { return }
            fields.value.rarities.value.prefixItems = newValue
        }
    }

    /// Whether the schema has keywords that are not supported.
    public var isPartlyIgnored: Bool {
        get { fields.flatMap { $0.rarities.map { $0.isPartlyIgnored } } ?? false }
        set {
            guard newValue != isPartlyIgnored else { return }
            fields.value.rarities.value.isPartlyIgnored = newValue
        }
    }

    public var discriminator: Schema.Discriminator? {
        get { fields.flatMap { $0.rarities.flatMap { $0.discriminator } } }
        set {
            guard newValue != nil || discriminator != nil else { return }
            fields.value.rarities.value.discriminator = newValue
        }
    }
}
