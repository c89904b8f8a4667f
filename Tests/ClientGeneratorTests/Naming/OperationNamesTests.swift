import Testing

@Suite struct OperationNamesTests {
    private typealias Row = OperationNamesRow

    @Test(arguments: [
        Row(
            "the tag is not said twice",
            [
                "post /a | connectAccount | Accounts", "get /b | listAccounts | Accounts",
                "post /c | createHostedAuthLink | HostedAuth",
            ],
            [
                "accounts.connect Accounts.Connect ConnectAccountError",
                "accounts.list Accounts.List ListAccountsError",
                "hostedAuth.createLink HostedAuth.CreateLink CreateHostedAuthLinkError",
            ]),
        Row(
            "ids without capitals are divided where their words are known",
            [
                "get /indexes/{uid}/settings/dictionary | getdictionary | Settings",
                "patch /indexes/{uid}/settings/search-cutoff | patchsearchCutoff | Settings",
                "get /users/{userId} | getuserbyid | Settings",
                "get /log/in | getwaysout | Settings", "get /listings | listings | Settings",
                "post /setup | setup | Settings",
            ],
            [
                "settings.getDictionary Settings.GetDictionary GetDictionaryError",
                "settings.updateSearchCutoff Settings.UpdateSearchCutoff UpdateSearchCutoffError",
                "settings.getUser Settings.GetUser GetUserByIDError",
                "settings.getwaysout Settings.Getwaysout GetwaysoutError",
                "settings.listings Settings.Listings ListingsError",
                "settings.setup Settings.Setup SetupError",
            ]),
        Row(
            "what a thing is called is no verb, and what comes before it alone no thing",
            [
                "get /move-ailment | move_ailment_list | Moves",
                "put /subscribers/lists/{id} | manageSubscriberListById | Subscribers",
                "post /groups/approve | ApprovePendingForList | Groups",
                "delete /tags | deleteKnowledgeTag | Tags",
                "get /users/me | getCurrentUser | Users",
                "post /users/a | createUsersAsync | Users",
            ],
            [
                "moves.listAilments Moves.ListAilments ListMoveAilmentsError",
                "subscribers.manageList Subscribers.ManageList ManageSubscriberListByIDError",
                "groups.approvePendingForList Groups.ApprovePendingForList ApprovePendingForListError",
                "tags.deleteKnowledgeTag Tags.DeleteKnowledgeTag DeleteKnowledgeTagError",
                "users.getCurrent Users.GetCurrent GetCurrentUserError",
                "users.createAsync Users.CreateAsync CreateUsersAsyncError",
            ]),
        Row(
            "that everything is the API's, and in which version",
            [
                "get /api/user | apiUser | Users", "get /api/storm | apiStormDashboard | Puzzles",
                "get /api/keys | apiKeysList | Keys", "get /api/tv | apiTvFeed | TV",
                "post /v2/revisions/{id}/metadata | postFeatureRevisionMetadataV2 | feature-revisions-v2",
                "get /v2/revisions/{id}/latest | getFeatureRevisionLatestV2 | feature-revisions-v2",
            ],
            [
                "users.get Users.Get UserError",
                "puzzles.stormDashboard Puzzles.StormDashboard StormDashboardError",
                "keys.listAPIKeys Keys.ListAPIKeys ListAPIKeysError",
                "tv.feed Tv.Feed TvFeedError",
                "featureRevisionsV2.createMetadataV2 FeatureRevisionsV2.CreateMetadataV2 CreateFeatureRevisionMetadataV2Error",
                "featureRevisionsV2.getLatestV2 FeatureRevisionsV2.GetLatestV2 GetFeatureRevisionLatestV2Error",
            ]),
        Row(
            "what Swift or nobody understands behind a dot",
            [
                "post /self-update | selfUpdate | update", "get /x | initUpdate | update",
                "get /user/{username} | apiUser | Users", "get /users | superUsers | Users",
            ],
            [
                "update.updateSelf Update.UpdateSelf UpdateSelfError",
                "update.updateInit Update.UpdateInit UpdateInitError",
                "users.apiUser Users.APIUser APIUserError",
                "users.`super` Users.Super SuperUsersError",
            ]),
        Row(
            "versions without a letter, and paths without one",
            [
                "post /api/2/things/{id}/inbox | | Messages", "get /api/2/search/count | | Search",
                "get /.well-known/wot | | WoT",
            ],
            [
                "messages.createThingInbox Messages.CreateThingInbox CreateThingInboxError",
                "search.count Search.Count CountSearchError",
                "woT.get WoT.Get GetWellKnownWoTError",
            ]),
        Row(
            "two that would become equal keep their full names",
            ["get /a | listAccount | Accounts", "get /b | listAccounts | Accounts"],
            [
                "accounts.listAccount Accounts.ListAccount ListAccountError",
                "accounts.listAccounts Accounts.ListAccounts ListAccountsError",
            ]),
        Row(
            "two that would become equal keep what sets them apart",
            ["get /a | getAnAlbum | Albums", "get /b | getAlbums | Albums"],
            [
                "albums.getAlbum Albums.GetAlbum GetAlbumError",
                "albums.getAlbums Albums.GetAlbums GetAlbumsError",
            ]),
        Row(
            "what the whole document is about is no part of names, and a kind of thing is",
            [
                "post /tickets | buySampleTickets | Tickets",
                "post /tags | createSampleFrontTag | Tags",
                "get /users/{id}/samples | getUserSamples | Users",
            ],
            [
                "tickets.buy Tickets.Buy BuySampleTicketsError",
                "tags.createSampleFrontTag Tags.CreateSampleFrontTag CreateSampleFrontTagError",
                "users.getSamples Users.GetSamples GetUserSamplesError",
            ]),
        Row(
            "what at least three tags begin or end with says nothing",
            [
                "get /a | listPayments | Payments API", "get /b | RefundsAPI_get | Refunds API",
                "get /c | send | Mail API",
            ],
            [
                "payments.list Payments.List ListPaymentsError",
                "refunds.get Refunds.Get GetRefundsAPIError", "mail.send Mail.Send SendError",
            ]),
        Row(
            "without an operationId the route says what is done",
            ["get /pets | | Pets", "get /v1/shops/all | |"],
            [
                "pets.get Pets.Get GetPetsError",
                "shops.list Shops.List GetShopAllError",
            ]),
        Row(
            "what all routes begin with and says nothing is no part of names",
            [
                "get /api/v3/tag | | Tag", "post /api/v3/tag/{id} | | Tag",
                "put /api/v3/movie/rest | |",
            ],
            [
                "tag.get Tag.Get GetTagError", "tag.update Tag.Update UpdateTagError",
                "movie.update Movie.Update UpdateMovieError",
            ]),
        Row(
            "ids that FastAPI makes of a function and its route",
            [
                "get /api/v1/items/{item_id} | read_item_api_v1_items__item_id__get | Items",
                "put /items/{item-id}/archive | archive_items__item_id__archive_put | Items",
                "get /items | _items_get | Items", "post /adds | add_adds_put | Items",
            ],
            [
                "items.read Items.Read ReadItemError",
                "items.archive Items.Archive ArchiveError",
                "items.get Items.Get GetItemsError",
                "items.addAddsPut Items.AddAddsPut AddAddsPutError",
            ]),
        Row(
            "versions that tell routes apart",
            ["get /api/v1/tags | |", "get /api/v2/tags | |"],
            [
                "tags.getV1 Tags.GetV1 GetTagsV1Error", "tags.getV2 Tags.GetV2 GetTagsV2Error",
            ]),
        Row(
            "the words of HTTP's methods are none for what is done",
            [
                "get /cards [] | getCards | Card", "post /cards | postCards | Card",
                "get /cards/{card_token} | getCardByToken | Card",
                "patch /cards/{card_token} | patchCardByToken | Card",
                "post /cards/{card_token}/reissue | postCardReissue | Card",
                "post /cards/{card_token}/pin | postNewCardPin | Card",
                "get /cards/name/{name} | getCardByName | Card",
            ],
            [
                "cards.list Cards.List ListCardsError", "cards.create Cards.Create CreateCardError",
                "cards.get Cards.Get GetCardByTokenError",
                "cards.update Cards.Update UpdateCardByTokenError",
                "cards.reissue Cards.Reissue ReissueCardError",
                "cards.createNewPin Cards.CreateNewPin CreateNewCardPinError",
                "cards.getByName Cards.GetByName GetCardByNameError",
            ]),
        Row(
            "patching is updating unless the same can be put",
            [
                "put /pets/{id} | putPet | Pets", "patch /pets/{id} | pet_patch | Pets",
                "post /pets/{id} | postPet | Pets",
            ],
            [
                "pets.update Pets.Update UpdatePetError", "pets.patch Pets.Patch PatchPetError",
                "pets.create Pets.Create CreatePetError",
            ]),
        Row(
            "verbs behind a colon",
            [
                "post /pets:validate ||", "get /pets:batchGet ||", "post /pets/{id}:archive ||",
                "get /pets/{id} ||",
            ],
            [
                "pets.validate Pets.Validate ValidatePetError",
                "pets.batchGet Pets.BatchGet BatchGetPetsError",
                "pets.archive Pets.Archive ArchivePetError", "pets.get Pets.Get GetPetError",
            ]),
        Row(
            "ids in two parts, without tags",
            ["post /a | pets_CreateOne |", "get /b | pets_List |", "get /a | Toys_find |"],
            [
                "pets.createOne Pets.CreateOne PetsCreateOneError",
                "pets.list Pets.List ListPetsError", "toys.find Toys.Find ToysFindError",
            ]),
        Row(
            "colons that are no verbs",
            ["get /time/12:30 ||", "get /urn:foo:bar ||", "get /pets/{id}:{kind} ||"],
            [
                "time.get12_30 Time.Get12_30 GetTime12_30Error",
                "urnFooBar.get URNFooBar.Get GetURNFooBarError", "pets.get Pets.Get GetPetError",
            ]),
        Row(
            "ids in two parts that are no group",
            ["post /a | pets_CreateOne |", "get /b | list_Toys |", "get /b/{id} | toys_Find |"],
            [
                "a.petsCreateOne A.PetsCreateOne PetsCreateOneError",
                "b.listToys B.ListToys ListToysError", "b.toysFind B.ToysFind ToysFindError",
            ]),
        Row(
            "ids that are the route once more",
            [
                "get /files/{file_id} | get_files_id | Files",
                "post /files/{file_id}/copy | post_files_id_copy | Files",
                "get /files/{file_id}/tags [] | get_files_id_tags | Files",
                "delete /files/{file_id}/tags/{tag} | delete_files_id_tags_id | Files",
                "post /files/{file_id}/levels:trim | post_files_id_levels_trim | Files",
                "post /customers/{customer} | PostCustomersCustomer |",
                "post /users/end_sessions | post_users_end_sessions | Session termination",
            ],
            [
                "files.get Files.Get GetFileError", "files.copy Files.Copy CopyFileError",
                "files.listTags Files.ListTags ListFileTagsError",
                "files.deleteTag Files.DeleteTag DeleteFileTagError",
                "files.trimLevel Files.TrimLevel TrimFileLevelError",
                "customers.update Customers.Update UpdateCustomerError",
                "sessionTermination.createUserEndSession SessionTermination.CreateUserEndSession "
                    + "CreateUserEndSessionError",
            ]),
        Row(
            "what a thing lies within is not what is deleted",
            [
                "delete /projects/{id}/roles/{role} | deleteProjectRole | Roles",
                "delete /roles/{role} | deleteRole | Roles",
                "get /projects/{id}/keys [] | getProjectKeys | Keys",
                "get /keys/available [] | listAvailableKeys | Tokens",
            ],
            [
                "roles.deleteProjectRole Roles.DeleteProjectRole DeleteProjectRoleError",
                "roles.delete Roles.Delete DeleteRoleError",
                "keys.list Keys.List GetProjectKeysError",
                "tokens.listAvailableKeys Tokens.ListAvailableKeys ListAvailableKeysError",
            ]),
        Row(
            "a verb that the resource is called like is no name for it",
            ["post /invites | inviteUser | Invites", "get /search/code | search/code | search"],
            [
                "invites.inviteUser Invites.InviteUser InviteUserError",
                "search.code Search.Code SearchCodeError",
            ]),
        Row(
            "a word that all of them begin with",
            [
                "get /agents [] | genai_list_agents | Platform",
                "get /keys | genai_get_key | Platform",
                "put /keys | genai_regenerate_key | Platform", "get /a | beta_see | A",
                "get /b | beta_hear | A", "get /c | gety_of_one | B", "get /d | gety_of_two | B",
                "get /e | gety_of_six | B",
            ],
            [
                "platform.listAgents Platform.ListAgents GenaiListAgentsError",
                "platform.getKey Platform.GetKey GenaiGetKeyError",
                "platform.regenerateKey Platform.RegenerateKey GenaiRegenerateKeyError",
                "a.betaSee A.BetaSee BetaSeeError", "a.betaHear A.BetaHear BetaHearError",
                "b.getyOfOne B.GetyOfOne GetyOfOneError", "b.getyOfTwo B.GetyOfTwo GetyOfTwoError",
                "b.getyOfSix B.GetyOfSix GetyOfSixError",
            ]),
        Row(
            "tags that say nothing, or what the whole document is about",
            [
                "get /a | read | v1;Shops", "get /c | show | Everything;Pets",
                "get /d | hide | Everything;Toys",
                "get /e | find | Everything;Toys", "get /f | sell | Everything",
            ],
            [
                "shops.read Shops.Read ReadError",
                "pets.show Pets.Show ShowError", "toys.hide Toys.Hide HideError",
                "toys.find Toys.Find FindError", "everything.sell Everything.Sell SellError",
            ]),
        Row(
            "what has no tag goes to where its path is, in the number of the path",
            [
                "get /pets [] | list | Pet", "post /pets/sort | sortAll |",
                "get /shop/toys.json | |",
            ],
            [
                "pets.list Pets.List ListError", "pets.sortAll Pets.SortAll SortAllError",
                "shop.getToys Shop.GetToys GetShopToysError",
            ]),
        Row(
            "what all paths begin with is no resource",
            [
                "get /where/stops.json | |", "get /where/lines.json | |",
                "get /where/trips.json | |",
            ],
            [
                "stops.get Stops.Get GetWhereStopsError", "lines.get Lines.Get GetWhereLinesError",
                "trips.get Trips.Get GetWhereTripsError",
            ]),
        Row(
            "acronyms are written alike in methods and types",
            ["get /a | getApiV3Keywords | A", "get /b | showAPI | B"],
            [
                "a.getAPIV3Keywords A.GetAPIV3Keywords GetAPIV3KeywordsError",
                "b.showAPI B.ShowAPI ShowAPIError",
            ]),
        Row(
            "without a tag the path says what it is about",
            ["get /v2/pets | findAll |", "get / | ping |", "get /v1 | version |"],
            [
                "ping SampleClient.Ping PingError",
                "version SampleClient.Version VersionError",
                "pets.findAll Pets.FindAll FindAllError",
            ]),
        Row(
            "what is about nothing but itself is a method of the client",
            [
                "post /sendMessage | sendMessage |", "post /getUpdates | |",
                "get /health | health | Health", "get /search | search_things |",
                "get /pets | pets | Pets", "get /pets/{id} | getPet | Pets",
                "post /send | send |", "get /server | server |",
            ],
            [
                "sendMessage SampleClient.SendMessage SendMessageError",
                "getUpdates SampleClient.GetUpdates GetUpdatesError",
                "health SampleClient.Health HealthError",
                "sendOperation SampleClient.SendOperation SendError",
                "server SampleClient.ServerOperation ServerError",
                "search.things Search.Things SearchThingsError",
                "pets.list Pets.List PetsError", "pets.get Pets.Get GetPetError",
            ]),
        Row(
            "what all of a document is about is a method of the client",
            ["get /a | listSamples | Sample", "post /b | runSample | sample"],
            [
                "list SampleClient.List ListSamplesError",
                "run SampleClient.Run RunSampleError",
            ]),
        Row(
            "things of which all of a document is are a resource",
            ["get /a | listSamples | Samples", "post /b | createSample | Samples"],
            [
                "samples.list Samples.List ListSamplesError",
                "samples.create Samples.Create CreateSampleError",
            ]),
        Row(
            "what delivers several things of which the path below leads to one is a list",
            [
                "get /tagging [] | | Tagging", "get /tagging/{id} | | Tagging",
                "get /stock [] | | Stock",
            ],
            [
                "tagging.list Tagging.List ListTaggingError",
                "tagging.get Tagging.Get GetTaggingError", "stock.get Stock.Get GetStockError",
            ]),
        Row(
            "what a name says of the resource's things, and how it finds one",
            [
                "get /channels/{id}/history | getPresenceHistoryOfChannel | History",
                "post /watchlists | addAssetToWatchlistByName | Watchlists",
            ],
            [
                "history.getPresenceHistoryOfChannel History.GetPresenceHistoryOfChannel "
                    + "GetPresenceHistoryOfChannelError",
                "watchlists.addAssetByName Watchlists.AddAssetByName "
                    + "AddAssetToWatchlistByNameError",
            ]),
        Row(
            "ids that only their tags tell apart",
            [
                "get /a | list | Apples", "get /b | list | Pears", "get /c | get | Pears",
                "get /d | get | Pears",
            ],
            [
                "apples.list Apples.List ListApplesError",
                "pears.list Pears.List ListPearsError",
                "pears.getC Pears.GetC GetCError", "pears.getD Pears.GetD GetDError",
            ]),
        Row(
            "a path that begins with a root says something",
            ["get /Root/keys | listKeys |", "get / | ping |"],
            ["ping SampleClient.Ping PingError", "root.listKeys Root.ListKeys ListKeysError"]),
        Row(
            "keywords and the names of the runtime",
            [
                "get /a | init | Type", "get /b | self | Type", "get /c | Protocol | Type",
                "get /d | response | Error", "get /e | string | Operation", "get /f | core | Self",
            ],
            [
                "type.`init` TypeResource.Init InitError",
                "type.`self` TypeResource.SelfOperation SelfError",
                "type.`protocol` TypeResource.ProtocolOperation ProtocolError",
                "error.response ErrorResource.ResponseOperation ResponseError",
                "operation.string OperationResource.StringOperation StringError",
                "selfResource.core2 SelfResource.Core2 CoreError",
            ]),
        Row(
            "names that differ in case only",
            ["get /a | find | pets", "get /b | FIND | pets", "get /c | find_ | Pets"],
            [
                "pets.find Pets.Find FindPetsError", "pets.find2 Pets.Find2 FINDPetsError",
                "pets.find3 Pets.Find3 FindPetsErrorCause",
            ]),
        Row(
            "an operation does not hide a type or the resource of another tag",
            ["get /a | shop | Pets", "get /b | list | Shop"],
            [
                "pets.shop Pets.ShopOperation ShopError", "shop.list Shop.List ListError",
            ]),
        Row(
            "emoji and digits",
            ["get /a | 🎉 | 🎉", "get /b | 2fa | 2fa"],
            [
                "twoFa SampleClient.TwoFa TwoFaError",
                "resource.getA Resource.GetA GetAError",
            ]),
        Row(
            "two ids that would say the same with a better verb",
            [
                "get /check | checkPermission | Permission",
                "post /check | postCheckPermission | Permission",
                "put /devices/{id} | putPushDeviceDetails | Push",
                "get /devices/{id}/token | updatePushDeviceDetails | Push",
            ],
            [
                "permission.check Permission.Check CheckPermissionError",
                "permission.postCheck Permission.PostCheck PostCheckPermissionError",
                "push.putDeviceDetails Push.PutDeviceDetails PutPushDeviceDetailsError",
                "push.updateDeviceDetails Push.UpdateDeviceDetails UpdatePushDeviceDetailsError",
            ]),
        Row(
            "a version alone says nothing",
            [
                "post /v1/embed | embed | /embed", "post /v2/embed | embedv2 | /embed",
                "post /v1/chat | chat | Chat",
            ],
            [
                "chat SampleClient.Chat ChatError",
                "embed.embed Embed.EmbedOperation EmbedError",
                "embed.embedV2 Embed.EmbedV2 EmbedV2Error",
            ]),
    ])
    func names(_ row: OperationNamesRow) throws { try row.check() }
}
