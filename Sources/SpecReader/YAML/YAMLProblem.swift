import CLibYAML

/// Why libyaml stopped, in its own terms.
struct YAMLProblem {
    var text: String
    var context: String
    var mark: yaml_mark_t
    var contextMark: yaml_mark_t
    /// Given where the bytes are no text, and no mark is.
    var byteOffset: Int?
    /// The byte or the character at fault, where the bytes are no text.
    var value: Int
}
