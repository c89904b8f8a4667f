import SpecReader
import Testing

@Suite struct VersionDiagnosticsTests {
    @Test(arguments: [
        DiagnosticCase(
            "no version",
            """
            ⟦1⟧info: {title: T, version: '1'}
            paths: {}

            """,
            "⟦1⟧ error: the document does not say its version; begin it with 'openapi: "
                + "3.1.1' [missing-version]"),
        DiagnosticCase(
            "no version and nothing else",
            "⟦1⟧title: T\n",
            "⟦1⟧ error: the document does not say its version; begin it with 'openapi: "
                + "3.1.1' [missing-version]"),
        DiagnosticCase(
            "a misspelled version",
            """
            ⟦1⟧opnapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}

            """,
            "⟦1⟧ error: the document does not say its version; begin it with 'openapi: "
                + "3.1.1' [missing-version]",
            "⟦1⟧ warning: unknown key 'opnapi' in the document; did you mean 'openapi'? "
                + "[unknown-key]"),
        DiagnosticCase(
            "Swagger 2.0",
            """
            ⟦1⟧swagger: '2.0'
            info: {title: T, version: '1'}
            paths: {}

            """,
            "⟦1⟧ error: this is a Swagger 2.0 document; convert it to OpenAPI 3, for example "
                + "with 'swagger2openapi' [unsupported-version]"),
        DiagnosticCase(
            "OpenAPI 3.2",
            """
            openapi: ⟦1⟧3.2.0
            info: {title: T, version: '1'}
            paths:
              /a:
                ⟦2⟧query: {responses: {}}
                ⟦3⟧additionalOperations: {}

            """,
            "⟦1⟧ warning: OpenAPI 3.2.0 is read as 3.1 with 'itemSchema'; what else is new is "
                + "reported where it stands [unsupported-version]",
            "⟦2⟧ error: 'query' is new in OpenAPI 3.2 and not supported; without it the client "
                + "has the other operations of this path [wrong-version]",
            "⟦3⟧ error: 'additionalOperations' is new in OpenAPI 3.2 and not supported; without "
                + "it the client has the other operations of this path [wrong-version]"),
        DiagnosticCase(
            "OpenAPI 4",
            """
            openapi: ⟦1⟧'4.0'
            paths: {}

            """,
            "⟦1⟧ error: OpenAPI 4.0 is newer than 3.2, the newest version understood; write "
                + "'openapi: 3.1.1' if the document uses nothing newer [unsupported-version]"),
        DiagnosticCase(
            "no such version",
            """
            openapi: ⟦1⟧2.0
            paths: {}

            """,
            "⟦1⟧ error: 'openapi: 2.0' is no version of OpenAPI; write 'openapi: 3.1.1' "
                + "[unsupported-version]"),
        DiagnosticCase(
            "a word for the version",
            """
            openapi: ⟦1⟧latest
            paths: {}

            """,
            "⟦1⟧ error: 'openapi: latest' is no version of OpenAPI; write 'openapi: 3.1.1' "
                + "[unsupported-version]"),
        DiagnosticCase(
            "a number for the version",
            """
            openapi: ⟦1⟧3.1
            info: {title: T, version: '1'}
            paths: {}

            """,
            "⟦1⟧ warning: 'openapi' is a number here; put it in quotes [loose-type]"),
    ])
    func `only versions that are understood are read`(row: DiagnosticCase) {
        row.check()
    }
}
