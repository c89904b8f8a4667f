import CLibYAML

/// A step through a YAML text. Its texts point into libyaml's memory, valid until the next step.
enum YAMLEvent {
    case documentStart
    case documentEnd
    case streamEnd
    case scalar(Scalar, Properties)
    case sequenceStart(Properties)
    case mappingStart(Properties)
    case collectionEnd
    case alias(UnsafePointer<UInt8>)
    case other

    struct Scalar {
        var text: UnsafeBufferPointer<UInt8>
        /// Without quotes and not a block: the text decides on the type.
        var isPlain: Bool
    }

    /// What may stand before a value.
    struct Properties {
        var anchor: UnsafePointer<UInt8>?
        var tag: UnsafePointer<UInt8>?

        var anchorName: String? { anchor.map { String(cString: $0) } }
    }
}

extension YAMLEvent {
    init(_ event: UnsafePointer<yaml_event_t>) {
        switch event.pointee.type {
        case YAML_DOCUMENT_START_EVENT: self = .documentStart
        case YAML_DOCUMENT_END_EVENT: self = .documentEnd
        case YAML_STREAM_END_EVENT: self = .streamEnd
        case YAML_SCALAR_EVENT:
            let scalar = event.pointee.data.scalar
            self = .scalar(
                Scalar(
                    text: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                    isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
                Properties(anchor: UnsafePointer(scalar.anchor), tag: UnsafePointer(scalar.tag)))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            self = .sequenceStart(
                Properties(anchor: UnsafePointer(start.anchor), tag: UnsafePointer(start.tag)))
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            self = .mappingStart(
                Properties(anchor: UnsafePointer(start.anchor), tag: UnsafePointer(start.tag)))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
        case YAML_ALIAS_EVENT: self = .alias(event.pointee.data.alias.anchor)
        default: self = .other
        }
    }
}
