import CLibYAML

/// libyaml's parser and the event it is at.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let input: UnsafeMutablePointer<Input>

    /// What libyaml has not read yet: a text that stands in no file, and the one that follows it.
    private struct Input {
        var lead: ArraySlice<UInt8>
        var rest: Slice<UnsafeBufferPointer<UInt8>>

        mutating func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
            let fromLead = buffer.update(fromContentsOf: lead.prefix(buffer.count))
            lead = lead.dropFirst(fromLead)
            let room = UnsafeMutableBufferPointer(rebasing: buffer[fromLead...])
            let fromRest = room.update(fromContentsOf: rest.prefix(room.count))
            rest = rest.dropFirst(fromRest)
            return fromLead + fromRest
        }
    }

    /// Fails where memory is short.
    ///
    /// - Parameters:
    ///   - bytes: They must outlive the stream.
    ///   - lead: What is read before them.
    init?(reading bytes: UnsafeBufferPointer<UInt8>, after lead: [UInt8] = []) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        input = .allocate(capacity: 1)
        input.initialize(to: Input(lead: lead[...], rest: bytes[...]))
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input(
            parser,
            { input, buffer, size, count in
                guard let input, let count else { return 0 }
                let room = UnsafeMutableBufferPointer(start: buffer, count: size)
                count.pointee = input.assumingMemoryBound(to: Input.self).pointee.read(into: room)
                return 1
            }, input)
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deinitialize(count: 1)
        input.deallocate()
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
