import Testing

@testable import ClientGenerator

/// What operations are called that nobody gave a name.
@Suite struct RouteNamesTests {
    private typealias Row = OperationNamesRow

    @Test(arguments: [
        Row(
            "what is posted to one thing, by the verb of the summary",
            [
                "post /schedules/{target} | | Schedules | Create a schedule",
                "post /messages/{target} | | Messages | Enqueue a message",
                "post /notes/{id} | | Notes | Modify a note", "post /tags/{id} | | Tags",
            ],
            [
                "schedules.create Schedules.Create CreateScheduleError",
                "messages.enqueue Messages.Enqueue EnqueueMessageError",
                "notes.update Notes.Update UpdateNoteError",
                "tags.update Tags.Update UpdateTagError",
            ]),
        Row(
            "one thing in the plural",
            [
                "get /agents/settings | | Agents", "put /agents/settings | | Agents",
                "post /agents/settings | | Agents", "post /agents/rules | | Agents",
            ],
            [
                "agents.getSettings Agents.GetSettings GetAgentSettingsError",
                "agents.updateSettings Agents.UpdateSettings UpdateAgentSettingsError",
                "agents.createSettings Agents.CreateSettings CreateAgentSettingsError",
                "agents.createRule Agents.CreateRule CreateAgentRuleError",
            ]),
        Row(
            "some of the things of a resource below one of them",
            [
                "get /api/peers [] | | Peers", "get /api/peers/{id}/accessible-peers [] | | Peers",
                "post /api/peers/market-peer | | Peers",
            ],
            [
                "peers.list Peers.List ListPeersError",
                "peers.listAccessible Peers.ListAccessible ListAccessiblePeersError",
                "peers.createMarketPeer Peers.CreateMarketPeer CreatePeerMarketPeerError",
            ]),
    ])
    func names(_ row: OperationNamesRow) throws { try row.check() }

    @Test
    func `an object with what lies below a path is a list`() throws {
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /request:
                  get:
                    tags: [request]
                    responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {results: {type: array, items: {$ref: '#/components/schemas/Wish'}}}}}}}}
                /request/{id}:
                  get:
                    tags: [request]
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Wish'}}}}}
                """,
                "components: {schemas: {Wish: {type: object, properties: {tags: {type: array, items: {type: string}}}}}}"
            ))
        #expect(plan.resources.flatMap(\.operations).map(\.method.name) == ["list", "get"])
    }
}
