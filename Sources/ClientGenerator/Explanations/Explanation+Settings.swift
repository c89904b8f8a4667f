/// Faults of settings files.
extension Explanation {
    static let invalidSettings = Explanation(
        "a setting has a value that it does not take",
        """
        The text names what the setting takes. The README lists all settings, and editors that know the JSON Schema of \
        the file offer their values.
        """,
        in: .settings,
        faulty: """
            {"spec": "openapi.yaml", "access": "open"}
            """,
        fixed: """
            {"spec": "openapi.yaml", "access": "public"}
            """)

    static let unknownSetting = Explanation(
        "a settings file has a key that is no setting",
        """
        A misspelt setting would be without effect, so it is an error.
        """,
        in: .settings,
        faulty: """
            {"spec": "openapi.yaml", "ouput": "Client"}
            """,
        fixed: """
            {"spec": "openapi.yaml", "output": "Client"}
            """)
}

extension Explanation {
    static let everythingExcluded = Explanation(
        "the settings leave no operation",
        """
        'include' names what the client has, 'exclude' what it has not, and what is in both is excluded. Together they \
        leave nothing. A webhook is included by its name or a tag, not by a path.
        """)

    static let changedName = Explanation(
        "a name that the settings give cannot be had",
        """
        Swift or the client has another meaning for it, or something else that stands there has it already: two methods \
        of a resource, say, or a type and the client. The part gets a name that resembles it. Choose a free one.
        """)

    static let unusedSetting = Explanation(
        "an entry of the settings has no effect",
        """
        A pattern of 'include' or 'exclude' matches no operation, or 'names' or 'types' speak of something that the \
        client does not have. Mostly the document has changed or a name is misspelt, and the client would not be the one \
        that the settings ask for. Names of schemas, tags and operations are compared with regard to case.

        In patterns, '*' stands for any characters but '/', '**' for any at all: '/pets/**' means '/pets' and all paths \
        below it.
        """)
}
