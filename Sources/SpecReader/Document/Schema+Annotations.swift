extension Schema {
    /// What a schema says that changes nothing about which values are allowed, for the most part. Copies are cheap, as
    /// those of ``Keywords`` are.
    public struct Annotations: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var title: String?
            var description: String?
            var format: String?
            var isDeprecated = false
            var isReadOnly = false
            var isWriteOnly = false
            var rarities = Boxed<Rarities>()
        }

        /// What few schemas say.
        private struct Rarities: Emptiable {
            var contentEncoding: String?
            var contentMediaType: String?
            var defaultValue: Node?
            var swiftName: String?
            var discriminatorValue: String?
            var enumNames: [String] = []
            var enumDescriptions: [String] = []
        }

        public init() {}
    }
}

extension Schema.Annotations {
    /// Whether nothing is said.
    public var isEmpty: Bool {
        fields.map {
            $0.title == nil && $0.description == nil && $0.format == nil && !$0.isDeprecated
                && !$0.isReadOnly && !$0.isWriteOnly && $0.rarities.isEmpty
        } ?? true
    }

    public var title: String? {
        get { fields.flatMap { $0.title } }
        _modify { yield &fields.value.title }
    }

    public var description: String? {
        get { fields.flatMap { $0.description } }
        _modify { yield &fields.value.description }
    }

    public var format: String? {
        get { fields.flatMap { $0.format } }
        _modify { yield &fields.value.format }
    }

    public var contentEncoding: String? {
        get { fields.flatMap { $0.rarities.flatMap { $0.contentEncoding } } }
        set {
            guard newValue != nil || contentEncoding != nil else { return }
            fields.value.rarities.value.contentEncoding = newValue
        }
    }

    public var contentMediaType: String? {
        get { fields.flatMap { $0.rarities.flatMap { $0.contentMediaType } } }
        set {
            guard newValue != nil || contentMediaType != nil else { return }
            fields.value.rarities.value.contentMediaType = newValue
        }
    }

    public var defaultValue: Node? {
        get { fields.flatMap { $0.rarities.flatMap { $0.defaultValue } } }
        set {
            guard newValue != nil || defaultValue != nil else { return }
            fields.value.rarities.value.defaultValue = newValue
        }
    }

    public var isDeprecated: Bool {
        get { fields.map { $0.isDeprecated } ?? false }
        _modify { yield &fields.value.isDeprecated }
    }

    public var isReadOnly: Bool {
        get { fields.map { $0.isReadOnly } ?? false }
        _modify { yield &fields.value.isReadOnly }
    }

    public var isWriteOnly: Bool {
        get { fields.map { $0.isWriteOnly } ?? false }
        _modify { yield &fields.value.isWriteOnly }
    }

    /// `x-swift-name`
    public var swiftName: String? {
        get { fields.flatMap { $0.rarities.flatMap { $0.swiftName } } }
        set {
            guard newValue != nil || swiftName != nil else { return }
            fields.value.rarities.value.swiftName = newValue
        }
    }

    /// `x-ms-discriminator-value`
    public var discriminatorValue: String? {
        get { fields.flatMap { $0.rarities.flatMap { $0.discriminatorValue } } }
        set {
            guard newValue != nil || discriminatorValue != nil else { return }
            fields.value.rarities.value.discriminatorValue = newValue
        }
    }

    /// `x-enum-varnames`
    public var enumNames: [String] {
        get { fields.flatMap { $0.rarities.map { $0.enumNames } } ?? [] }
        set {
            guard !newValue.isEmpty || !enumNames.isEmpty else { return }
            fields.value.rarities.value.enumNames = newValue
        }
    }

    /// `x-enum-descriptions`
    public var enumDescriptions: [String] {
        get { fields.flatMap { $0.rarities.map { $0.enumDescriptions } } ?? [] }
        set {
            guard !newValue.isEmpty || !enumDescriptions.isEmpty else { return }
            fields.value.rarities.value.enumDescriptions = newValue
        }
    }
}
