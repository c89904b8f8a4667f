extension NameScope {
    /// The names that generated code uses unqualified; a component of the same name gets a suffix.
    static let runtimeNames: Set<String> = [
        "Any", "AnyObject", "APIClient", "APIOperation", "Array", "AsyncSequence", "Attempt",
        "BearerToken", "BinaryContent", "Bool", "CalendarDate", "Cancellation", "Character",
        "ClientConfiguration", "ClientCore", "ClientEnvironment", "Codable", "ConfigurationError",
        "Credential", "Data", "Date", "Decimal", "Decodable", "DecodingFailure", "Dictionary",
        "DocumentedHeaders", "Double", "Encodable", "Equatable", "Error", "ErrorEnvelope",
        "ErrorResponse", "EventStream", "ExpressibleByArrayLiteral", "ExpressibleByBooleanLiteral",
        "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral", "ExpressibleByStringLiteral",
        "Failure", "FailureDetails", "FileUpload", "Float", "Hashable", "HeaderFields", "Indirect",
        "Int", "Int32", "Int64", "IntegerEnum", "InvalidRequest", "JSONCodable", "JSONError",
        "JSONLines", "JSONReader", "JSONValue", "JSONWriter", "KeyValuePairs", "Never", "NoContent",
        "Nullable", "OpenIntegerEnum", "OpenScalarEnum", "OpenStringEnum", "Operation",
        "OperationError", "Optional", "PagedSequence", "PaginatedOperation", "Protocol", "Reply",
        "RequestEncoder", "RequestOptions", "Response", "ResponseHeaders", "Result", "Route",
        "ScalarEnum", "Secret", "Self", "Sendable", "ServerTemplate", "Set", "SignInFailure",
        "StreamError", "StreamingOperation", "String", "StringEnum", "Success", "Task",
        "TimeoutFailure", "TokenOperationError", "TransportFailure", "Type", "UInt64",
        "UndocumentedResponse", "UnknownVariant", "URL", "UUID", "VariantShape", "Void",
    ]
}
