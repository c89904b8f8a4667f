import Postpress

extension Workspace {
    /// What was connected before the app started; the last one is of a provider that came after the client.
    static let accountsFromBefore: [JSONValue] = [
        linkedIn("acc_linkedin", "Berta Sales", features: ["sales_navigator"]),
        linkedIn("acc_recruiter", "Carl Hiring", features: ["recruiter", "premium"]),
        account("acc_whatsapp", "WHATSAPP", "33600000000"),
        account("acc_telegram", "TELEGRAM", "dora_doe", status: "CREDENTIALS"),
        account("acc_outlook", "OUTLOOK", "emil@outlook.com"),
        account("acc_carrier", "CARRIER_PIGEON", "Loft 7", status: "IN_FLIGHT"),
    ]

    /// The name that the credentials go by; those that are confirmed on the phone have none.
    static func userName(in credentials: JSONValue) -> String? {
        for key in ["username", "imap_user", "user_name"] {
            if let name = credentials[key]?.string { return name }
        }
        switch credentials["provider"]?.string {
        case "WHATSAPP", "TELEGRAM": return nil
        case "GOOGLE_OAUTH": return "anna@gmail.com"
        default: return "anna.doe"
        }
    }

    /// An account as the list shows it.
    static func account(
        _ id: String, _ provider: String, _ name: String, status: String = "OK"
    ) -> JSONValue {
        let user: JSONValue = ["id": .string(name), "username": .string(name)]
        switch provider {
        case "LINKEDIN": return linkedIn(id, name, features: [])
        case "GOOGLE_OAUTH", "OUTLOOK":
            return account(
                id, provider, name, ["mail": user, "calendar": user],
                sources: ["mail": status, "calendar": status])
        case "MAIL":
            return account(
                id, provider, name,
                [
                    "mail": [
                        "imap_host": "imap.acme.com", "imap_port": 993, "imap_user": .string(name),
                        "smtp_host": "smtp.acme.com", "smtp_port": 587, "smtp_user": .string(name),
                    ]
                ],
                sources: ["mail": status])
        case "WHATSAPP":
            return account(
                id, provider, name, ["im": ["phone_number": .string(name)]],
                sources: ["messaging": status])
        case "TELEGRAM":
            return account(
                id, provider, name,
                ["im": ["user_id": .string(name), "username": .string(name)]],
                sources: ["messaging": status])
        default:
            return account(id, provider, name, ["im": user], sources: ["messaging": status])
        }
    }

    private static func linkedIn(
        _ id: String, _ name: String, features: [JSONValue]
    ) -> JSONValue {
        account(
            id, "LINKEDIN", name,
            [
                "im": [
                    "id": .string(id), "username": .string(name), "premiumId": nil,
                    "premiumContractId": nil, "premiumFeatures": .array(features),
                    "organizations": [],
                ]
            ],
            sources: ["messaging": "OK"])
    }

    private static func account(
        _ id: String, _ provider: String, _ name: String, _ connectionParams: JSONValue,
        sources: KeyValuePairs<String, String>
    ) -> JSONValue {
        [
            "object": "Account", "type": .string(provider), "id": .string(id),
            "name": .string(name), "created_at": "2026-04-12T09:14:21.000Z",
            "connection_params": connectionParams, "groups": [],
            "sources": .array(
                sources.map { ["id": .string($0.key), "status": .string($0.value)] }),
        ]
    }
}
