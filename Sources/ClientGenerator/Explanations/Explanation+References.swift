/// Faults of `$ref`.
extension Explanation {
    static let circularReference = Explanation(
        "a reference leads back to itself",
        """
        Following it never comes to anything that describes a value. Recursion is fine where something lies between: \
        a property, an array or a variant can refer to what holds it.
        """,
        faulty: """
            components:
              schemas:
                Pet: {$ref: '#/components/schemas/Animal'}
                Animal: {$ref: '#/components/schemas/Pet'}
            """,
        fixed: """
            components:
              schemas:
                Pet: {$ref: '#/components/schemas/Animal'}
                Animal:
                  type: object
                  properties:
                    parent: {$ref: '#/components/schemas/Pet'}
            """)

    static let externalReference = Explanation(
        "a reference leads out of the file",
        """
        The client is printed from one file. Bundle the files into one, for example with 'redocly bundle', which \
        copies what is referred to under 'components'.
        """,
        faulty: """
            components:
              schemas:
                Owner: {$ref: 'people.yaml#/Person'}
            """,
        fixed: """
            components:
              schemas:
                Owner: {$ref: '#/components/schemas/Person'}
                Person: {type: object, properties: {name: {type: string}}}
            """)

    static let misplacedReference = Explanation(
        "a reference stands where OpenAPI allows none",
        """
        A schema, a parameter, a response or a whole path can be given by reference; texts and maps of properties, \
        responses or media types cannot. Refer to the entries of the map instead, or write it out.
        """,
        faulty: """
            paths:
              /pets:
                get:
                  responses: {$ref: 'responses.yaml'}
            """,
        fixed: """
            paths:
              /pets:
                get:
                  responses:
                    '200': {$ref: '#/components/responses/Pets'}
            components:
              responses:
                Pets: {description: All pets.}
            """)

    static let unresolvedReference = Explanation(
        "a reference leads nowhere",
        """
        Nothing stands at the place that it names. Check the spelling, the part of 'components', and the escapes of \
        names: '/' is written '~1' and '~' is written '~0'.
        """,
        faulty: """
            components:
              schemas:
                Pet: {type: object, properties: {owner: {$ref: '#/components/schema/Person'}}}
                Person: {type: object, properties: {name: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Person'}}}
                Person: {type: object, properties: {name: {type: string}}}
            """)
}
