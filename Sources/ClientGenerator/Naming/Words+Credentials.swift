extension Words {
    /// Whether a value that is called so signs somebody in.
    ///
    /// - Parameter names: What such values are called at the end.
    static func isCredential(_ name: String, among names: [[String]]) -> Bool {
        // Most names end in another way, which is quick to see.
        guard let last = name.utf8.last, "dehntyDEHNTY".utf8.contains(last) else { return false }
        let key = Words(splitting: name).key
        return names.contains { key.suffix($0.count).elementsEqual($0) }
    }

    /// What is a credential wherever it stands.
    static let credentials = [
        "api key", "apikey", "api token", "access token", "client secret", "passphrase", "password",
        "private key", "refresh token", "secret key",
    ].map { $0.split(separator: " ").map(String.init) }

    /// What is one where a request is signed in.
    static let keys =
        credentials
        + [
            "access key", "app key", "auth key", "auth token", "authorization", "jwt",
            "oauth token", "secret", "security token", "session token",
        ].map { $0.split(separator: " ").map(String.init) }
}
