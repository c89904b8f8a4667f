import Testing

@testable import ClientGenerator

@Suite struct WordsTests {
    @Test(
        "a name falls into words",
        arguments: [
            ("account_id", ["account", "id"]), ("accountId", ["account", "Id"]),
            ("premiumContractID", ["premium", "Contract", "ID"]),
            ("HTTPServer", ["HTTP", "Server"]), ("HTTP2Server", ["HTTP2", "Server"]),
            ("X-Request-ID", ["X", "Request", "ID"]), ("accountIDs", ["account", "IDs"]),
            ("IDsOfPets", ["IDs", "Of", "Pets"]), ("SCREAMING_CASE", ["SCREAMING", "CASE"]),
            ("OpenAIAPIKey", ["Open", "AI", "API", "Key"]),
            ("V1APIResources", ["V1", "API", "Resources"]),
            ("CLIPS", ["CLIPS"]), ("HTTPS", ["HTTPS"]), ("H264HD", ["H264HD"]),
            ("oauth2Token", ["oauth2", "Token"]), ("OrgOAuth2", ["Org", "OAuth2"]),
            ("oAuth", ["oAuth"]),
            ("OAuthor", ["OAuthor"]), ("o_Auth", ["o", "Auth"]),
            ("TPPOAuth2Key", ["TPP", "OAuth2", "Key"]), ("PhotoAuthor", ["Photo", "Author"]),
            ("2FA", ["2FA"]), ("v1.2", ["v1", "2"]),
            ("", []), ("___", []), ("  ", []), ("🎉", []), ("🎉party🎉", ["party"]),
            ("größeÄnderung", ["größe", "Änderung"]), ("名前", ["名前"]), ("a", ["a"]),
            ("A", ["A"]), ("errors/not_found", ["errors", "not", "found"]),
            ("a\nb\u{0}c", ["a", "b", "c"]),
        ] as [(String, [Substring])])
    func splitting(_ text: String, _ expected: [Substring]) {
        #expect(Words(splitting: text).words == expected)
    }

    @Test(
        "a plural has a singular",
        arguments: [
            ("accounts", "account"), ("categories", "category"), ("boxes", "box"),
            ("statuses", "status"), ("addresses", "address"), ("status", "status"),
            ("address", "address"), ("analysis", "analysis"), ("ties", "tie"), ("s", "s"),
            ("house", "house"), ("houses", "house"), ("sizes", "size"), ("causes", "cause"),
            ("lunches", "lunch"), ("dishes", "dish"), ("tagNames", "tagName"), ("", ""),
            ("movies", "movie"), ("caches", "cache"), ("branches", "branch"), ("indices", "index"),
            ("series", "series"), ("timeseries", "timeseries"), ("IPFS", "IPFS"),
            ("SERIES", "SERIES"), ("DNS", "DNS"), ("Aliases", "Alias"),
            ("alias", "alias"), ("analyses", "analysis"), ("shelves", "shelf"), ("uses", "use"),
            ("APIs", "API"), ("kpis", "kpi"), ("gcs", "gcs"), ("this", "this"),
            ("CATEGORIES", "CATEGORY"), ("MATRICES", "MATRIX"), ("quizzes", "quiz"),
        ])
    func singular(_ plural: String, _ expected: String) {
        #expect(Words(splitting: plural).singular == Words(splitting: expected))
    }

    @Test(
        "words that every entry shares at an end go, as long as something is left",
        arguments: [
            (["LinkedInAccount", "SlackAccount"], ["LinkedIn", "Slack"]),
            (["PetCat", "PetDog"], ["Cat", "Dog"]),
            (["Account", "SlackAccount"], ["Account", "SlackAccount"]),
            (["foo_0", "foo_1"], ["foo_0", "foo_1"]),
            (["Part 1 API", "Part 2 API"], ["Part 1", "Part 2"]),
            (["for users and guests", "for EU guests"], ["users", "EU"]),
            (["SentTo", "SentFrom"], ["To", "From"]),
            (["AnyOrBranch", "AnyAndBranch", "AnyNotBranch"], ["Or", "And", "Not"]),
            (["Cat", "Cat"], ["Cat", "Cat"]), (["OnlyAccount"], ["OnlyAccount"]), ([], []),
        ] as [([String], [String])])
    func commonAffixes(_ names: [String], _ expected: [String]) {
        let short = Words.withoutCommonAffixes(names.map(Words.init(splitting:)))
        #expect(short == expected.map(Words.init(splitting:)))
    }

    @Test(
        "what many names say of their kind goes, as long as each remains a name of its own",
        arguments: [
            (["PaymentsAPI", "Refunds API", "orders-api"], ["Payments", "Refunds", "orders"]),
            (["Api2010Message", "Api2010Call", "Api2010Queue"], ["Message", "Call", "Queue"]),
            (["PaymentsAPI", "RefundsAPI"], ["PaymentsAPI", "RefundsAPI"]),
            (["PaymentsAPI", "RefundsAPI", "API"], ["PaymentsAPI", "RefundsAPI", "API"]),
            (["Part 1", "Part 2", "Part Three"], ["Part 1", "Part 2", "Part Three"]),
            (["PetAPI", "pet-api", "DogAPI"], ["Pet", "pet", "Dog"]),
            (["Pet", "Dog", ""], ["Pet", "Dog", ""]), ([], []),
        ] as [([String], [String])])
    func commonKind(_ names: [String], _ expected: [String]) {
        let short = Words.withoutCommonKind(names.map(Words.init(splitting:)))
        #expect(short == expected.map(Words.init(splitting:)))
    }

    @Test(
        "words that repeat where a name stands go",
        arguments: [
            ("connectAccount", "Accounts", "connect"), ("listAccounts", "Accounts", "list"),
            ("createHostedAuthLink", "HostedAuth", "createLink"),
            ("accounts", "Accounts", "accounts"), ("getPetById", "pet", "getById"),
            ("list", "Accounts", "list"), ("list", "", "list"), ("", "Accounts", ""),
            ("get-an-album", "Albums", "get"), ("listTagsForAContact", "Contacts", "listTags"),
            ("addDocumentToTemplate", "Templates", "addDocument"),
            ("forTemplate", "Templates", "for"),
            ("readThePetOfAUser", "Pets", "readOfAUser"), ("anAlbum", "Albums", "an"),
            ("OrdersController_findAll", "Orders", "findAll"),
            ("OrderController_find", "Orders", "find"),
            ("OrdersController", "Orders", "Controller"),
            ("resetController", "Orders", "resetController"),
        ])
    func dropping(_ name: String, _ context: String, _ expected: String) {
        let words = Words(splitting: name)
        let mention = words.mention(of: Words(splitting: context).forms)
        let rest = mention.map { words.removing($0.whole) } ?? words
        #expect(rest.key == Words(splitting: expected).key)
    }
}
