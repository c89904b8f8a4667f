/// Faults of paths and operations.
extension Explanation {
    static let duplicateOperationID = Explanation(
        "two operations have the same 'operationId'",
        """
        Methods and error types are named after it, so each operation needs one of its own. Operations that share one \
        are named after their methods and paths, as those that have none are, unless their tags tell them apart. Of \
        those that are the same under several paths, such as '/pets' and '/api/v1/pets', or that are described in the \
        same words, take the same and deliver the same, the first keeps it.
        """,
        faulty: """
            paths:
              /pets:
                get: {operationId: list, responses: {'204': {description: Nothing.}}}
              /toys:
                get: {operationId: list, responses: {'204': {description: Nothing.}}}
            """,
        fixed: """
            paths:
              /pets:
                get: {operationId: listPets, responses: {'204': {description: Nothing.}}}
              /toys:
                get: {operationId: listToys, responses: {'204': {description: Nothing.}}}
            """)

    static let invalidPagination = Explanation(
        "'x-pagination' does not fit the operation",
        """
        'x-pagination' makes a list a sequence of items that spans all pages. 'cursor' names an optional query \
        parameter that is a string, 'items' a property of the response that is an array, 'next' a property that is a \
        string and missing, null or empty on the last page; what lies deeper is a JSON pointer such as '/paging/next'. \
        In place of 'cursor' and 'next', 'page' names an optional query parameter that takes the number of a page, or \
        'offset' one that takes how many items come before it; both are integers. The operation has one success \
        response, an object, or an array where 'items' is left out.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  x-pagination: {cursor: after, next: next, items: pets}
                  responses:
                    '200': {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
            components:
              schemas:
                Page: {type: object, properties: {next: {type: string}, pets: {type: array, items: {type: string}}}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  x-pagination: {cursor: after, next: next, items: pets}
                  parameters: [{name: after, in: query, schema: {type: string}}]
                  responses:
                    '200': {description: A page., content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
            components:
              schemas:
                Page: {type: object, properties: {next: {type: string}, pets: {type: array, items: {type: string}}}}
            """)

    static let lowerCaseRange = Explanation(
        "a range of statuses is written in lower case",
        """
        OpenAPI writes it with capitals: '4XX'. It is read as that; other tools may ignore it.
        """,
        faulty: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}, 4xx: {description: Refused.}}}
            """,
        fixed: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}, 4XX: {description: Refused.}}}
            """)

    static let noSuccessResponse = Explanation(
        "an operation describes no success",
        """
        None of its responses has a status from 200 to 299, so what it returns is unknown. The method returns the \
        bytes of every such response. Describe the response, even if it has no content.
        """,
        faulty: """
            paths:
              /pets:
                delete: {responses: {'404': {description: There are none.}}}
            """,
        fixed: """
            paths:
              /pets:
                delete: {responses: {'204': {description: Gone.}, '404': {description: There are none.}}}
            """)

    static let nothingToPrint = Explanation(
        "a document describes nothing that a client is made of",
        """
        There are no operations, no webhooks, and no schemas that a Swift type would be printed for. Nothing is written, \
        and files of an earlier client are removed.
        """,
        faulty: """
            paths: {}
            """,
        fixed: """
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """)

    static let relativePath = Explanation(
        "a path does not begin with '/'",
        """
        Paths are appended to the address of the server, so each begins with '/'. It is read as if it did.
        """,
        faulty: """
            paths:
              pets: {get: {responses: {'204': {description: Nothing.}}}}
            """,
        fixed: """
            paths:
              /pets: {get: {responses: {'204': {description: Nothing.}}}}
            """)

    static let unknownStatus = Explanation(
        "a key of 'responses' is no HTTP status",
        """
        A response is listed under a status from 100 to 599, a range such as '4XX', or 'default'. This one is ignored, \
        and if it comes the call fails with 'undocumented'.
        """,
        faulty: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}, 404/410: {description: Gone.}}}
            """,
        fixed: """
            paths:
              /pets:
                get: {responses: {'204': {description: Nothing.}, '404': {description: Gone.}, '410': {description: Gone.}}}
            """)

    static let unusualBody = Explanation(
        "a GET or HEAD has a request body",
        """
        HTTP gives such a body no meaning. Servers and proxies may drop it or refuse the request, and so do some \
        transports, among them 'URLSession' on the platforms of Apple. The client sends it all the same.

        Use a POST, or parameters in the query.
        """,
        faulty: """
            paths:
              /search:
                get:
                  requestBody: {content: {application/json: {schema: {type: string}}}}
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /search:
                post:
                  requestBody: {content: {application/json: {schema: {type: string}}}}
                  responses: {'204': {description: Nothing.}}
            """)

    static let undescribedBody = Explanation(
        "a response that has a body does not describe it",
        """
        By the letter, a response without 'content' has no body. What a GET is sent for is its body, so the line was \
        mostly forgotten, and FastAPI leaves it out for files and streams alone: the method delivers the bytes of the \
        response. Describe the body; where there is none, the status is 204.
        """,
        faulty: """
            paths:
              /pets: {get: {responses: {'200': {description: All pets.}}}}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {description: All pets., content: {application/json: {schema: {type: array, items: {type: string}}}}}
            """)

    static let unusualPath = Explanation(
        "a path is written as another framework has it",
        """
        The standard has the names of path parameters in braces, and parameters of the query apart from the path. Paths \
        copied from the code of a server have ':id', an optional '(.{format})', or a query behind '?'. They are read as \
        what they mean: ':id' is '{id}', what is optional is left out, and what the query asks for are parameters. In \
        '{+name}', as URI templates have it, a value is a path itself: its slashes stay.
        """,
        faulty: """
            paths:
              /pets/:id(.{format}):
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: Nothing.}}
            """,
        fixed: """
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: Nothing.}}
            """)
}
