import Foundation

extension HandwrittenAccount {
    struct Details<Parameters: Codable>: Codable {
        var object: String
        var type: String
        var id: String
        var name: String
        var createdAt: Date
        var connectionParams: Parameters
        var currentSignature: String?
        var signatures: [Signature]?
        var groups: [String]
        var sources: [Source]
        var lastFetchedAt: Date?
        var syncToken: String?

        enum CodingKeys: String, CodingKey {
            case object, type, id, name, signatures, groups, sources
            case createdAt = "created_at"
            case connectionParams = "connection_params"
            case currentSignature = "current_signature"
            case lastFetchedAt = "last_fetched_at"
            case syncToken = "sync_token"
        }
    }

    struct Signature: Codable {
        var title: String
        var content: String
    }

    struct Source: Codable {
        var id: String
        var status: Status

        enum Status: String, Codable {
            case ok = "OK"
            case stopped = "STOPPED"
            case error = "ERROR"
            case credentials = "CREDENTIALS"
            case permissions = "PERMISSIONS"
            case connecting = "CONNECTING"
        }
    }

    struct Messaging<User: Codable>: Codable {
        var im: User
    }

    struct User: Codable {
        var id: String
        var username: String
    }

    struct Phone: Codable {
        var phoneNumber: String

        enum CodingKeys: String, CodingKey {
            case phoneNumber = "phone_number"
        }
    }

    struct Telegram: Codable {
        var userID: String
        var username: String

        enum CodingKeys: String, CodingKey {
            case userID = "user_id"
            case username
        }
    }

    struct Slack: Codable {
        var url: URL
        var user: String
        var userID: String
        var team: String
        var teamID: String

        enum CodingKeys: String, CodingKey {
            case url, user, team
            case userID = "user_id"
            case teamID = "team_id"
        }
    }

    struct Lines: Codable {
        var im: Line
        var call: Line

        struct Line: Codable {
            var phoneNumber: String
            var simSerialNumber: String

            enum CodingKeys: String, CodingKey {
                case phoneNumber = "phone_number"
                case simSerialNumber = "sim_serial_number"
            }
        }
    }

    struct Mailbox: Codable {
        var mail: Servers

        struct Servers: Codable {
            var imapHost: String
            var imapPort: Int
            var imapUser: String
            var imapEncryption: String?
            var smtpHost: String
            var smtpPort: Int
            var smtpUser: String

            enum CodingKeys: String, CodingKey {
                case imapHost = "imap_host"
                case imapPort = "imap_port"
                case imapUser = "imap_user"
                case imapEncryption = "imap_encryption"
                case smtpHost = "smtp_host"
                case smtpPort = "smtp_port"
                case smtpUser = "smtp_user"
            }
        }
    }

    struct MailAndCalendar: Codable {
        var mail: User
        var calendar: User
    }

    struct Calendar: Codable {
        var calendar: String
    }

    struct LinkedIn: Codable {
        var id: String
        var publicIdentifier: String?
        var username: String
        var premiumID: String?
        var premiumContractID: String?
        var premiumFeatures: [String]?
        var organizations: [Organization]
        var proxy: Proxy?

        enum CodingKeys: String, CodingKey {
            case id, publicIdentifier, username, premiumFeatures, organizations, proxy
            case premiumID = "premiumId"
            case premiumContractID = "premiumContractId"
        }

        struct Organization: Codable {
            var name: String
            var messagingEnabled: Bool
            var organizationURN: String
            var mailboxURN: String

            enum CodingKeys: String, CodingKey {
                case name
                case messagingEnabled = "messaging_enabled"
                case organizationURN = "organization_urn"
                case mailboxURN = "mailbox_urn"
            }
        }

        struct Proxy: Codable {
            var source: String
            var host: String
            var port: Int
            var `protocol`: String?
            var username: String?
            var password: String?
        }
    }
}
