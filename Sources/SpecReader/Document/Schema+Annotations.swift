extension Schema {
    /// What a schema says that changes nothing about which values are allowed, for the most part. Copies are cheap, as
    /// those of ``Keywords`` are.
    package struct Annotations: Sendable {
        private var fields = Boxed<Fields>()

        private struct Fields: Emptiable {
            var title: String?
            var description: String?
            var format: String?
            var contentEncoding: String?
            var contentMediaType: String?
            var defaultValue: Node?
            var isDeprecated = false
            var isReadOnly = false
            var isWriteOnly = false
            var swiftName: String?
            var enumNames: [String] = []
            var enumDescriptions: [String] = []

            static let empty = Fields()
        }

        package init() {}
    }
}

extension Schema.Annotations {
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
        get { fields.value.contentEncoding }
        _modify { yield &fields.value.contentEncoding }
    }

    package var contentMediaType: String? {
        get { fields.value.contentMediaType }
        _modify { yield &fields.value.contentMediaType }
    }

    package var defaultValue: Node? {
        get { fields.value.defaultValue }
        _modify { yield &fields.value.defaultValue }
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
        get { fields.value.swiftName }
        _modify { yield &fields.value.swiftName }
    }

    /// `x-enum-varnames`
    package var enumNames: [String] {
        get { fields.value.enumNames }
        _modify { yield &fields.value.enumNames }
    }

    /// `x-enum-descriptions`
    package var enumDescriptions: [String] {
        get { fields.value.enumDescriptions }
        _modify { yield &fields.value.enumDescriptions }
    }
}
