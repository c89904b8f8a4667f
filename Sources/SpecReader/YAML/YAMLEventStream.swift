import CLibYAML

/// libyaml's parser and the event it is at.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// Fails where memory is short; the bytes must outlive the stream.
    init?(reading bytes: UnsafeBufferPointer<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; `nil` where the text is not YAML, and `problem` then says why.
    mutating func next() -> YAMLEvent? {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { return nil }
        return YAMLEvent(event)
    }

    /// Where the event begins.
    var mark: yaml_mark_t { event.pointee.start_mark }

    var problem: YAMLProblem {
        YAMLProblem(
            text: parser.pointee.problem.map { String(cString: $0) } ?? "",
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            mark: parser.pointee.problem_mark,
            contextMark: parser.pointee.context_mark,
            byteOffset: parser.pointee.error == YAML_READER_ERROR
                ? parser.pointee.problem_offset : nil,
            value: Int(parser.pointee.problem_value))
    }
}
