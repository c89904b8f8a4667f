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
