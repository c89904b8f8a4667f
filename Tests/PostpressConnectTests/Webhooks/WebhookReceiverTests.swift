import Foundation
import Postpress
import Testing

@Suite("Webhook deliveries")
struct WebhookReceiverTests {
    static let canary = "canary-4711"
    static let receiver = WebhookReceiver(
        header: "X-Hook", secret: Secret(canary), sizeLimit: 200)
    static let credentials = body("CREDENTIALS")

    static func body(_ message: String) -> String {
        """
        {"AccountStatus":{"account_id":"acc_1","account_type":"LINKEDIN","message":"\(message)"}}
        """
    }

    static let accepted: [Row<String, AccountStatusMessage>] =
        AccountStatusMessage.allCases.map { Row($0.rawValue, body($0.rawValue), $0) }
        + [Row("unknown", body("PAUSED_BY_OWNER"), .unknown("PAUSED_BY_OWNER"))]

    @Test("genuine deliveries become payloads", arguments: accepted)
    func accepts(row: Row<String, AccountStatusMessage>) throws {
        let event = try Self.receiver.receive(
            AccountStatusEvent.self, headers: ["x-hook": Self.canary], body: Data(row.input.utf8))
        #expect(event.accountStatus.accountID == "acc_1")
        #expect(event.accountStatus.message == row.output)
        #expect(event.jsonText() == row.input)
    }

    @Test("a secret in the URL will do, for addresses that take no header field")
    func presented() throws {
        let body = #"{"status":"RECONNECTED","account_id":"acc_1","name":"user-1"}"#
        let told = try Self.receiver.receive(
            HostedLinkNotification.self, presenting: Self.canary, body: Data(body.utf8))
        #expect(told == .init(status: .reconnected, accountID: "acc_1", name: "user-1"))
    }

    typealias Delivery = (headers: HeaderFields, body: String)

    static let refused: [Row<Delivery, (status: Int, text: String)>] = [
        Row("no field", ([:], credentials), (401, "the delivery carries no secret")),
        Row("empty", (["X-Hook": ""], credentials), (401, "the delivery carries no secret")),
        Row("prefix", (["X-Hook": "canary"], credentials), (401, wrong)),
        Row("longer", (["X-Hook": canary + "1"], credentials), (401, wrong)),
        Row("twice over", (["X-Hook": canary + canary], credentials), (401, wrong)),
        Row("case", (["X-Hook": canary.uppercased()], credentials), (401, wrong)),
        Row("two fields", (["X-Hook": canary, "x-hook": canary], credentials), (401, wrong)),
        Row("wrong and large", (["X-Hook": "x"], large), (401, wrong)),
        Row(
            "large", (["X-Hook": canary], large),
            (413, "the payload has 201 bytes; at most 200 are taken")),
        Row(
            "largest", (["X-Hook": canary], String(large.dropLast())),
            (400, "the payload cannot be read: at the root: expected an object, found a string")),
        Row(
            "empty body", (["X-Hook": canary], ""),
            (
                400,
                "the payload cannot be read: not JSON at byte 0: "
                    + "expected a value, found the end of the text"
            )),
        Row(
            "another payload", (["X-Hook": canary], #"{"AccountStatus":{"account_id":5}}"#),
            (
                400,
                "the payload cannot be read: at /AccountStatus/account_id: "
                    + "expected a string, found a number"
            )),
    ]

    static let wrong = "the delivery carries a wrong secret"
    static let large = "\"" + String(repeating: "x", count: 198) + "\" "

    @Test("others are refused with the status to answer", arguments: refused)
    func refuses(row: Row<Delivery, (status: Int, text: String)>) {
        do {
            _ = try Self.receiver.receive(
                AccountStatusEvent.self, headers: row.input.headers,
                body: Data(row.input.body.utf8))
            Issue.record("the delivery was taken")
        } catch {
            #expect(error.status == row.output.status)
            #expect(error.description == row.output.text)
        }
    }

    @Test("an empty secret refuses everything", arguments: ["", " ", canary])
    func emptySecret(text: String) {
        let receiver = WebhookReceiver(header: "X-Hook", secret: "")
        #expect(throws: WebhookError.self) {
            try receiver.receive(
                AccountStatusEvent.self, headers: ["X-Hook": text],
                body: Data(Self.credentials.utf8))
        }
    }

    @Test("neither the receiver nor its errors show the secret")
    func secrecy() {
        var printed = "\(Self.receiver) \(String(reflecting: Self.receiver))"
        dump(Self.receiver, to: &printed)
        #expect(!printed.contains(Self.canary))
    }
}
