/// Faults of the bytes, and limits.
extension Explanation {
    static let controlCharacter = Explanation(
        "the text has a control character",
        """
        Such characters cannot be seen, and YAML and JSON forbid them. They mostly get in by copying. Remove it; where \
        it is meant, write its escape in double quotes, for example '\\u001B'.
        """)

    static let emptyDocument = Explanation(
        "the document is empty",
        """
        The file has no text, or comments alone. Where it is written by a tool, that tool may have failed.
        """)

    static let nestingTooDeep = Explanation(
        "values or schemas lie too deep within each other",
        """
        There are limits, so that no document can exhaust the memory: 128 levels of values in a file, 100 levels of \
        references and 'allOf' that lead to one schema, 50 arrays and maps directly within each other.

        Give a part a name of its own under 'components' and refer to it, or merge some of the levels.
        """)

    static let notOpenAPI = Explanation(
        "the file is no OpenAPI document",
        """
        An OpenAPI document is a mapping whose first key is 'openapi'. The file is YAML or JSON, but something else, \
        such as a list or plain text. Check the path that was given.
        """,
        faulty: "- openapi: 3.1.1",
        fixed: """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """)

    static let notUTF8 = Explanation(
        "the file is not UTF-8",
        """
        Documents are read as UTF-8. The byte at this place does not occur in it, or the file is UTF-16. Save it as \
        UTF-8: nothing else has to change.
        """)

    static let outOfMemory = Explanation(
        "memory ran out while the document was read",
        """
        The document is larger than what the system could give. Free some memory, or divide the document.
        """)
}
