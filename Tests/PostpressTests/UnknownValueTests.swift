import Postpress
import Testing

@Suite("What this version does not know")
struct UnknownValueTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var id: String
        var type: any JSONCodable.Type
        var json: String

        var testDescription: String { id }
    }

    static let rows: [Row] = [
        Row(
            id: "a status of a source", type: AccountSource.self,
            json: #"{"id":"messaging","status":"HIBERNATING"}"#),
        Row(
            id: "an account type with numbers of every size", type: Account.self,
            json: """
                {"object":"Account","type":"CARRIER_PIGEON","id":"acc_9","name":"Loft",\
                "groups":["g"],"sources":[],"wingspan":12345678901234567890.5,"rings":[1,1e400,-0],\
                "nested":{"a":null,"b":[true,{"c":"\\u00e9"}]}}
                """),
        Row(id: "an account without a type", type: Account.self, json: #"{"id":"acc_9"}"#),
        Row(
            id: "a checkpoint type", type: Checkpoint.self,
            json: #"{"type":"PAIRING_CODE","code":"ABCD-1234"}"#),
        Row(
            id: "details of a known checkpoint", type: Checkpoint.self,
            json: #"{"type":"CAPTCHA","image":"data:…","attempts":3}"#),
        Row(
            id: "an error type", type: Problem<ConflictReason>.self,
            json: #"{"title":"t","type":"errors/other_conflict","status":409}"#),
        Row(
            id: "a webhook message", type: AccountStatusEvent.self,
            json: """
                {"AccountStatus":{"account_id":"a","account_type":"NEW","message":"RESTING"}}
                """),
    ]

    @Test("survives a round trip without loss", arguments: rows)
    func roundTrip(_ row: Row) throws {
        let value = try row.type.init(jsonText: row.json)
        #expect(try JSONValue(jsonText: value.jsonText()) == JSONValue(jsonText: row.json))
    }

    @Test("is told apart from what it knows")
    func cases() throws {
        let source = try AccountSource(jsonText: Self.rows[0].json)
        #expect(source.status == .unknown("HIBERNATING"))
        let account = try Account(jsonText: Self.rows[1].json)
        guard case .unknown(let unknown) = account else {
            Issue.record("not unknown: \(account)")
            return
        }
        #expect(unknown.tag == "CARRIER_PIGEON")
        #expect(account.id == "acc_9")
        #expect(account.groups == ["g"])
        #expect(account.sources == [])
        #expect(account.createdAt == nil)
    }
}
