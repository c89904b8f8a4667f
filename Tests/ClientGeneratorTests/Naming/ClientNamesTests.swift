import Testing

@testable import ClientGenerator

@Suite struct ClientNamesTests {
    @Test(
        "clients, and what they read from the environment, say nothing twice",
        arguments: [
            ("The Plaid API", ["clientId"], "PlaidClient PLAID_CLIENT_ID"),
            ("Mollie API", ["apiKey"], "MollieClient MOLLIE_API_KEY"),
            ("Klaviyo API", ["Klaviyo-API-Key"], "KlaviyoClient KLAVIYO_API_KEY"),
            ("Sample API", ["api"], "SampleClient SAMPLE_API"),
            (
                "Sample API", ["key", "apiKey"],
                "SampleClient SAMPLE_KEY SAMPLE_API_KEY"
            ),
            ("Sample API", ["apiLog"], "SampleClient SAMPLE_API_LOG"),
            ("The", ["key"], "TheClient THE_KEY"),
            ("A/B Tests", ["key"], "ABTestsClient A_B_TESTS_KEY"),
            ("OpenAI API", ["key"], "OpenAIClient OPENAI_KEY"),
            ("GitHub v3 REST API", ["key"], "GitHubClient GITHUB_KEY"),
            (
                "Discord HTTP API (Preview)", ["k"],
                "DiscordClient DISCORD_K"
            ),
            ("OpenAPI Browserbase APIs", ["key"], "BrowserbaseClient BROWSERBASE_KEY"),
            ("Firefly III API vv6.6.2", ["key"], "FireflyIIIClient FIREFLY_III_KEY"),
            ("Stable Specification v1.2 - All APIs", ["key"], "StableClient STABLE_KEY"),
            ("ContentTypesService", ["key"], "ContentTypesServiceClient CONTENT_TYPES_SERVICE_KEY"),
            ("PET STORE", ["key"], "PetStoreClient PET_STORE_KEY"),
            ("weather.gov API", ["key"], "WeatherGovClient WEATHER_GOV_KEY"),
            ("!", ["key"], "Client CLIENT_KEY"),
            ("24 Hours API", ["key"], "_24HoursClient API_24_HOURS_KEY"),
            ("Spotify Web API with fixes", ["key"], "SpotifyWebClient SPOTIFY_WEB_KEY"),
            (
                "REST API for Payments", ["key"],
                "RESTAPIForPaymentsClient REST_API_FOR_PAYMENTS_KEY"
            ),
            ("Netlify's API documentation", ["key"], "NetlifyClient NETLIFY_KEY"),
            ("Listen API: Podcast Search and Insights API", ["key"], "ListenClient LISTEN_KEY"),
            ("Acme: Payments API", ["key"], "AcmePaymentsClient ACME_PAYMENTS_KEY"),
            (
                "1,000,000+ Recipe and Grocery List API (v2)", ["key"],
                "RecipeAndGroceryListClient RECIPE_AND_GROCERY_LIST_KEY"
            ),
            ("Sample API", ["sec0"], "SampleClient SAMPLE_API_KEY"),
            ("1Forge Finance API", ["key"], "OneForgeFinanceClient ONE_FORGE_FINANCE_KEY"),
        ])
    func variables(_ title: String, _ schemes: [String], _ expected: String) throws {
        let entries = schemes.map { "\($0): {type: apiKey, in: header, name: K}" }
        let document = SpecText.operation(
            "responses: {'204': {}}",
            "components: {securitySchemes: {\(entries.joined(separator: ", "))}}")
        let plan = try ClientPlan.of(
            document.replacing("title: Sample", with: "title: \"\(title)\""))
        let client = try #require(plan.client)
        let variables = client.credentials.map { "\(client.environmentPrefix)_\($0.variable)" }
        #expect(([client.name.name] + variables).joined(separator: " ") == expected)
    }

    @Test(
        "titles that say nothing leave the name to the host",
        arguments: [
            ("API Reference", "https://api.cohere.test/v1", "CohereClient"),
            ("FastAPI", "https://shop.acme.co.test", "AcmeClient"),
            ("OpenAPI definition", "https://{region}.big-shop.test:8080", "BigShopClient"),
            ("REST API", "http://localhost:8080", "RestAPIClient"),
            ("REST API", "https://10.0.0.1", "RestAPIClient"),
            ("REST API", "https://api.example.com", "RestAPIClient"),
            ("API", "https://www.box.com", "BoxClient"),
            ("FastAPI", "/v1", "FastAPIClient"), ("Pets API", "https://acme.test", "PetsClient"),
        ])
    func hosts(_ title: String, _ server: String, _ name: String) throws {
        let document = SpecText.operation(
            "responses: {'204': {}}",
            "servers: [{url: '\(server)', variables: {region: {default: eu}}}]")
        let plan = try ClientPlan.of(
            document.replacing("title: Sample", with: "title: \"\(title)\""))
        #expect(plan.client?.name.name == name)
    }

    @Test("servers that differ in their schemes are called so")
    func schemes() throws {
        let plan = try ClientPlan.of(
            SpecText.operation(
                "responses: {'204': {}}",
                "servers: [{url: 'https://a.test/v1'}, {url: 'http://a.test/v1'}, {url: 'https://b.test/v1'}]"
            ))
        guard case .choice(_, let choices, _)? = plan.client?.server else {
            Issue.record("there is no choice")
            return
        }
        #expect(choices.map(\.name.name) == ["httpsA", "httpA", "b"])
    }
}
