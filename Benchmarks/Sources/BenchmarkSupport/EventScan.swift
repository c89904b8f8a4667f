import BenchmarkLibYAML
import Foundation

/// The least that reading a document can cost: libyaml's own scan of it, event by event, and nothing else.
package enum EventScan {
    private struct Failure: Error {}

    package static func run(over bytes: Data) throws {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw Failure() }
        defer { yaml_parser_delete(&parser) }
        try bytes.withUnsafeBytes { buffer in
            yaml_parser_set_input_string(
                &parser, buffer.assumingMemoryBound(to: UInt8.self).baseAddress, buffer.count)
            var event = yaml_event_t()
            var isAtEnd = false
            while !isAtEnd {
                guard yaml_parser_parse(&parser, &event) == 1 else { throw Failure() }
                isAtEnd = event.type == YAML_STREAM_END_EVENT
                yaml_event_delete(&event)
            }
        }
    }
}
