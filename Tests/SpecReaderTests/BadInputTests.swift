import SpecReader
import Testing

@Suite struct BadInputTests {
    @Test(arguments: [
        DiagnosticCase(
            "an empty file",
            "⟦1⟧",
            "⟦1⟧ error: the document is empty [empty-document]"),
        DiagnosticCase(
            "only comments",
            """
            ⟦1⟧# nothing


            """,
            "⟦1⟧ error: the document is empty [empty-document]"),
        DiagnosticCase(
            "an empty document",
            "---\n⟦1⟧",
            "⟦1⟧ error: the document is empty [empty-document]"),
        DiagnosticCase(
            "not a mapping",
            "⟦1⟧- openapi\n",
            "⟦1⟧ error: expected an OpenAPI document, which is a mapping, found a list "
                + "[not-openapi]"),
        DiagnosticCase(
            "plain text",
            "⟦1⟧hello\n",
            "⟦1⟧ error: expected an OpenAPI document, which is a mapping, found 'hello' "
                + "[not-openapi]"),
        DiagnosticCase(
            "a tab as indentation",
            "openapi: 3.1.0\ninfo:\n⟦1⟧\ttitle: x\n",
            "⟦1⟧ error: a tab cannot indent a line; use spaces [tab-indentation]"),
        DiagnosticCase(
            "a tab after an indented line",
            "openapi: 3.1.0\ninfo:\n  title: x\n⟦1⟧\tversion: 1\n",
            "⟦1⟧ error: a tab cannot indent a line; use spaces [tab-indentation]"),
        DiagnosticCase(
            "cut off in a double-quoted text",
            """
            openapi: 3.1.0
            info:
              title: ⟦1⟧"ab

            """,
            "⟦1⟧ error: this quoted text is never closed [unclosed]"),
        DiagnosticCase(
            "cut off in a single-quoted text",
            """
            openapi: 3.1.0
            info:
              title: ⟦1⟧'ab

            """,
            "⟦1⟧ error: this quoted text is never closed [unclosed]"),
        DiagnosticCase(
            "cut off in a list",
            """
            openapi: 3.1.0
            tags: ⟦1⟧[a,
              b

            """,
            "⟦1⟧ error: this '[' is never closed [unclosed]"),
        DiagnosticCase(
            "cut off in JSON",
            "{\"openapi\": \"3.1.0\", \"info\": ⟦1⟧{\"title\": \"x\"",
            "⟦1⟧ error: this '{' is never closed [unclosed]"),
        DiagnosticCase(
            "cut off in a key",
            """
            openapi: 3.1.0
            info:
              title: x
            ⟦1⟧vers
            """,
            "⟦1⟧ error: expected ':' after this key [invalid-yaml]"),
        DiagnosticCase(
            "a document end in a quoted text",
            """
            openapi: ⟦1⟧"3
            ...

            """,
            "⟦1⟧ error: this quoted text is not closed before the document ends [unclosed]"),
        DiagnosticCase(
            "a star that is no alias",
            """
            openapi: 3.1.0
            content:
              ⟦1⟧*/*: {}

            """,
            "⟦1⟧ error: expected a name after '*'; put quotes around text that begins with "
                + "'*' [invalid-yaml]"),
        DiagnosticCase(
            "an ampersand that is no anchor",
            """
            openapi: 3.1.0
            x: ⟦1⟧& y

            """,
            "⟦1⟧ error: expected a name after '&'; put quotes around text that begins with "
                + "'&' [invalid-yaml]"),
        DiagnosticCase(
            "an undefined tag handle",
            """
            openapi: 3.1.0
            x: ⟦1⟧!e!x 1

            """,
            "⟦1⟧ error: this tag is not defined; put quotes around text that begins with '!' "
                + "[invalid-yaml]"),
        DiagnosticCase(
            "a reserved character",
            """
            openapi: 3.1.0
            x: ⟦1⟧@foo

            """,
            "⟦1⟧ error: a value cannot begin with '@'; put quotes around it [invalid-yaml]"),
        DiagnosticCase(
            "a colon in plain text",
            """
            openapi: 3.1.0
            info:
              title: a⟦1⟧: b

            """,
            "⟦1⟧ error: ':' cannot begin a value here; put quotes around text that contains "
                + "': ' [invalid-yaml]"),
        DiagnosticCase(
            "text behind a quoted text",
            """
            openapi: 3.1.0
            x: "a" ⟦1⟧b

            """,
            "⟦1⟧ error: expected the end of the line; put quotes around all of the text "
                + "[invalid-yaml]"),
        DiagnosticCase(
            "less indentation than above",
            """
            ⟦2⟧openapi: 3.1.0
            info:
              title: a
             ⟦1⟧version: b

            """,
            "⟦1⟧ error: this line fits no mapping above; check its indentation [invalid-yaml]",
            "⟦2⟧ note: the mapping begins here"),
        DiagnosticCase(
            "more indentation than above",
            """
            openapi: 3.1.0
            info:
              title: a
                version⟦1⟧: b

            """,
            "⟦1⟧ error: ':' cannot begin a value here; put quotes around text that contains "
                + "': ' [invalid-yaml]"),
        DiagnosticCase(
            "an item without dash",
            """
            tags:
              - a
              ⟦1⟧b

            """,
            "⟦1⟧ error: expected ':' after this key [invalid-yaml]"),
        DiagnosticCase(
            "a list behind a key",
            "tags: ⟦1⟧- a\n",
            "⟦1⟧ error: a list cannot begin here; put '-' on a line of its own [invalid-yaml]"),
        DiagnosticCase(
            "an unknown escape",
            """
            openapi: 3.1.0
            x: "⟦1⟧\\d+"

            """,
            "⟦1⟧ error: this is no escape sequence; write '\\\\' for a backslash or use single "
                + "quotes [invalid-yaml]"),
        DiagnosticCase(
            "half a surrogate pair",
            "{\"openapi\": \"\\u⟦1⟧d83d\"}",
            "⟦1⟧ error: this escape stands for no character; write a surrogate pair as '\\U' "
                + "and eight digits [invalid-yaml]"),
        DiagnosticCase(
            "a surrogate pair in YAML",
            """
            openapi: 3.1.0
            x-a: "\\u⟦1⟧d83d\\ude00"

            """,
            "⟦1⟧ error: this escape stands for no character; write a surrogate pair as '\\U' "
                + "and eight digits [invalid-yaml]"),
        DiagnosticCase(
            "a bad hexadecimal escape",
            """
            openapi: 3.1.0
            x: "\\x⟦1⟧4"

            """,
            "⟦1⟧ error: expected hexadecimal digits in this escape sequence [invalid-yaml]"),
        DiagnosticCase(
            "text in the line of a block",
            """
            openapi: 3.1.0
            x: |⟦1⟧foo
              bar

            """,
            "⟦1⟧ error: nothing but a comment may follow on this line [invalid-yaml]"),
        DiagnosticCase(
            "a missing comma",
            "⟦2⟧{\"openapi\": \"3.1.0\" ⟦1⟧\"info\": {}}",
            "⟦1⟧ error: expected ',' or '}' [invalid-yaml]",
            "⟦2⟧ note: to match this '{'"),
        DiagnosticCase(
            "a missing comma in a list",
            """
            openapi: 3.1.0
            tags: ⟦2⟧[{a: 1} ⟦1⟧{b: 2}]

            """,
            "⟦1⟧ error: expected ',' or ']' [invalid-yaml]",
            "⟦2⟧ note: to match this '['"),
        DiagnosticCase(
            "one bracket too many",
            "{\"openapi\": \"3.1.0\"}⟦1⟧}",
            "⟦1⟧ error: expected the end of the document [invalid-yaml]"),
        DiagnosticCase(
            "a missing value in JSON",
            "{\"openapi\": \"3.1.0\", \"tags\": [⟦1⟧:]}",
            "⟦1⟧ error: expected a value [invalid-yaml]"),
        DiagnosticCase(
            "a long key in YAML",
            "openapi: 3.1.0\n⟦1⟧" + String(repeating: "k", count: 1100) + ": 1\n",
            "⟦1⟧ error: expected ':' within 1024 characters; write '? ' before a longer key "
                + "[invalid-yaml]"),
        DiagnosticCase(
            "another version of YAML",
            """
            ⟦1⟧%YAML 2.0
            ---
            openapi: 3.1.0

            """,
            "⟦1⟧ error: this '%YAML' directive is not understood; remove it [invalid-yaml]"),
        DiagnosticCase(
            "a NUL",
            "openapi: 3.1.0\ninfo: {title: a⟦1⟧\0b}\n",
            "⟦1⟧ error: the character U+0000 cannot stand in YAML; remove it, or write "
                + "'\\u0000' in double quotes [control-character]"),
        DiagnosticCase(
            "an escape character",
            "openapi: 3.1.0\ninfo: {title: \"a⟦1⟧\u{1B}[31m\"}\n",
            "⟦1⟧ error: the character U+001B cannot stand in YAML; remove it, or write "
                + "'\\u001B' in double quotes [control-character]"),
    ])
    func `a text that is no YAML is reported where it goes wrong`(row: DiagnosticCase) {
        row.check()
    }
}
