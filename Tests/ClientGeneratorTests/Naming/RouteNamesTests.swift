import Testing

@testable import ClientGenerator

/// What operations are called that nobody gave a name.
@Suite struct RouteNamesTests {
    private typealias Row = OperationNamesRow

    @Test(arguments: [
        Row(
            "ids that repeat the route, with its version or with all of its keys",
            [
                "delete /v3/projects/{id}/issues/{note_id} | deleteV3ProjectsIdIssuesNoteId | projects",
                "get /v3/projects [] | getV3Projects | projects",
                "get /boards/{idBoard}/cards/{idCard} | getBoardsCardsByIdBoardByIdCard | boards",
                "put /boards/{idBoard}/name | updateBoardsNameByIdBoard | boards",
                "get /boards/{idBoard}/cards [] | getBoardsCardsByIdBoard | boards",
            ],
            [
                "projects.deleteIssue Projects.DeleteIssue DeleteProjectIssueError",
                "projects.list Projects.List ListProjectsError",
                "boards.getCard Boards.GetCard GetBoardCardError",
                "boards.updateName Boards.UpdateName UpdateBoardNameError",
                "boards.listCards Boards.ListCards ListBoardCardsError",
            ]),
        Row(
            "ids that repeat the route without what everything is below",
            [
                "get /admin/orders/{id} | GetOrdersId | Orders",
                "delete /admin/orders/{id}/items/{item_id} | DeleteOrdersIdItemsItem_id | Orders",
                "post /admin/orders/{id}/archive | PostOrdersIdArchive | Orders",
            ],
            [
                "orders.get Orders.Get GetAdminOrderError",
                "orders.deleteItem Orders.DeleteItem DeleteAdminOrderItemError",
                "orders.archive Orders.Archive ArchiveAdminOrderError",
            ]),
        Row(
            "ids that repeat the letters of the route without its method",
            [
                "get /employees/{id} | employeesid | Employees"
            ],
            [
                "employees.get Employees.Get GetEmployeeError"
            ]),
        Row(
            "ids that repeat the letters of the route, and keys called as the thing",
            [
                "get /conversations/{conversationId} | getConversationsConversationid | Conversations",
                "post /apps/{app}/subscribe | | Apps",
                "get /documents/findByAuthor/{id} | | Documents",
                "get /filters/create | | Filters",
            ],
            [
                "conversations.get Conversations.Get GetConversationError",
                "apps.subscribe Apps.Subscribe SubscribeAppError",
                "documents.findByAuthor Documents.FindByAuthor FindDocumentByAuthorError",
                "filters.create Filters.Create CreateFilterError",
            ]),
        Row(
            "what is put by its key is no verb, and a format no key",
            [
                "put /users/{name}/lists/{id} | | Words",
                "put /users/{name}/lists | | Words",
                "post /directions.{format} | | Directions",
                "get /directions.{format} [] | | Directions",
            ],
            [
                "words.updateUserList Words.UpdateUserList UpdateUserListError",
                "words.updateUserLists Words.UpdateUserLists UpdateUserListsError",
                "directions.create Directions.Create CreateDirectionError",
                "directions.list Directions.List ListDirectionsError",
            ]),
        Row(
            "what summaries say in the third person",
            [
                "post /series/on-deck | | Series | Fetches series that are on deck",
                "post /series/all-v2 | | Series | Returns all series",
                "post /filter/encode | | Filter | Encodes the filter",
            ],
            [
                "series.fetchOnDeck Series.FetchOnDeck FetchSeriesOnDeckError",
                "series.getAllV2 Series.GetAllV2 GetSeriesAllV2Error",
                "filter.encode Filter.Encode EncodeFilterError",
            ]),
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
            "what is posted to look for something",
            [
                "post /spans | | Telemetry | Query spans.",
                "post /links | | Links | Get a link",
                "post /campaigns | | Donations | Get a list of campaigns",
                "post /tests/results | | Tests | Add a result",
            ],
            [
                "telemetry.querySpans Telemetry.QuerySpans QuerySpansError",
                "links.get Links.Get GetLinkError",
                "donations.getCampaigns Donations.GetCampaigns GetCampaignsError",
                "tests.createResult Tests.CreateResult CreateTestResultError",
            ]),
        Row(
            "a verb that the route says at its end",
            [
                "post /getBalance | | Accounts", "post /createPermit | | Permits",
                "post /listDetails | | Recurring", "post /test-results | | Reports",
                "post /simulate/authorize | | Transactions", "post /tools/invoke | | Runtime",
                "post /indexers/testall | | Indexers",
                "get /tools/list-tools | | Runtime",
            ],
            [
                "accounts.getBalance Accounts.GetBalance GetBalanceError",
                "permits.create Permits.Create CreatePermitError",
                "recurring.listDetails Recurring.ListDetails ListDetailsError",
                "reports.createTestResult Reports.CreateTestResult CreateTestResultError",
                "transactions.simulateAuthorize Transactions.SimulateAuthorize SimulateAuthorizeError",
                "runtime.invokeTool Runtime.InvokeTool InvokeToolError",
                "runtime.listTools Runtime.ListTools ListToolsError",
                "indexers.testAll Indexers.TestAll TestIndexerAllError",
            ]),
        Row(
            "a resource that its paths say the other way around",
            [
                "get /api/v5/settings/downloadclient | | DownloadClientSettings",
                "put /api/v5/settings/downloadclient | | DownloadClientSettings",
            ],
            [
                "downloadClientSettings.get DownloadClientSettings.Get GetDownloadClientSettingsError",
                "downloadClientSettings.update DownloadClientSettings.Update UpdateDownloadClientSettingsError",
            ]),
        Row(
            "what is done by PUT",
            [
                "put /lists/{id}/restore | | Basic", "put /lists/{id}/schedule | | Basic",
                "get /lists/{id}/schedule | | Basic", "patch /lists/{id}/add-from | | Basic",
                "get /marketing/2026-09/emails | | Basic",
            ],
            [
                "basic.restoreList Basic.RestoreList RestoreListError",
                "basic.updateListSchedule Basic.UpdateListSchedule UpdateListScheduleError",
                "basic.getListSchedule Basic.GetListSchedule GetListScheduleError",
                "basic.addListFrom Basic.AddListFrom AddListFromError",
                "basic.getMarketingEmails Basic.GetMarketingEmails GetMarketingEmailsError",
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
        Row(
            "methods that the route says once more",
            [
                "delete /library/delete | | Library", "get /reader/get-progress | | Reader",
                "delete /users/{id}/delete-key | | Users", "get /get-all | | GetAll",
            ],
            [
                "library.delete Library.Delete DeleteLibraryError",
                "reader.getProgress Reader.GetProgress GetReaderProgressError",
                "users.deleteKey Users.DeleteKey DeleteUserKeyError",
                "getAll.get GetAll.Get GetGetAllError",
            ]),
        Row(
            "keys that what is below one thing is called by",
            [
                "post /services/{uuid}/start | start-service-by-uuid | Services",
                "get /services/{uuid}/envs [] | list-envs-by-service-uuid | Services",
                "get /services/{uuid} | get-service-by-uuid | Services",
                "get /teams/{team_id}/users [] | getUsersByTeamId | Users",
                "get /users [] | getUsers | Users",
                "get /users/{id}/log | getLogByDate | Users",
            ],
            [
                "services.start Services.Start StartServiceByUUIDError",
                "services.listEnvs Services.ListEnvs ListEnvsByServiceUUIDError",
                "services.get Services.Get GetServiceByUUIDError",
                "users.listByTeamID Users.ListByTeamID GetUsersByTeamIDError",
                "users.list Users.List ListUsersError",
                "users.getLogByDate Users.GetLogByDate GetLogByDateError",
            ]),
        Row(
            "what is done to many, beside the same to one",
            [
                "delete /keys/{user} | delete_keys | Keys",
                "delete /keys/{user}/{id} | delete_key | Keys", "put /users | banUsers | Users",
                "put /users/{id} | banUser | Users",
                "post /messages/list | get_messages | Messages",
                "get /messages/{id} | get_message | Messages", "delete /pets | deletePets | Pets",
            ],
            [
                "keys.deleteKeys Keys.DeleteKeys DeleteKeysError",
                "keys.delete Keys.Delete DeleteKeyError",
                "users.banUsers Users.BanUsers BanUsersError",
                "users.ban Users.Ban BanUserError",
                "messages.list Messages.List GetMessagesError",
                "messages.get Messages.Get GetMessageError",
                "pets.delete Pets.Delete DeletePetsError",
            ]),
        Row(
            "kinds of things that are called as a verb is",
            [
                "post /jobs | CreateImportJob | Jobs", "get /jobs [] | GetImportJobs | Jobs",
                "get /contacts/exports [] | ListExportContact | Contacts",
                "put /peers | getOrCreatePeer | Peers",
            ],
            [
                "jobs.createImportJob Jobs.CreateImportJob CreateImportJobError",
                "jobs.getImportJobs Jobs.GetImportJobs GetImportJobsError",
                "contacts.listExport Contacts.ListExport ListExportContactError",
                "peers.getOrCreate Peers.GetOrCreate GetOrCreatePeerError",
            ]),
    ])
    func names(_ row: OperationNamesRow) throws { try row.check() }

    @Test
    func `an object of which others are lists is none itself`() throws {
        let library =
            "content: {application/json: {schema: {$ref: '#/components/schemas/Library'}}}"
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /library:
                  get: {tags: [library], responses: {'200': {description: d, \(library)}}}
                /library/all-libraries:
                  get:
                    tags: [library]
                    responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Library'}}}}}}
                """,
                "components: {schemas: {Library: {type: object, properties: {folders: {type: array, items: {type: string}}}}}}"
            ))
        let names = plan.resources.flatMap(\.operations).map(\.method.name)
        #expect(names == ["get", "listAllLibraries"])
    }

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
