extension HeaderFields {
    /// What the server calls the request in its own records.
    var requestID: String? { self["x-request-id"] }
}
