import Testing

/// What frameworks make of the names of functions and classes.
@Suite struct FrameworkNamesTests {
    private typealias Row = OperationNamesRow

    @Test(arguments: [
        Row(
            "Django's words for methods, behind what the route says is done",
            [
                "post /api/projects/{id}/validate | api_projects_validate_create | Projects",
                "post /api/projects/{id}/bulk-reset | projects_bulk_reset_create | Projects",
                "post /api/projects/bulk | projects_bulk_create | Projects",
                "post /api/projects/bulk/delete | projects_bulk_delete_create | Projects",
                "get /api/projects/{id}/download | projects_download_retrieve | Projects",
                "post /api/projects/{id}/members | projects_members_create | Projects",
                "get /api/projects/{id} | projects_retrieve | Projects",
            ],
            [
                "projects.validate Projects.Validate ValidateProjectError",
                "projects.bulkReset Projects.BulkReset BulkResetProjectError",
                "projects.bulkCreate Projects.BulkCreate BulkCreateProjectsError",
                "projects.bulkDelete Projects.BulkDelete BulkDeleteProjectsError",
                "projects.download Projects.Download DownloadProjectError",
                "projects.createMember Projects.CreateMember CreateProjectsMemberError",
                "projects.retrieve Projects.Retrieve RetrieveProjectError",
            ]),
        Row(
            "functions of one name, which their routes tell apart",
            [
                "get /users/{id} | read_user_users__id__get |",
                "get /teams/{id}/user | read_user_teams__id__user_get |",
                "get /dealers | getDealers_dealers_get | Dealers",
                "get /dealersByRegion | getDealers_dealersByRegion_get | Dealers",
            ],
            [
                "users.read Users.Read ReadUserError",
                "teams.readUser Teams.ReadUser ReadUserErrorCause",
                "dealers.get Dealers.Get GetDealersError",
                "dealers.getByRegion Dealers.GetByRegion GetDealersByRegionError",
            ]),
        Row(
            "versions of one route, and what is updated in bulk",
            [
                "post /v1/agent/{projectId}/job | | Agent",
                "post /v2/agent/{projectId}/job | | Agent",
                "get /agent/jobs [] | | Agent",
                "put /campaigns/bulk_update | put_campaign_bulk_update | Campaigns",
            ],
            [
                "agent.createJobV1 Agent.CreateJobV1 CreateAgentJobV1Error",
                "agent.createJobV2 Agent.CreateJobV2 CreateAgentJobV2Error",
                "agent.listJobs Agent.ListJobs ListAgentJobsError",
                "campaigns.bulkUpdate Campaigns.BulkUpdate CampaignBulkUpdateError",
            ]),
        Row(
            "ids that are the thing, and things of others by a key",
            [
                "get /hogs [] | hogs | Hogs", "get /hogs/{slug} | hog | Hogs",
                "get /customers/{id}/positions [] | getCustomerPositionByCustomerId | Positions",
                "get /accounts/{id}/loans [] | getLoansByAccountId | Loans",
            ],
            [
                "hogs.list Hogs.List HogsError",
                "hogs.get Hogs.Get HogError",
                "positions.getByCustomerID Positions.GetByCustomerID GetCustomerPositionByCustomerIDError",
                "loans.listByAccountID Loans.ListByAccountID GetLoansByAccountIDError",
            ]),
        Row(
            "lists are things as well, to which something is done",
            [
                "delete /contacts/lists/{id} | ContactsLists_deleteList | Contacts Lists",
                "put /grids/list/{id} | InventoryGrids_updateCuratedList | Inventory Grids",
                "get /grids [] | grids_list | Grids",
            ],
            [
                "contactsLists.deleteList ContactsLists.DeleteList ContactsListsDeleteListError",
                "inventoryGrids.updateCuratedList InventoryGrids.UpdateCuratedList InventoryGridsUpdateCuratedListError",
                "grids.list Grids.List ListGridsError",
            ]),
        Row(
            "the modules of Connexion, and a version in front of all ids",
            [
                "delete /agents [] | api.controllers.agent_controller.delete_agents | Agents",
                "get /agents [] | api.controllers.agent_controller.get_agents | Agents",
                "get /v1/stocks/{symbol}/candles | v1_stocks_candles_retrieve | stocks",
            ],
            [
                "agents.delete Agents.Delete DeleteAgentsError",
                "agents.list Agents.List ListAgentsError",
                "stocks.retrieveCandles Stocks.RetrieveCandles RetrieveStocksCandlesError",
            ]),
        Row(
            "what a framework writes before the method goes where the method says it all",
            [
                "delete /events/{id} | EventsController_cancel | Events",
                "post /groups | NotificationGroupsController_createNotificationGroup | Workflows",
                "get /environments | EnvironmentsControllerV1_listAPIKeys | Environments",
                "get /cats | CatsController_findAll | Cats",
            ],
            [
                "events.cancel Events.Cancel CancelEventError",
                "workflows.createNotificationGroup Workflows.CreateNotificationGroup CreateNotificationGroupError",
                "environments.listAPIKeys Environments.ListAPIKeys ListAPIKeysError",
                "cats.findAll Cats.FindAll CatsFindAllError",
            ]),
        Row(
            "several verbs at the end, and things in the number they have",
            [
                "put /types/{id} | EventType_createOrUpdate | Types",
                "post /drafts/send | drafts_post_and_send | Drafts",
                "get /values:batch | values_batchGet | Values",
                "post /investments/holdings/get | investmentsHoldingsGet | Money",
                "get /wallet/transactions [] | walletTransactionList | Money",
                "get /wallet/transactions/{id} | walletTransactionsGet | Money",
                "get /attempts/{id} [] | attempt_list_by_endpoint | Money",
                "get /usage [] | creditUsageList | Money",
            ],
            [
                "types.createOrUpdateEventType Types.CreateOrUpdateEventType CreateOrUpdateEventTypeError",
                "drafts.postAndSend Drafts.PostAndSend DraftsPostAndSendError",
                "values.batchGet Values.BatchGet BatchGetValuesError",
                "money.getInvestmentsHoldings Money.GetInvestmentsHoldings GetInvestmentsHoldingsError",
                "money.listWalletTransactions Money.ListWalletTransactions ListWalletTransactionsError",
                "money.getWalletTransaction Money.GetWalletTransaction GetWalletTransactionError",
                "money.listAttemptsByEndpoint Money.ListAttemptsByEndpoint ListAttemptsByEndpointError",
                "money.listCreditUsage Money.ListCreditUsage ListCreditUsageError",
            ]),
        Row(
            "a service in front of the ids of several tags, and the method beside a verb",
            [
                "get /accounts [] | GateService.GetAccounts | Accounts",
                "get /banks/{id} | GateService.GetBank | Banks",
                "delete /banks/{id} | GateService.Delete_delete_bank | Banks",
            ],
            [
                "accounts.list Accounts.List GetAccountsError",
                "banks.get Banks.Get GetBankError",
                "banks.delete Banks.Delete DeleteBankError",
            ]),
        Row(
            "the name of the API in front of all ids",
            [
                "post /videos | tube.videos.insert | videos",
                "get /videos [] | tube.videos.list | videos",
                "post /videos/{id}/rate | tube.videos.rate | videos",
                "get /search [] | tube.search | search",
            ],
            [
                "videos.insert Videos.Insert VideosInsertError",
                "videos.list Videos.List ListVideosError",
                "videos.rate Videos.Rate VideosRateError",
                "search.tube Search.Tube TubeSearchError",
            ]),
        Row(
            "what C# adds to the names of methods",
            [
                "get /orders [] | GetOrdersAsync | Orders",
                "post /orders | CreateOrdersAsync | Orders",
                "get /orders/{id} | GetOrderAsync | Orders",
                "get /status | ping | Orders",
            ],
            [
                "orders.list Orders.List GetOrdersError",
                "orders.create Orders.Create CreateOrdersError",
                "orders.get Orders.Get GetOrderError",
                "orders.ping Orders.Ping PingError",
            ]),
        Row(
            "a method at the end of nearly all ids",
            [
                "abort", "archive", "cancel", "clone", "pause", "reboot", "restart", "resume",
                "retry", "start",
            ].map { "post /jobs/{id}/\($0) | job_\($0)_post | Jobs" } + [
                "get /jobs/{id} | job_get | Jobs",
                "post /jobs/{id}/resurrect | PostResurrectJob | Jobs",
            ],
            [
                "jobs.abort Jobs.Abort JobAbortError",
                "jobs.archive Jobs.Archive JobArchiveError",
                "jobs.cancel Jobs.Cancel CancelJobError",
                "jobs.clone Jobs.Clone JobCloneError",
                "jobs.pause Jobs.Pause JobPauseError",
                "jobs.reboot Jobs.Reboot JobRebootError",
                "jobs.restart Jobs.Restart JobRestartError",
                "jobs.resume Jobs.Resume JobResumeError",
                "jobs.retry Jobs.Retry JobRetryError",
                "jobs.start Jobs.Start JobStartError",
                "jobs.get Jobs.Get GetJobError",
                "jobs.resurrect Jobs.Resurrect ResurrectJobError",
            ]),
        Row(
            "verbs at the end, for one thing and for all of them",
            [
                "delete /providers/{id}/secrets/{key} | providers_secrets_destroy | Providers",
                "patch /providers/{id} | providers_partial_update | Providers",
                "patch /providers/{id}/secrets/{key} | providers_secrets_partial_update | Providers",
                "get /broadcasts/{id}/players | broadcastPlayersGet | Broadcasts",
                "get /broadcasts/{id}/players/{key} | broadcastPlayerGet | Broadcasts",
                "get /droplets/{id} | droplets_get | Droplets",
            ],
            [
                "providers.destroySecret Providers.DestroySecret DestroyProvidersSecretError",
                "providers.partialUpdateSecret Providers.PartialUpdateSecret PartialUpdateProvidersSecretError",
                "providers.partialUpdate Providers.PartialUpdate PartialUpdateProviderError",
                "broadcasts.getPlayers Broadcasts.GetPlayers GetBroadcastPlayersError",
                "broadcasts.getPlayer Broadcasts.GetPlayer GetBroadcastPlayerError",
                "droplets.get Droplets.Get GetDropletError",
            ]),
        Row(
            "the controllers of a framework",
            ["get /a | OrdersController_findAll | Orders", "get /b | AppController_ping | Orders"],
            [
                "orders.findAll Orders.FindAll OrdersFindAllError",
                "orders.appPing Orders.AppPing AppPingError",
            ]),
        Row(
            "ids that begin with what frameworks call their code",
            [
                "get /orders | OrderController_findAll |",
                "post /orders | OrderController_create |", "get /users | UserController_findAll |",
            ],
            [
                "orders.findAll Orders.FindAll OrderFindAllError",
                "orders.create Orders.Create CreateOrderError",
                "users.findAll Users.FindAll UserFindAllError",
            ]),
        Row(
            "verbs that come last, and what frameworks add",
            [
                "get /volumes [] | volumes_list_handler | Storage",
                "get /volumes/{id} | volumes_get_handler | Storage",
                "post /volumes | volumesCreateHandler | Storage",
                "delete /volumes/{id} | volumesDelete (2) | Storage",
            ],
            [
                "storage.listVolumes Storage.ListVolumes ListVolumesError",
                "storage.createVolume Storage.CreateVolume CreateVolumeError",
                "storage.getVolume Storage.GetVolume GetVolumeError",
                "storage.deleteVolume Storage.DeleteVolume DeleteVolumeError",
            ]),
        Row(
            "the route in front of a name, and a number behind it",
            [
                "get /v3/files/{id} | get-/v3/files/{id}_getById | Files",
                "delete /v3/files/{id} | delete-/v3/files/{id}_archive | Files",
                "get /v3/lists/{id} | get-/v3/lists/{id}_/v3/lists/{id} | Lists",
                "post /users | UsersController_create[0] | Users",
            ],
            [
                "files.get Files.Get GetByIDError", "files.archive Files.Archive ArchiveError",
                "lists.get Lists.Get GetListError", "users.create Users.Create CreateUserError",
            ]),
        Row(
            "the method that stands behind all names",
            [
                "post /jobs/pause | jobsPausePost | jobs", "get /jobs/tags | jobsTagsGet | jobs",
                "put /jobs | jobsPut | jobs",
            ],
            [
                "jobs.pause Jobs.Pause JobsPauseError", "jobs.tags Jobs.Tags JobsTagsError",
                "jobs.jobs Jobs.JobsOperation JobsError",
            ]),
        Row(
            "where a function is written, which the names of all functions of a tag begin with",
            [
                "post /conversations | agents_api_v1_conversations_start | beta.conversations",
                "get /conversations [] | agents_api_v1_conversations_list | beta.conversations",
                "get /conversations/{id} | agents_api_v1_conversations_get | beta.conversations",
                "post /files | files_api_routes_upload_file | files",
                "delete /files/{id} | files_api_routes_delete_file | files",
                "get /apis/{id} | apiResourcesOne | API Resources",
                "get /apis | apiResourcesAll | API Resources",
            ],
            [
                "betaConversations.start BetaConversations.Start ConversationsStartError",
                "betaConversations.list BetaConversations.List ListConversationsError",
                "betaConversations.get BetaConversations.Get GetConversationError",
                "files.upload Files.Upload UploadFileError",
                "files.delete Files.Delete DeleteFileError",
                "apiResources.get APIResources.Get APIResourcesOneError",
                "apiResources.all APIResources.All APIResourcesAllError",
            ]),
        Row(
            "a method that says the same as its class",
            [
                "post /exports | AuditLogExportsController_exports | audit-logs",
                "get /retention | AuditLogsRetentionController_auditLogsRetention | audit-logs",
            ],
            [
                "auditLogs.exports AuditLogs.Exports AuditLogExportsError",
                "auditLogs.retention AuditLogs.Retention AuditLogsRetentionError",
            ]),
        Row(
            "a version that all ids end with, and lists that say so",
            [
                "get /v2026/users [] | getUsersV3 | Users",
                "post /v2026/users | createUserV3 | Users",
                "get /v2026/orders | GetOrdersListV3 | Orders",
                "get /v2026/price-list | GetPriceListV3 | Prices",
            ],
            [
                "users.list Users.List GetUsersError", "users.create Users.Create CreateUserError",
                "orders.list Orders.List ListOrdersError",
                "prices.getList Prices.GetList GetPriceListError",
            ]),
        Row(
            "classes that tell methods of one name apart",
            [
                "put /a/roles/rights | AuthGroupRoleRightsController_setRights | auth",
                "put /roles/rights | AuthRoleRightsController_setRights | auth",
                "post /invites | UsersController_createInvite[0] | Users",
                "post /teams/invites | TeamsController_createInvite | Users",
            ],
            [
                "auth.setGroupRoleRights Auth.SetGroupRoleRights SetAuthGroupRoleRightsError",
                "auth.setRoleRights Auth.SetRoleRights SetAuthRoleRightsError",
                "users.createInvite Users.CreateInvite CreateUserInviteError",
                "users.createTeamInvite Users.CreateTeamInvite CreateTeamInviteError",
            ]),
        Row(
            "the interfaces of TypeSpec, and what is about operations itself",
            [
                "get /tags [] | GroupTagOperations_listTags | Group tags",
                "post /chats | ChatOperations_createChat | Chats",
                "get /batches [] | BatchOperations_list | Batch operations",
            ],
            [
                "groupTags.listTags GroupTags.ListTags ListTagsError",
                "chats.create Chats.Create CreateChatError",
                "batchOperations.list BatchOperations.List BatchOperationsListError",
            ]),
        Row(
            "versions that some ids begin with, and the slash that a route ended with",
            [
                "get /api/v1/app [] | v1.application.list | Application",
                "patch /api/v1/app/{id} | patch_application | Application",
                "get /api/v2/logs [] | v2.logs.list | Logs",
                "get /api/v1/logs [] | v1.logs.list | Logs",
                "post /api/v1/auth/logout | logout_api_v1_auth_logout__post | Auth",
                "post /api/v1/auth/login | login_api_v1_auth_login_post | Auth",
            ],
            [
                "application.list Application.List ListApplicationsError",
                "application.update Application.Update UpdateApplicationError",
                "logs.listV2 Logs.ListV2 ListV2LogsError",
                "logs.listV1 Logs.ListV1 ListV1LogsError",
                "auth.logout Auth.Logout LogoutError", "auth.login Auth.Login LoginError",
            ]),
        Row(
            "numbers that springdoc adds, where the tags tell the operations apart",
            [
                "get /pools [] | list | Pools", "get /jobs [] | list_1 | Jobs",
                "post /pools/{id} | add | Pools", "post /pools/{id}/all | add_1 | Pools",
                "get /v [] | version_2 | Pools",
            ],
            [
                "pools.list Pools.List ListPoolsError",
                "pools.add Pools.Add AddError",
                "pools.add1 Pools.Add1 Add1Error",
                "pools.version2 Pools.Version2 Version2Error",
                "jobs.list Jobs.List ListJobsError",
            ]),
        Row(
            "a tag in front of an id that names it",
            [
                "post /v2/projects.create | projects.createProject | projects",
                "get /v2/projects.all [] | projects.listProjects | projects",
                "get /v2/projects.move | projects.moveAll | projects",
                "get /v1/memos [] | MemoService_ListMemos | MemoService",
                "get /v1/shops [] | ShopService_ListShops | ShopService",
                "get /v1/toys [] | ToyService_ListToys | ToyService",
            ],
            [
                "projects.create Projects.Create CreateProjectError",
                "projects.list Projects.List ListProjectsError",
                "projects.moveAll Projects.MoveAll ProjectsMoveAllError",
                "memoService.list MemoService.List ListMemosError",
                "shopService.list ShopService.List ListShopsError",
                "toyService.list ToyService.List ListToysError",
            ]),
        Row(
            "the keys of a path",
            [
                "get /apis/{apiId}/pages/{pageId} | getPageByApiIdAndPageId | APIs",
                "get /organisations/{id}/addons/{addonId}/tags | getTagsByOrgaAndAddonId | Orgs",
                "get /organisations/{id}/addons/{addonId} | getByNameAndAddonId | Orgs",
            ],
            [
                "apis.getPage APIs.GetPage GetPageByAPIIDAndPageIDError",
                "orgs.getTags Orgs.GetTags GetTagsByOrgaAndAddonIDError",
                "orgs.getByNameAndAddonID Orgs.GetByNameAndAddonID GetByNameAndAddonIDError",
            ]),
        Row(
            "versions of a tag, and modules of routes",
            [
                "get /libraries [] | libraries_list_v1 | Libraries",
                "post /libraries | libraries_create_v1 | Libraries",
                "get /libraries/{id} | libraries_get_v1 | Libraries",
                "get /models [] | jobs_api_routes_models_list | Models",
                "delete /models/{id} | deleteModelV2 | Models",
            ],
            [
                "libraries.list Libraries.List ListLibrariesError",
                "libraries.create Libraries.Create CreateLibraryError",
                "libraries.get Libraries.Get GetLibraryError",
                "models.list Models.List ListModelsError",
                "models.deleteV2 Models.DeleteV2 DeleteModelV2Error",
            ]),
        Row(
            "lists that are called so at the end, or by what is below them",
            [
                "get /accounts [] | getAccountList | Accounts",
                "get /transactions [] | getTransactionList | Accounts",
                "get /campaigns | getCampaigns | Campaigns",
                "get /campaigns/{id} | getCampaignById | Campaigns",
            ],
            [
                "accounts.list Accounts.List ListAccountsError",
                "accounts.listTransactions Accounts.ListTransactions ListTransactionsError",
                "campaigns.list Campaigns.List GetCampaignsError",
                "campaigns.get Campaigns.Get GetCampaignByIDError",
            ]),
        Row(
            "names that would speak of something else without the resource",
            [
                "put /me/albums | save-albums-user | Albums", "get /live | IsLive | Live",
                "get /search | doSearch | Search",
                "get /categories/{id}/playlists [] | get-a-categories-playlists | Playlists",
                "get /pets/{id}/photos [] | getPetPhotos | Pets",
                "post /pets/stream | getPetsStream | Pets",
            ],
            [
                "albums.saveAlbumsUser Albums.SaveAlbumsUser SaveAlbumsUserError",
                "live.isLive Live.IsLive IsLiveError",
                "search.doSearch Search.DoSearch DoSearchError",
                "playlists.list Playlists.List GetCategoriesPlaylistsError",
                "pets.getPhotos Pets.GetPhotos GetPetPhotosError",
                "pets.getStream Pets.GetStream GetPetsStreamError",
            ]),
        Row(
            "the method that Springfox adds, and its tags",
            [
                "get /users | listUsersUsingGET | user-controller",
                "post /users | createUserUsingPOST_1 | user-controller",
                "get /orders | searchUsingGET | order-controller",
                "post /orders | searchUsingPOST | order-controller",
                "post /multi-search | multi_search_with_post | Multi-search",
                "get /payments/pay-using-get | payUsingPost | Payments",
            ],
            [
                "multiSearch SampleClient.MultiSearch MultiSearchError",
                "users.list Users.List ListUsersError",
                "users.create Users.Create CreateUserError",
                "orders.searchUsingGet Orders.SearchUsingGet SearchUsingGetError",
                "orders.searchUsingPost Orders.SearchUsingPost SearchUsingPostError",
                "payments.payUsingPost Payments.PayUsingPost PayUsingPostError",
            ]),
    ])
    func names(_ row: OperationNamesRow) throws { try row.check() }
}
