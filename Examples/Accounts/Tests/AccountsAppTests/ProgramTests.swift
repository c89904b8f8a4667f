import EmbeddedService
import Foundation
import Testing

/// The programs of this package, run as a user runs them.
struct ProgramTests {
    @Test func tourOfTheEmbeddedService() throws {
        let run = try Program("AccountsApp").run()
        #expect(run.status == 0)
        let output = run.output.replacing(/127\.0\.0\.1:\d+/, with: "127.0.0.1:PORT")
        #expect(output == Self.tour)
    }

    @Test func withAKeyNothingIsConnected() throws {
        let service = try EmbeddedService(apiKey: "pp_live_key")
        let run = try Program("AccountsApp").run([
            "POSTPRESS_API_KEY": "pp_live_key", "POSTPRESS_BASE_URL": service.url.absoluteString,
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("nothing else"))
        #expect(!run.output.contains("pp_live_key"))
        #expect(Set(service.requests) == ["POST /v1/hosted/accounts/link", "GET /v1/accounts"])
    }

    @Test func aWrongKeyEndsInOneLine() throws {
        let service = try EmbeddedService(apiKey: "pp_live_key")
        let run = try Program("AccountsApp").run([
            "POSTPRESS_API_KEY": "pp_other_key", "POSTPRESS_BASE_URL": service.url.absoluteString,
        ])
        #expect(run.status == 1)
        let fault = "the server answered 401 errors/missing_credentials (request req_embedded)"
        #expect(run.output.hasSuffix("\nerror: \(fault)\n"))
    }

    @Test func firstProgram() throws {
        let service = try EmbeddedService(apiKey: "pp_live_key")
        let run = try Program("FirstProgram").run([
            "POSTPRESS_API_KEY": "pp_live_key", "POSTPRESS_BASE_URL": service.url.absoluteString,
        ])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Berta Sales "))
    }

    private static let tour = """
        An embedded service at http://127.0.0.1:PORT.
        Set POSTPRESS_API_KEY to look at your own workspace instead.

        A link to the hosted sign-in pages
          open                    http://127.0.0.1:PORT/hosted/auth/4f1d0c

        One account of each kind
          LinkedIn password       connected as acc_new_1
          Instagram cookie        connected as acc_new_2
          Messenger session       connected as acc_new_3
          mailbox                 connected as acc_new_4
          Gmail OAuth tokens      connected as acc_new_5
          WhatsApp QR code        waits until the user scans 2@9sYkq3vX,made/up+content==
          X password and code     asked for a code, then connected as acc_new_7

        All accounts, as one sequence
          Berta Sales             messaging OK, sales_navigator
          Carl Hiring             messaging OK, recruiter, premium
          33600000000             messaging OK
          dora_doe                messaging CREDENTIALS, the user has to sign in again
          emil@outlook.com        mail OK, calendar OK
          Loft 7                  messaging IN_FLIGHT, a CARRIER_PIGEON is new to this client
          anna@acme.com           messaging OK
          anna.doe                messaging OK
          Anna Doe                messaging OK
          anna@acme.com           mail OK
          anna@gmail.com          mail OK, calendar OK
          anna_doe                messaging OK

        The same list, page by page
          5 accounts              next: 5
          5 accounts              next: 10
          2 accounts              the end

        Errors
          connected twice         Already exists (request req_embedded)
          not sent                body /imap_port must be at most 65535
          not sent                body /ip must be an IPv4 address

        """
}
