extension Schema {
    /// What a schema says that changes nothing about which values are allowed, for the most part. Copies are cheap, as
    /// those of ``Keywords`` are.
    package struct Annotations: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var title: String?
            var description: String?
            var format: String?
            var isDeprecated = false
            var isReadOnly = false
            var isWriteOnly = false
            var rarities = Boxed<Rarities>()

            static let empty = Fields()
        }

        /// What few schemas say.
        private struct Rarities: Emptiable {
            var contentEncoding: String?
            var contentMediaType: String?
            var defaultValue: Node?
            var swiftName: String?
            var enumNames: [String] = []
            var enumDescriptions: [String] = []

            static let empty = Rarities()
        }

        package init() {}
    }
}

extension Schema.Annotations {
    /// Looked at first, because nearly all schemas have none.
    private var hasRarities: Bool { !fields.value.rarities.isEmpty }

    /// Whether nothing is said.
    package var isEmpty: Bool {
        fields.isEmpty
            || title == nil && description == nil && format == nil && !isDeprecated
                && !isReadOnly && !isWriteOnly && !hasRarities
    }

    package var title: String? {
        get { fields.value.title }
        _modify { yield &fields.value.title }
    }

    package var description: String? {
        get { fields.value.description }
        _modify { yield &fields.value.description }
    }

    package var format: String? {
        get { fields.value.format }
        _modify { yield &fields.value.format }
    }

    package var contentEncoding: String? {
        get { hasRarities ? fields.value.rarities.value.contentEncoding : nil }
        set {
            guard newValue != nil || contentEncoding != nil else { return }
            fields.value.rarities.value.contentEncoding = newValue
        }
    }

    package var contentMediaType: String? {
        get { hasRarities ? fields.value.rarities.value.contentMediaType : nil }
        set {
            guard newValue != nil || contentMediaType != nil else { return }
            fields.value.rarities.value.contentMediaType = newValue
        }
    }

    package var defaultValue: Node? {
        get { hasRarities ? fields.value.rarities.value.defaultValue : nil }
        set {
            guard newValue != nil || defaultValue != nil else { return }
            fields.value.rarities.value.defaultValue = newValue
        }
    }

    package var isDeprecated: Bool {
        get { fields.value.isDeprecated }
        _modify { yield &fields.value.isDeprecated }
    }

    package var isReadOnly: Bool {
        get { fields.value.isReadOnly }
        _modify { yield &fields.value.isReadOnly }
    }

    package var isWriteOnly: Bool {
        get { fields.value.isWriteOnly }
        _modify { yield &fields.value.isWriteOnly }
    }

    /// `x-swift-name`
    package var swiftName: String? {
        get { hasRarities ? fields.value.rarities.value.swiftName : nil }
        set {
            guard newValue != nil || swiftName != nil else { return }
            fields.value.rarities.value.swiftName = newValue
        }
    }

    /// `x-enum-varnames`
    package var enumNames: [String] {
        get { hasRarities ? fields.value.rarities.value.enumNames : [] }
        set {
            guard !newValue.isEmpty || !enumNames.isEmpty else { return }
            fields.value.rarities.value.enumNames = newValue
        }
    }

    /// `x-enum-descriptions`
    package var enumDescriptions: [String] {
        get { hasRarities ? fields.value.rarities.value.enumDescriptions : [] }
        set {
            guard !newValue.isEmpty || !enumDescriptions.isEmpty else { return }
            fields.value.rarities.value.enumDescriptions = newValue
        }
    }
}
