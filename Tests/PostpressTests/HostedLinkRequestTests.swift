import Foundation
import Postpress
import Testing

@Suite("Bodies of a hosted link")
struct HostedLinkRequestTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var id: String
        var request: HostedLinkRequest
        var json: String

        var testDescription: String { id }
    }

    static func rows() throws -> [Row] {
        let api = try #require(URL(string: "https://api.postpress.ai"))
        let done = try #require(URL(string: "https://yourapp.com/connected"))
        let end = try Date(jsonText: "\"2026-12-31T23:59:59.999Z\"")
        return [
            Row(
                id: "the example of the reference page",
                request: .create(
                    providers: .any, apiURL: api, expiresOn: end, successRedirectURL: done),
                json: """
                    {"type":"create","providers":"*","api_url":"https://api.postpress.ai",\
                    "expiresOn":"2026-12-31T23:59:59.999Z",\
                    "success_redirect_url":"https://yourapp.com/connected"}
                    """),
            Row(
                id: "providers by name, and every option",
                request: .create(
                    providers: [.linkedIn, .whatsApp], apiURL: api, expiresOn: end, name: "user-1",
                    successRedirectURL: done, failureRedirectURL: done, bypassSuccessScreen: true,
                    notifyURL: done, disabledFeatures: [.linkedInSalesNavigator],
                    disabledOptions: [.automaticProxy, .qrCodeAuth],
                    proxy: Proxy(host: "h", port: 80, protocol: .http),
                    syncLimit: HostedSyncLimit(
                        mailing: .noHistorySync, messaging: MessagingSyncLimit(messages: 0)),
                    googleScopes: "a,b", microsoftScopes: "c"),
                json: """
                    {"type":"create","providers":["LINKEDIN","WHATSAPP"],\
                    "api_url":"https://api.postpress.ai","expiresOn":"2026-12-31T23:59:59.999Z",\
                    "name":"user-1","success_redirect_url":"https://yourapp.com/connected",\
                    "failure_redirect_url":"https://yourapp.com/connected","bypass_success_screen":true,\
                    "notify_url":"https://yourapp.com/connected",\
                    "disabled_features":["linkedin_sales_navigator"],\
                    "disabled_options":["autoproxy","qrcode_auth"],\
                    "proxy":{"host":"h","port":80,"protocol":"http"},\
                    "sync_limit":{"MAILING":"NO_HISTORY_SYNC","MESSAGING":{"messages":0}},\
                    "google_scopes":"a,b","microsoft_scopes":"c"}
                    """),
            Row(
                id: "reconnection",
                request: .reconnect(reconnectAccount: "acc_1", apiURL: api, expiresOn: end),
                json: """
                    {"type":"reconnect","reconnect_account":"acc_1",\
                    "api_url":"https://api.postpress.ai","expiresOn":"2026-12-31T23:59:59.999Z"}
                    """),
        ]
    }

    @Test("encode to exactly the documented JSON, and decode back", arguments: try rows())
    func coding(_ row: Row) throws {
        #expect(try JSONValue(jsonText: row.request.jsonText()) == JSONValue(jsonText: row.json))
        #expect(try HostedLinkRequest(jsonText: row.json) == row.request)
    }

    @Test(
        "take wildcards of one domain",
        arguments: [
            (CreateLinkRequest.Providers.anyMailing, "*:MAILING"),
            (.anyMessaging, "*:MESSAGING"),
            (.anyCalendar, "*:CALENDAR"),
        ])
    func wildcards(providers: CreateLinkRequest.Providers, text: String) {
        #expect(providers.jsonText() == "\"\(text)\"")
    }
}
