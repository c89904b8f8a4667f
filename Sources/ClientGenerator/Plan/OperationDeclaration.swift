package struct OperationDeclaration: Hashable, Sendable {
    /// The type of the operation value, nested in its resource.
    package var path: TypePath
    package var method: Identifier
    package var summary: Documentation
    package var documentation: Documentation
    package var isDeprecated: Bool
    package var route: Route
    /// In the order of the method's parameters; demanded ones first.
    package var parameters: [ParameterDeclaration]
    package var body: BodyDeclaration?
    package var success: SuccessDeclaration
    package var failure: ErrorDeclaration
    package var stream: StreamDeclaration?
    package var pagination: PaginationDeclaration?
    package var headers: HeadersDeclaration?
    package var callbacks: [CallbackDeclaration] = []
    package var nested: [TypeDeclaration] = []

    package struct Route: Hashable, Sendable {
        package var method: String
        package var path: String
        package var acceptsIdempotencyKey: Bool
        package var retry: Retry?
        /// `nil` where the client's own security holds.
        package var security: [[String]]?
        /// `nil` where requests go to the server of the client.
        package var server: String?
        /// The form in which success comes bit by bit, where it comes in no other.
        package var stream: SwiftType.Stream?

        package enum Retry: String, Hashable, Sendable {
            case never, safe
        }
    }

    package struct ParameterDeclaration: Hashable, Sendable {
        package var property: PropertyDeclaration
        package var place: Place
        /// What the server takes for an optional one that is not sent.
        package var assumedValue: DefaultValue?
        /// `nil` where the style is the standard's own for the place.
        package var style: String?
        package var explode: Bool?
        /// Whether the value travels as JSON, and not in a style.
        package var isJSON = false
        package var allowsReserved = false
        /// Whether an array or an object without members is sent all the same.
        package var allowsEmpty = false

        package enum Place: String, Hashable, Sendable {
            case path, query, header, cookie
        }
    }

    package struct BodyDeclaration: Hashable, Sendable {
        package var content: ContentDeclaration
        package var isRequired: Bool
        package var documentation: Documentation
        /// Where it can be sent in other forms too.
        package var choice: Choice?

        /// An enum with a case for each form.
        package struct Choice: Hashable, Sendable {
            package var path: TypePath
            /// The form that a method takes without a label; its content is that of the body.
            package var usual: Identifier
            package var others: [Form]
        }

        package struct Form: Hashable, Sendable {
            /// Of the case, and of the argument.
            package var name: Identifier
            package var content: ContentDeclaration
        }
    }
}

/// What the API sends to the caller's own server, under a name within the operation.
package struct CallbackDeclaration: Hashable, Sendable {
    package var name: Identifier
    package var type: SwiftType
    package var documentation: Documentation
}

/// What an operation returns.
package enum SuccessDeclaration: Hashable, Sendable {
    /// The same, whatever the status.
    case single(statuses: [StatusPattern], ContentDeclaration)
    /// Different things by status: an enum with a case each.
    case several(path: TypePath, [ResponseCase], shared: [UnionDeclaration.SharedProperty])
}

extension SuccessDeclaration {
    var contents: [ContentDeclaration] {
        switch self {
        case .single(_, let content): [content]
        case .several(_, let cases, _): cases.map(\.content)
        }
    }

    /// The form in which it comes bit by bit.
    var stream: SwiftType.Stream? {
        contents.lazy.compactMap {
            if case .stream(let stream, _) = $0.type { stream } else { nil }
        }.first
    }
}

/// A second method of an operation, which delivers its success bit by bit.
package struct StreamDeclaration: Hashable, Sendable {
    package var method: Identifier
    package var statuses: [StatusPattern]
    package var content: ContentDeclaration
    /// What the body of the request says to get the stream, in each form that can say it.
    package var demands: [Demand]

    /// A member of the body that is true for the stream.
    package struct Demand: Hashable, Sendable {
        /// `nil` where the body has one form.
        package var form: Identifier?
        package var member: Identifier
        /// Whether it can be `null` as well as absent.
        package var isNullable: Bool
    }
}

/// One documented response: a case of what an operation returns or throws.
package struct ResponseCase: Hashable, Sendable {
    package var name: Identifier
    package var status: StatusPattern
    package var content: ContentDeclaration
    package var documentation: Documentation
}

/// What an operation throws.
package struct ErrorDeclaration: Hashable, Sendable {
    package var path: TypePath
    /// As errors speak of the operations that throw it, for example `accounts.connect`.
    package var operationNames: [String]
    /// `nil` where operations of several resources throw it.
    package var resource: Identifier?
    package var cases: [ResponseCase]
    /// Whether a token can sign the operation in, which can be missing.
    package var takesToken = false
    package var nested: [TypeDeclaration] = []
}

package enum StatusPattern: Hashable, Sendable {
    case code(Int)
    case range(Int)
    case `default`

    /// Codes before ranges before everything else: the order in which a switch has to ask.
    var precedence: Int {
        switch self {
        case .code(let code): code
        case .range(let first): 1_000_000 + first
        case .default: .max
        }
    }
}

package struct PaginationDeclaration: Hashable, Sendable {
    package var page: SwiftType
    package var item: SwiftType
    package var parameter: Identifier
    package var following: Following
    /// What leads from the page to its items; nothing where it is the array itself.
    package var items: [Member]

    /// What the parameter is for the next page.
    package enum Following: Hashable, Sendable {
        /// What these lead to within the page.
        case cursor([Member])
        /// One more than for this page.
        case page(first: Int)
        /// As many more as the page has items.
        case offset(first: Int)
    }

    package struct Member: Hashable, Sendable {
        package var name: Identifier
        package var presence: PropertyDeclaration.Presence
    }
}
