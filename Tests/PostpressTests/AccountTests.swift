import Foundation
import Postpress
import Testing

@Suite("Accounts of the fourteen types")
struct AccountTests {
    static let base = """
        "object":"Account","id":"acc_1","name":"Anna","created_at":"2026-04-12T09:14:21.000Z",\
        "groups":["g1"],"sources":[{"id":"messaging","status":"OK"}]
        """

    static let mail = """
        {"mail":{"imap_host":"i","imap_port":993,"imap_user":"u","smtp_host":"s","smtp_port":465,"smtp_user":"u"}}
        """

    static let rows: [(type: String, connection: String, caseName: String)] = [
        (
            "MOBILE",
            #"{"im":{"phone_number":"1","sim_serial_number":"2"},"call":{"phone_number":"1","sim_serial_number":"2"}}"#,
            "mobile"
        ),
        ("MAIL", mail, "mail"),
        (
            "GOOGLE_OAUTH",
            #"{"mail":{"id":"a","username":"b"},"calendar":{"id":"a","username":"b"}}"#, "google"
        ),
        ("ICLOUD", mail, "iCloud"),
        (
            "OUTLOOK", #"{"mail":{"id":"a","username":"b"},"calendar":{"id":"a","username":"b"}}"#,
            "outlook"
        ),
        ("GOOGLE_CALENDAR", #"{"calendar":"c"}"#, "googleCalendar"),
        ("WHATSAPP", #"{"im":{"phone_number":"1"}}"#, "whatsApp"),
        (
            "LINKEDIN",
            """
            {"im":{"id":"1","username":"a","premiumId":null,"premiumContractId":null,\
            "organizations":[]}}
            """, "linkedIn"
        ),
        (
            "SLACK",
            #"{"im":{"url":"https://acme.slack.com","user":"a","user_id":"1","team":"t","team_id":"2"}}"#,
            "slack"
        ),
        ("TWITTER", #"{"im":{"id":"1","username":"a"}}"#, "twitter"),
        ("EXCHANGE", mail, "exchange"),
        ("TELEGRAM", #"{"im":{"user_id":"1","username":"a"}}"#, "telegram"),
        ("INSTAGRAM", #"{"im":{"id":"1","username":"a"}}"#, "instagram"),
        ("MESSENGER", #"{"im":{"id":"1","username":"a"}}"#, "messenger"),
    ]

    @Test("decode into their own case and encode back", arguments: rows)
    func decodes(type: String, connection: String, caseName: String) throws {
        let json = "{\(Self.base),\"type\":\"\(type)\",\"connection_params\":\(connection)}"
        let account = try Account(jsonText: json)
        #expect("\(account)".hasPrefix("\(caseName)("))
        #expect(account.id == "acc_1")
        #expect(account.name == "Anna")
        #expect(account.createdAt == Date(timeIntervalSince1970: 1_775_985_261))
        #expect(account.groups == ["g1"])
        #expect(account.sources == [AccountSource(id: "messaging", status: .ok)])
        #expect(try JSONValue(jsonText: account.jsonText()) == JSONValue(jsonText: json))
    }

    @Test("keep null apart from a missing member")
    func nullability() throws {
        let json = """
            {"id":"1","username":"a","premiumId":null,"premiumContractId":"c","organizations":[]}
            """
        let linkedIn = try LinkedInAccount.ConnectionParams.IM(jsonText: json)
        #expect(linkedIn.premiumID == nil)
        #expect(linkedIn.premiumContractID == "c")
        #expect(linkedIn.premiumFeatures == nil)
        #expect(linkedIn.jsonText().contains(#""premiumId":null"#))
        #expect(!linkedIn.jsonText().contains("premiumFeatures"))
    }

    @Test("say where they do not fit")
    func errors() {
        let json =
            "{\(Self.base),\"type\":\"WHATSAPP\",\"connection_params\":{\"im\":{\"phone_number\":7}}}"
        #expect {
            try AccountList(
                jsonText: "{\"object\":\"AccountList\",\"items\":[\(json)],\"cursor\":null}")
        } throws: { error in
            "\(error)".contains("/items/0/connection_params/im/phone_number")
        }
    }
}
