import ClientGenerator
import Testing

@Suite("Keys in Authorization") struct CredentialTests {
    @Test(
        "go behind what their description puts in front of them",
        arguments: [
            ("Token-based, with required prefix \"Token\"", .key("Token ")),
            ("Use `Authorization: Token <API_KEY>`", .key("Token ")),
            ("curl -H \"Authorization: Token [your-token]\"", .key("Token ")),
            ("The format is `Token token=<key>`", .key("Token token=")),
            ("SSWS {API Token}", .key("SSWS ")),
            ("The value `App MY_API_KEY`", .key("App ")),
            ("The string \"OAuth\" followed by the token: OAuth ACCESS_TOKEN", .key("OAuth ")),
            ("Values must be prefixed with \"Access \".", .key("Access ")),
            ("The header is `Shop-Key your-private-key`", .key("Shop-Key ")),
            ("Write 'Bearer' [space] and your token. Example: 'Bearer 12345abcdef'", .bearer),
            ("JWT Authorization header using the bearer scheme", .bearer),
            ("Prefix it with the `token_type`, as in `Bearer $TOKEN`", .bearer),
            ("`Authorization: App MY_KEY`, or `Authorization: Token MY_KEY`", .key(nil)),
            ("`Authorization: YOUR_API_KEY`", .key(nil)),
            ("* `rights.view`: View your profile\n* `rights.edit`: Edit {name}", .key(nil)),
            ("See the section above", .key(nil)),
        ] as [(String, CredentialParameter.Kind)])
    func prefixes(_ description: String, _ kind: CredentialParameter.Kind) throws {
        #expect(try kinds("key", description.jsonText) == [kind])
    }

    @Test("are tokens where the scheme is called so")
    func names() throws { #expect(try kinds("Bearer", "''") == [.bearer]) }

    private func kinds(_ name: String, _ description: String) throws -> [CredentialParameter.Kind] {
        let plan = try ClientPlan.of(
            SpecText.paths(
                "/pets: {get: {responses: {'204': {description: d}}}}",
                """
                security: [{\(name): []}]
                components:
                  securitySchemes:
                    \(name): {type: apiKey, in: header, name: Authorization, description: \(description)}
                """))
        return try #require(plan.client).credentials.map(\.kind)
    }
}

extension CredentialParameter.Kind {
    fileprivate static func key(_ prefix: String?) -> Self {
        .header("Authorization", prefix: prefix)
    }
}

extension String {
    /// Between quotes of YAML.
    fileprivate var jsonText: String {
        "\""
            + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
                "\n", with: "\\n")
            + "\""
    }
}
