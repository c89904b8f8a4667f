/// Faults of the text itself, before it is a document.
extension Explanation {
    static let aliasExpansion = Explanation(
        "aliases repeat too many values",
        """
        An alias ('*name') repeats the value that an anchor ('&name') marks. Aliases of aliases multiply, and a short \
        text can stand for more values than any memory holds, so there is a limit of 250000 repeated values.

        Write the repeated part as a component and refer to it with '$ref'.
        """)

    static let collectionAsKey = Explanation(
        "a key of a mapping is itself a mapping or a list",
        """
        YAML allows it, JSON and OpenAPI do not. Mostly the key is text that begins with '{' or '[', which YAML takes \
        for the beginning of a collection. Put quotes around it.
        """,
        faulty: """
            tags:
              - {name: Pets}
            x-routes:
              {pets}: Pets
            """,
        fixed: """
            tags:
              - {name: Pets}
            x-routes:
              '{pets}': Pets
            """)

    static let cyclicAlias = Explanation(
        "an alias stands inside the value that it repeats",
        """
        The value would contain itself without end. Describe recursion with '$ref', which is followed only where a \
        value really goes on.
        """,
        faulty: """
            components:
              schemas:
                Comment: &comment
                  type: object
                  properties:
                    reply: *comment
            """,
        fixed: """
            components:
              schemas:
                Comment:
                  type: object
                  properties:
                    reply: {$ref: '#/components/schemas/Comment'}
            """)

    static let duplicateKey = Explanation(
        "a mapping has the same key twice",
        """
        One of the two would be lost, and tools disagree about which. Remove one, or rename it. In 'paths', methods of \
        the same path belong under one key. To Swift, keys that look the same are the same, also where one has an 'é' \
        and the other an 'e' and an accent.
        """,
        faulty: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}}}
              /pets:
                delete: {responses: {'204': {description: Gone.}}}
            """,
        fixed: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}}}
                delete: {responses: {'204': {description: Gone.}}}
            """)

    static let invalidMerge = Explanation(
        "'<<' is given something other than mappings",
        """
        '<<' adds the keys of another mapping, or of a list of mappings, to the one it stands in. It mostly takes an \
        alias. Where '<<' is meant as a key, put quotes around it.
        """,
        faulty: """
            x-common: &common Pets
            info:
              <<: *common
              title: Pets
              version: '1'
            """,
        fixed: """
            x-common: &common {title: Pets}
            info:
              <<: *common
              version: '1'
            """)

    static let invalidYAML = Explanation(
        "the text is neither YAML nor JSON",
        """
        The text cannot be divided into keys and values, so nothing after this place is read. The usual reasons are \
        indentation that fits nothing above, and plain text with characters that mean something to YAML: ': ', ' #', \
        or one of '@', '*', '&', '!', '%', '{', '[' at its beginning. Quotes make it plain text again. JSON has no \
        comments; those of YAML begin with '#'.
        """,
        faulty: """
            info:
              title: Pets: the API
              version: '1'
            """,
        fixed: """
            info:
              title: 'Pets: the API'
              version: '1'
            """)

    static let mismatchedTag = Explanation(
        "a value does not fit its tag",
        """
        A tag such as '!!int' says what kind of value follows. The value here is of another kind. Tags are hardly ever \
        needed; remove it.
        """,
        faulty: """
            info: {title: Pets, version: !!int one}
            """,
        fixed: """
            info: {title: Pets, version: one}
            """)

    static let severalDocuments = Explanation(
        "the file holds more than one YAML document",
        """
        '---' at the beginning of a line starts another document. Only one is read from a file. Remove the line, or \
        make two files of it.
        """,
        faulty: """
            info: {title: Pets, version: '1'}
            ---
            tags: []
            """,
        fixed: """
            info: {title: Pets, version: '1'}
            tags: []
            """)

    static let tabIndentation = Explanation(
        "a line is indented by a tab",
        """
        YAML knows only spaces for that, because a tab has no width of its own. Set the editor to spaces for '.yaml' \
        files.
        """,
        faulty: "info:\n\ttitle: Pets\n\tversion: '1'",
        fixed: "info:\n  title: Pets\n  version: '1'")

    static let unclosed = Explanation(
        "a quote, brace or bracket is opened and never closed",
        """
        Everything up to the end of the file belongs to it, so nothing after it is read. Often the file was cut off.
        """,
        faulty: """
            info: {version: '1', title: 'Pets}
            """,
        fixed: """
            info: {version: '1', title: 'Pets'}
            """)

    static let unknownAnchor = Explanation(
        "an alias has no anchor",
        """
        '*name' repeats the value that '&name' marks further up, and nothing is marked so. Where the star is part of \
        the text, put quotes around it.
        """,
        faulty: """
            tags:
              - {name: *Pets}
            """,
        fixed: """
            tags:
              - {name: '*Pets'}
            """)

    static let unknownTag = Explanation(
        "a tag has no meaning here",
        """
        A tag such as '!include' is an instruction to one certain program. It is ignored, and the value is read as it \
        stands. Put quotes around text that begins with '!'.
        """,
        faulty: """
            info: {title: !shout Pets, version: '1'}
            """,
        fixed: """
            info: {title: '!shout Pets', version: '1'}
            """)
}
