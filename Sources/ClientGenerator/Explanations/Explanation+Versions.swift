/// Faults that come from the differences between versions of OpenAPI.
extension Explanation {
    static let booleanRequired = Explanation(
        "'required' is no list in a schema",
        """
        In a schema, 'required' is a list: the names of the properties that have to be there. A boolean belongs to \
        parameters, and to JSON Schema before its fourth draft. It is ignored here, so the property is optional in Swift.
        """,
        faulty: """
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    name: {type: string, required: true}
            """,
        fixed: """
            components:
              schemas:
                Pet:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
            """)

    static let ignoredSibling = Explanation(
        "in OpenAPI 3.0, what stands beside '$ref' is ignored",
        """
        In 3.0 a reference stands for itself alone, so the other keys have no effect on the type. Only 'nullable' is \
        heeded all the same, because a client that refuses null would be of no use where it comes.

        Wrap the reference in 'allOf', or move on to OpenAPI 3.1, where siblings count.
        """,
        faulty: """
            openapi: 3.0.4
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Name: {type: string}
                ShortName: {$ref: '#/components/schemas/Name', maxLength: 8}
            """,
        fixed: """
            openapi: 3.0.4
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Name: {type: string}
                ShortName:
                  allOf: [{$ref: '#/components/schemas/Name'}]
                  maxLength: 8
            """)

    static let missingVersion = Explanation(
        "the document does not say its version",
        """
        OpenAPI 3.0 and 3.1 read some keys in different ways, so the version has to be known. It is the value of \
        'openapi'. Where it is missing, the document is read as 3.1 to find other faults, and no client is printed.
        """,
        faulty: """
            swaggerVersion: 1
            info: {title: Pets, version: '1'}
            paths: {}
            """,
        fixed: """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """)

    static let unsupportedVersion = Explanation(
        "the version of the document is not understood",
        """
        OpenAPI 3.0 and 3.1 are. A document of 3.2 is read as one of 3.1 that may have 'itemSchema', and what else is \
        new in 3.2 is reported where it stands. Swagger 2.0 has another structure: convert the document with a tool such as 'swagger2openapi'.
        """,
        faulty: """
            swagger: '2.0'
            info: {title: Pets, version: '1'}
            paths: {}
            """,
        fixed: """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths: {}
            """)

    static let wrongVersion = Explanation(
        "a key is written as in another version of OpenAPI",
        """
        OpenAPI 3.0 and 3.1 write nullability, exclusive limits and lists of types differently. What is meant is \
        clear and is done, but other tools may ignore it.

        3.0: 'nullable: true', 'minimum: 0' with 'exclusiveMinimum: true'.

        3.1: 'type: [string, 'null']', 'exclusiveMinimum: 0', 'prefixItems' for lists of schemas.
        """,
        faulty: """
            components:
              schemas:
                Name: {type: string, nullable: true}
            """,
        fixed: """
            components:
              schemas:
                Name: {type: [string, 'null']}
            """)
}
