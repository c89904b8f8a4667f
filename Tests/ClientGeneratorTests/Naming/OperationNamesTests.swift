import Foundation
import Testing

@testable import ClientGenerator

@Suite struct OperationNamesTests {
    /// A row: operations as `method path | operationId | tag`, and what calls them.
    struct Row: CustomTestStringConvertible {
        let id: String
        let operations: [String]
        let expected: [String]

        var testDescription: String { id }

        init(_ id: String, _ operations: [String], _ expected: [String]) {
            self.id = id
            self.operations = operations
            self.expected = expected
        }

        var document: String {
            let items = operations.enumerated().map { index, operation in
                let parts = operation.split(separator: "|", omittingEmptySubsequences: false)
                    .map { $0.trimmingCharacters(in: .whitespaces) }
                let route = parts[0].split(separator: " ")
                let id = parts[1].isEmpty ? "" : "operationId: '\(parts[1])', "
                let tag = parts[2].isEmpty ? "" : "tags: ['\(parts[2])'], "
                // Errors of their own, so that no two operations share a type for them.
                let responses = "responses: {'204': {}, '\(470 + index)': {}}"
                let names = route[1].matches(of: /{([^}]*)}/).map(\.1)
                let parameters = names.map {
                    "{name: \($0), in: path, required: true, schema: {type: string}}"
                }
                return "\(route[1]): {\(route[0]): {\(id)\(tag)"
                    + "parameters: [\(parameters.joined(separator: ", "))], \(responses)}}"
            }
            return SpecText.paths(items.joined(separator: "\n"))
        }
    }

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
            "two that would become equal keep their full names",
            ["get /a | listAccount | Accounts", "get /b | listAccounts | Accounts"],
            [
                "accounts.listAccount Accounts.ListAccount ListAccountError",
                "accounts.listAccounts Accounts.ListAccounts ListAccountsError",
            ]),
        Row(
            "two that would become equal without an article keep their full names",
            ["get /a | getAnAlbum | Albums", "get /b | getAlbums | Albums"],
            [
                "albums.getAnAlbum Albums.GetAnAlbum GetAnAlbumError",
                "albums.getAlbums Albums.GetAlbums GetAlbumsError",
            ]),
        Row(
            "what at least three tags begin or end with says nothing",
            [
                "get /a | listPayments | Payments API", "get /b | RefundsAPI_get | Refunds API",
                "get /c | send | Mail API",
            ],
            [
                "payments.list Payments.List ListPaymentsError",
                "refunds.get Refunds.Get RefundsAPIGetError", "mail.send Mail.Send SendError",
            ]),
        Row(
            "the controllers of a framework",
            ["get /a | OrdersController_findAll | Orders", "get /b | AppController_ping | Orders"],
            [
                "orders.findAll Orders.FindAll OrdersControllerFindAllError",
                "orders.appControllerPing Orders.AppControllerPing AppControllerPingError",
            ]),
        Row(
            "without an operationId the route gives the name",
            ["get /pets | | Pets", "get /v1/shops/all | |"],
            [
                "pets.get Pets.Get GetPetsError",
                "shops.getV1All Shops.GetV1All GetV1ShopsAllError",
            ]),
        Row(
            "what all routes begin with and says nothing is no part of names",
            [
                "get /api/v3/tag | | Tag", "post /api/v3/tag/{id} | | Tag",
                "put /api/v3/movie/rest | |",
            ],
            [
                "tag.get Tag.Get GetTagError", "tag.postByID Tag.PostByID PostTagByIDError",
                "movie.putRest Movie.PutRest PutMovieRestError",
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
                "items.get Items.Get ItemsGetError",
                "items.addAddsPut Items.AddAddsPut AddAddsPutError",
            ]),
        Row(
            "versions that tell routes apart",
            ["get /api/v1/tags | |", "get /api/v2/tags | |"],
            [
                "tags.getV1 Tags.GetV1 GetV1TagsError", "tags.getV2 Tags.GetV2 GetV2TagsError",
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
                "pets.findAll Pets.FindAll FindAllError", "root.ping Root.Ping PingError",
                "root.version Root.Version VersionError",
            ]),
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
                "pets.find Pets.Find FindError", "pets.find2 Pets.Find2 FindErrorCause",
                "petsResource.find PetsResource.Find FindErrorCause2",
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
                "resource.getA Resource.GetA GetAError",
                "_2fa._2fa _2faResource._2faOperation _2faError",
            ]),
    ])
    func names(_ row: Row) throws {
        let plan = try ClientPlan.of(row.document)
        let names = plan.resources.flatMap { resource in
            resource.operations.map { operation in
                "\(resource.property.source).\(operation.method.source) "
                    + "\(operation.path.text) \(operation.failure.path.text)"
            }
        }
        #expect(names == row.expected)
    }
}
