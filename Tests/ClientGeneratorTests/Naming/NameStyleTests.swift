import Testing

@testable import ClientGenerator

@Suite struct NameStyleTests {
    private static let style = NameStyle(words: ["LinkedIn", "iCloud", "IM"])

    @Test(
        "types begin with a capital",
        arguments: [
            ("account_source", "AccountSource"), ("ACCOUNT_SOURCE", "AccountSource"),
            ("api_url", "APIURL"), ("userIds", "UserIDs"), ("iCloudAccount", "ICloudAccount"),
            ("icloud_account", "ICloudAccount"), ("my_icloud", "MyiCloud"),
            ("linkedin-cookie", "LinkedInCookie"), ("oauth", "OAuth"), ("2FA", "2fa"), ("", ""),
            ("qr_code", "QRCode"), ("éclair", "Éclair"), ("API 2.0", "API2_0"),
            ("VectorIO", "VectorIO"), ("vectorIOFile", "VectorIOFile"), ("USState", "USState"),
            ("OpenAIFile", "OpenAIFile"), ("ai_model", "AIModel"), ("VECTOR_IO", "VectorIo"),
            ("ContentMD5", "ContentMD5"), ("someLOUDWord", "SomeLOUDWord"),
            ("someSHOUTEDWord", "SomeShoutedWord"), ("VPCs", "VPCs"), ("DTOs", "DTOs"),
            ("targetWWNs", "TargetWWNs"), ("org_oauth2", "OrgOAuth2"),
            ("GET_contracts_fr", "GetContractsFr"), ("POSTag", "POSTag"),
            ("ServiceAIS", "ServiceAIS"),
            ("userIDS", "UserIDs"), ("SERVICE_AIS", "ServiceAIs"),
        ])
    func types(_ name: String, _ expected: String) {
        #expect(Self.style.typeName(Words(splitting: name)) == expected)
    }

    @Test(
        "members begin with a small letter, acronyms with a small word",
        arguments: [
            ("account_source", "accountSource"), ("api_url", "apiURL"), ("URL", "url"),
            ("account_id", "accountID"), ("ID", "id"), ("IDs", "ids"), ("imapHost", "imapHost"),
            ("LinkedIn", "linkedIn"), ("oauth_token", "oauthToken"), ("iCloud", "iCloud"),
            ("in_im", "inIM"), ("X-Request-ID", "xRequestID"), ("NOT_FOUND", "notFound"),
            ("Éclair", "éclair"), ("", ""), ("v1.2", "v1_2"), ("line_1", "line1"),
            ("2.16", "2_16"), ("IOStats", "ioStats"), ("statsOfIO", "statsOfIO"), ("VPCs", "vpcs"),
            ("OAuth2", "oauth2"), ("orgOAuth", "orgOAuth"),
        ])
    func members(_ name: String, _ expected: String) {
        #expect(Self.style.memberName(Words(splitting: name)) == expected)
    }
}
