/// Faults of `oneOf`, `anyOf` and what belongs to them.
extension Explanation {
    static let ambiguousUnion = Explanation(
        "two variants of a union cannot be told apart",
        """
        The same JSON fits both, and the text shows one that does; where it shows none, both are read alike. Of the \
        variants that can be read, the client then takes the one that describes most members, of equal ones the one that \
        keeps most, and then the first, which may not be the one that is meant. Variants of an 'anyOf' may hold at once: \
        one that demands a member which the other does not describe leaves out what only that one does. With \
        '"ambiguousUnions": "error"' in the settings this is an error.

        Give each variant a required property whose 'const' or 'enum' no other variant has, or a required property of \
        its own, or one whose type is another in each.
        """,
        faulty: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {type: object, properties: {name: {type: string}}}
                Dog: {type: object, properties: {name: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {type: object, required: [kind], properties: {kind: {const: cat}, name: {type: string}}}
                Dog: {type: object, required: [kind], properties: {kind: {const: dog}, name: {type: string}}}
            """)

    static let ignoredDemands = Explanation(
        "which members are required together is not checked",
        """
        'required' within 'anyOf', 'oneOf' or 'not', and 'dependentRequired', become rules that a request is checked for. \
        That needs a property for each member that they name, one that can be sent, and a schema that is an object \
        itself: no rule is made where the schema is a union of types, or describes no properties. The server may refuse a \
        request that the client lets through.
        """,
        faulty: """
            components:
              schemas:
                Contact:
                  type: object
                  properties: {mail: {type: string}}
                  anyOf: [{required: [mail]}, {required: [phone]}]
            """,
        fixed: """
            components:
              schemas:
                Contact:
                  type: object
                  properties: {mail: {type: string}, phone: {type: string}}
                  anyOf: [{required: [mail]}, {required: [phone]}]
            """)

    static let severalUnions = Explanation(
        "a schema asks for several unions at once",
        """
        'oneOf' beside 'anyOf', or several in an 'allOf', mean every combination of their variants, and each becomes \
        a case. Above 25 that helps nobody, and the last union is taken alone. Write the combinations that occur as one \
        'oneOf'.
        """,
        faulty: """
            components:
              schemas:
                Cake:
                  allOf:
                  - oneOf: [{properties: {a: {const: 1}}}, {properties: {a: {const: 2}}}, {properties: {a: {const: 3}}}]
                  - oneOf: [{properties: {b: {const: 1}}}, {properties: {b: {const: 2}}}, {properties: {b: {const: 3}}}]
                  - oneOf: [{properties: {c: {const: 1}}}, {properties: {c: {const: 2}}}, {properties: {c: {const: 3}}}]
            """,
        fixed: """
            components:
              schemas:
                Cake:
                  type: object
                  properties: {a: {enum: [1, 2, 3]}, b: {enum: [1, 2, 3]}, c: {enum: [1, 2, 3]}}
            """)

    static let undescribedDiscriminator = Explanation(
        "a variant does not describe the member that tells it from the others",
        """
        A discriminator names a member, and every variant has to describe it as a required property. Of a variant \
        that does not, values are read by what the mapping says, but the member is not sent.
        """,
        faulty: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Cat: {required: [kind], properties: {kind: {type: string}}}
                Dog: {required: [bark], properties: {bark: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Cat: {required: [kind], properties: {kind: {type: string}}}
                Dog: {required: [kind, bark], properties: {kind: {type: string}, bark: {type: string}}}
            """)

    static let unknownVariant = Explanation(
        "a mapping leads to something that is no variant",
        """
        The mapping of a discriminator says which variant each of its texts stands for. A text for a schema that \
        'oneOf' or 'anyOf' does not list is read like any text that the document does not name.
        """,
        faulty: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, fox: Fox}}
                Cat: {required: [kind], properties: {kind: {type: string}}}
                Dog: {required: [kind], properties: {kind: {type: string}}}
            """,
        fixed: """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
                Cat: {required: [kind], properties: {kind: {type: string}}}
                Dog: {required: [kind], properties: {kind: {type: string}}}
            """)
}
