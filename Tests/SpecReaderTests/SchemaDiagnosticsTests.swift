import SpecReader
import Testing

@Suite struct SchemaDiagnosticsTests {
    @Test(arguments: [
        DiagnosticCase(
            "a type of another language",
            """
            properties:
              a: {type: ⟦1⟧int}
              b: {type: ⟦2⟧float}
              c: {type: ⟦3⟧datetime}
              d: {type: ⟦4⟧file}
              e: {type: ⟦5⟧any}
              f: {type: ⟦6⟧strng}
              g: {type: ⟦7⟧Boolean}
              h: {type: ⟦8⟧unicorn}
              i: {type: ⟦9⟧uuid}
              j: {type: ⟦10⟧"Date-Time,"}
              k: {type: ⟦11⟧","}

            """,
            "⟦1⟧ warning: property 'a' says 'type: int'; JSON Schema has 'integer' [unknown-type]",
            "⟦2⟧ warning: property 'b' says 'type: float'; JSON Schema has 'number' [unknown-type]",
            "⟦3⟧ warning: property 'c' says 'type: datetime'; JSON Schema has 'string' with "
                + "'format: date-time' [unknown-type]",
            "⟦4⟧ warning: property 'd' says 'type: file'; OpenAPI 3 has 'string' with 'format: "
                + "binary' [unknown-type]",
            "⟦5⟧ warning: property 'e' says 'type: any'; leave 'type' out to allow every value "
                + "[unknown-type]",
            "⟦6⟧ error: property 'f' says 'type: strng'; did you mean 'string'? [unknown-type]",
            "⟦7⟧ warning: property 'g' says 'type: Boolean'; JSON Schema has 'boolean' "
                + "[unknown-type]",
            "⟦8⟧ warning: property 'h' says 'type: unicorn'; it is ignored, because JSON Schema has only 'null', "
                + "'boolean', 'integer', 'number', 'string', 'array', 'object' [unknown-type]",
            "⟦9⟧ warning: property 'i' says 'type: uuid'; JSON Schema has 'string' with "
                + "'format: uuid' [unknown-type]",
            "⟦10⟧ warning: property 'j' says 'type: Date-Time,'; JSON Schema has 'string' with "
                + "'format: date-time' [unknown-type]",
            "⟦11⟧ warning: property 'k' says 'type: ,'; it is ignored, because JSON Schema has only "
                + "'null', 'boolean', 'integer', 'number', 'string', 'array', 'object' [unknown-type]"
        ),
        DiagnosticCase(
            "keywords among the properties",
            """
            properties:
              name: {type: string}
              ⟦1⟧required: [name]
              ⟦2⟧type: object
              description: {type: string}
              items: ⟦3⟧[{type: string}]
              other: ⟦4⟧[name]

            """,
            "⟦1⟧ warning: 'required' stands among properties and is no schema, so it is ignored; "
                + "if it is about the object, write it beside 'properties' [type-mismatch]",
            "⟦2⟧ warning: 'type' stands among properties and is no schema, so it is ignored; "
                + "if it is about the object, write it beside 'properties' [type-mismatch]",
            "⟦3⟧ warning: property 'items' is a list of one schema; write the schema itself [loose-type]",
            "⟦4⟧ error: expected a schema for property 'other', found a list [type-mismatch]"),
        DiagnosticCase(
            "whose type it is",
            """
            type: [⟦1⟧int, array, object]
            items: {type: ⟦2⟧int}
            additionalProperties: {type: ⟦3⟧int}
            anyOf: [{type: ⟦4⟧int}]
            allOf: [{type: ⟦5⟧int}]
            properties:
              port:
                items: {type: ⟦6⟧int}

            """,
            "⟦1⟧ warning: schema 'S' says 'type: int'; JSON Schema has 'integer' [unknown-type]",
            "⟦2⟧ warning: item of schema 'S' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]",
            "⟦3⟧ warning: value of schema 'S' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]",
            "⟦4⟧ warning: variant of schema 'S' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]",
            "⟦5⟧ warning: part of schema 'S' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]",
            "⟦6⟧ warning: item of property 'port' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]"),
        DiagnosticCase(
            "a type that is no text",
            """
            properties:
              a: {type: [string, ⟦1⟧null]}
              b: {type: ⟦2⟧3}
              c: {type: [string, ⟦3⟧string]}

            """,
            "⟦1⟧ warning: the type 'null' needs quotes, because null alone is no text in "
                + "YAML [loose-type]",
            "⟦2⟧ error: expected the name of a type for 'type', found the number 3 "
                + "[type-mismatch]",
            "⟦3⟧ warning: 'string' is listed twice in 'type'; remove one [duplicate-entry]"),
        DiagnosticCase(
            "unknown keywords",
            """
            ⟦1⟧propertees: {}
            ⟦2⟧optional: true
            ⟦3⟧requires: [a]
            x-go-type: T

            """,
            "⟦1⟧ error: unknown key 'propertees' in schema 'S'; did you mean 'properties'? "
                + "[unknown-key]",
            "⟦2⟧ warning: unknown key 'optional' in schema 'S' is ignored [unknown-key]",
            "⟦3⟧ warning: unknown key 'requires' in schema 'S'; did you mean 'required'? "
                + "[unknown-key]"),
        DiagnosticCase(
            "keywords that somebody added, and one that somebody misspelt",
            """
            properties: {a: {⟦1⟧item: {}, ⟦2⟧require: true, ⟦3⟧titel: [a]}}
            ⟦4⟧propertees: {}
            ⟦5⟧enums: a
            ⟦6⟧allof: [{}]
            prefixItems: [{properties: {$ref: {⟦7⟧ref: '#/components/schemas/S'}}}]

            """,
            "⟦1⟧ error: unknown key 'item' in property 'a'; did you mean 'items'? [unknown-key]",
            "⟦2⟧ warning: unknown key 'require' in property 'a'; did you mean 'required'? "
                + "[unknown-key]",
            "⟦3⟧ warning: unknown key 'titel' in property 'a'; did you mean 'title'? [unknown-key]",
            "⟦4⟧ warning: unknown key 'propertees' in schema 'S'; did you mean 'properties'? "
                + "[unknown-key]",
            "⟦5⟧ warning: unknown key 'enums' in schema 'S'; did you mean 'enum'? [unknown-key]",
            "⟦6⟧ error: unknown key 'allof' in schema 'S'; did you mean 'allOf'? [unknown-key]",
            "⟦7⟧ error: unknown key 'ref' in property '$ref'; did you mean '$ref'? [unknown-key]"),
        DiagnosticCase(
            "keywords without support",
            """
            ⟦1⟧not: {type: string}
            ⟦2⟧if: {}
            ⟦3⟧then: {}
            ⟦4⟧else: {}
            ⟦5⟧dependentSchemas: {}
            ⟦6⟧dependentRequired: {a: b}
            ⟦7⟧propertyNames: {pattern: a}
            ⟦8⟧contains: {}
            ⟦9⟧unevaluatedProperties: {type: string}
            additionalProperties: true

            """,
            "⟦1⟧ warning: 'not' in schema 'S' is not supported; values are not checked for "
                + "it [ignored-keyword]",
            "⟦2⟧ warning: 'if' in schema 'S' is not supported; values are not checked for it "
                + "[ignored-keyword]",
            "⟦3⟧ warning: 'then' in schema 'S' is not supported; values are not checked for "
                + "it [ignored-keyword]",
            "⟦4⟧ warning: 'else' in schema 'S' is not supported; values are not checked for "
                + "it [ignored-keyword]",
            "⟦5⟧ warning: 'dependentSchemas' in schema 'S' is not supported; values are not "
                + "checked for it [ignored-keyword]",
            "⟦6⟧ warning: 'dependentRequired' in schema 'S' is not supported; values are not "
                + "checked for it [ignored-keyword]",
            "⟦7⟧ warning: 'propertyNames' in schema 'S' is not supported; values are not "
                + "checked for it [ignored-keyword]",
            "⟦8⟧ warning: 'contains' in schema 'S' is not supported; values are not checked "
                + "for it [ignored-keyword]",
            "⟦9⟧ warning: 'unevaluatedProperties' in schema 'S' is not supported; values are "
                + "not checked for it [ignored-keyword]"),
        DiagnosticCase(
            "members and elements of what has none",
            """
            properties:
              a: {type: array, additionalProperties: ⟦1⟧{type: string}}
              b: {type: [array, 'null'], properties: {⟦2⟧x: {}}, patternProperties: {⟦3⟧y: {}}}
              c: {type: object, items: ⟦4⟧{}, prefixItems: [⟦5⟧{}]}
              d: {type: string, items: ⟦6⟧{type: string}}
              e: {type: array, items: {}, additionalProperties: false}
              f: {type: [object, array], items: {}, properties: {x: {}}}
              g: {type: 'null', items: {}, properties: {x: {}}}
              h: {type: object, items: true}

            """,
            "⟦1⟧ warning: 'additionalProperties' has no effect, because property 'a' cannot be of type "
                + "'object'; change one of them [ignored-keyword]",
            "⟦2⟧ warning: 'properties' has no effect, because property 'b' cannot be of type 'object'; "
                + "change one of them [ignored-keyword]",
            "⟦3⟧ warning: 'patternProperties' has no effect, because property 'b' cannot be of type "
                + "'object'; change one of them [ignored-keyword]",
            "⟦4⟧ warning: 'items' has no effect, because property 'c' cannot be of type 'array'; "
                + "change one of them [ignored-keyword]",
            "⟦5⟧ warning: 'prefixItems' has no effect, because property 'c' cannot be of type "
                + "'array'; change one of them [ignored-keyword]",
            "⟦6⟧ warning: 'items' has no effect, because property 'd' cannot be of type 'array'; "
                + "change one of them [ignored-keyword]"),
        DiagnosticCase(
            "a keyword that says what another one says",
            """
            properties: {a: {}}
            unevaluatedProperties: {type: string}

            """),
        DiagnosticCase(
            "keywords without effect",
            """
            propertyNames: {type: string}
            unevaluatedProperties: false
            not: false
            $comment: x
            $defs: {a: {type: int}}
            xml: {}
            externalDocs: {}
            contains: true

            """),
        DiagnosticCase(
            "recursive references of older drafts",
            "⟦1⟧$recursiveRef: '#'\n",
            "⟦1⟧ warning: '$recursiveRef' in schema 'S' is not supported; values are not "
                + "checked for it [ignored-keyword]"),
        DiagnosticCase(
            "no schema",
            """
            properties:
              a:⟦1⟧
              b: ⟦2⟧text
              c: ⟦3⟧[{type: string}]
              d: ⟦4⟧[]
              e: {$ref: ⟦5⟧[]}

            """,
            "⟦1⟧ warning: property 'a' is empty and allows every value; write '{}' if that "
                + "is meant [missing-value]",
            "⟦2⟧ error: expected a schema for property 'b', found 'text' [type-mismatch]",
            "⟦3⟧ warning: property 'c' is a list of one schema; write the schema itself "
                + "[loose-type]",
            "⟦4⟧ warning: property 'd' is an empty list; write '{}' [loose-type]",
            "⟦5⟧ error: expected text for '$ref', found a list [type-mismatch]"),
        DiagnosticCase(
            "required of a property",
            """
            properties:
              a: {type: string, ⟦1⟧required: true}
              b: {type: string, ⟦5⟧required: -id -label}
            required: [a, ⟦2⟧a, ⟦3⟧1, ⟦4⟧{}]

            """,
            "⟦1⟧ warning: 'required: true' in property 'a' is ignored; a schema lists its "
                + "required properties by name [boolean-required]",
            "⟦5⟧ warning: 'required: -id -label' in property 'b' is ignored; a schema lists its "
                + "required properties by name [boolean-required]",
            "⟦2⟧ warning: 'a' is listed twice in 'required'; remove one [duplicate-entry]",
            "⟦3⟧ warning: 'required' is a number here; put it in quotes [loose-type]",
            "⟦4⟧ error: expected text for 'required', found a mapping [type-mismatch]"),
        DiagnosticCase(
            "lists that list nothing",
            """
            ⟦1⟧enum: []
            ⟦2⟧oneOf: []
            ⟦3⟧allOf: []

            """,
            "⟦1⟧ warning: 'enum' of schema 'S' lists nothing and is ignored [empty-list]",
            "⟦2⟧ warning: 'oneOf' of schema 'S' lists nothing and is ignored [empty-list]",
            "⟦3⟧ warning: 'allOf' of schema 'S' lists nothing and is ignored [empty-list]"),
        DiagnosticCase(
            "repeated values",
            "enum: [a, b, ⟦1⟧a, 1, '1', ⟦2⟧1]\n",
            "⟦1⟧ warning: 'a' is listed twice in 'enum'; remove one [duplicate-entry]",
            "⟦2⟧ warning: '1' is listed twice in 'enum'; remove one [duplicate-entry]"),
        DiagnosticCase(
            "lists that are none",
            """
            enum: ⟦1⟧a
            oneOf: ⟦2⟧{type: string}
            anyOf: ⟦3⟧3
            items: ⟦4⟧[{}, {}]

            """,
            "⟦1⟧ error: expected a list for 'enum', found 'a' [type-mismatch]",
            "⟦2⟧ warning: 'oneOf' is one schema here; write a list [loose-type]",
            "⟦3⟧ error: expected a list for 'anyOf', found the number 3 [type-mismatch]",
            "⟦4⟧ warning: a list of schemas for 'items' is JSON Schema of 2019 and before; "
                + "write 'prefixItems' [wrong-version]"),
        DiagnosticCase(
            "enum texts",
            """
            enum: [a, b]
            ⟦1⟧x-enum-varnames: [one]
            x-enum-descriptions: [one, two]

            """,
            "⟦1⟧ warning: 'x-enum-varnames' of schema 'S' has 1 entry for 2 values and is "
                + "ignored [uneven-enum]"),
        DiagnosticCase(
            "numbers",
            """
            minimum: ⟦1⟧'1'
            maximum: ⟦2⟧many
            maxLength: ⟦3⟧9223372036854776000
            minLength: ⟦4⟧-1
            maxItems: ⟦5⟧1.5
            minItems: 1e1
            multipleOf: ⟦6⟧0
            exclusiveMaximum: ⟦7⟧.inf
            maxProperties: ⟦8⟧'100 '

            """,
            "⟦1⟧ warning: 'minimum' is text here; write it without quotes [loose-type]",
            "⟦2⟧ warning: expected a number for 'maximum', found 'many', so it limits nothing "
                + "[type-mismatch]",
            "⟦3⟧ warning: 'maxLength: 9223372036854776000' limits nothing; remove it "
                + "[limit-too-large]",
            "⟦4⟧ warning: expected a whole number for 'minLength', found the number -1, so it "
                + "limits nothing [type-mismatch]",
            "⟦5⟧ warning: expected a whole number for 'maxItems', found the number 1.5, so it "
                + "limits nothing [type-mismatch]",
            "⟦6⟧ warning: expected a number above 0 for 'multipleOf', found the number 0, so it "
                + "limits nothing [type-mismatch]",
            "⟦7⟧ warning: expected a number for 'exclusiveMaximum', found the number .inf, so it "
                + "limits nothing [type-mismatch]",
            "⟦8⟧ warning: 'maxProperties' is text here; write it without quotes [loose-type]"),
        DiagnosticCase(
            "no values",
            """
            ⟦1⟧format:
            ⟦2⟧required:
            ⟦3⟧minimum:
            ⟦4⟧uniqueItems:

            """,
            "⟦1⟧ warning: 'format' has no value; remove it [missing-value]",
            "⟦2⟧ warning: 'required' has no value; remove it [missing-value]",
            "⟦3⟧ warning: 'minimum' has no value; remove it [missing-value]",
            "⟦4⟧ warning: 'uniqueItems' has no value; remove it [missing-value]"),
        DiagnosticCase(
            "words of 3.0 in 3.1",
            """
            properties:
              a: {type: string, ⟦1⟧nullable: true}
              b: {type: integer, minimum: 1, exclusiveMinimum: ⟦2⟧true}
              c: {type: integer, ⟦4⟧exclusiveMaximum: ⟦3⟧true}

            """,
            "⟦1⟧ warning: 'nullable' belongs to OpenAPI 3.0; in 3.1 add 'null' to 'type' "
                + "[wrong-version]",
            "⟦2⟧ warning: a boolean 'exclusiveMinimum' belongs to OpenAPI 3.0; in 3.1 write "
                + "the limit itself instead of 'minimum' [wrong-version]",
            "⟦4⟧ warning: 'exclusiveMaximum: true' has no 'maximum' to apply to and is "
                + "ignored [missing-key]",
            "⟦3⟧ warning: a boolean 'exclusiveMaximum' belongs to OpenAPI 3.0; in 3.1 write "
                + "the limit itself instead of 'maximum' [wrong-version]"),
        DiagnosticCase(
            "discriminators",
            """
            oneOf:
              - {discriminator: ⟦1⟧kind}
              - {⟦2⟧discriminator: {}}
              - {discriminator: {propertyName: a, ⟦3⟧maping: {}}}
              - {discriminator: ⟦4⟧[kind]}
              - {⟦6⟧discriminator: ⟦5⟧[]}

            """,
            "⟦1⟧ warning: 'discriminator' is text here, as in Swagger 2.0; write "
                + "'propertyName: kind' under it [loose-type]",
            "⟦2⟧ error: discriminator of variant of schema 'S' has no 'propertyName' "
                + "[missing-key]",
            "⟦3⟧ warning: unknown key 'maping' in discriminator of variant of schema 'S'; "
                + "did you mean 'mapping'? [unknown-key]",
            "⟦4⟧ error: expected a mapping for discriminator of variant of schema 'S', found "
                + "a list [type-mismatch]",
            "⟦6⟧ error: discriminator of variant of schema 'S' has no 'propertyName' "
                + "[missing-key]",
            "⟦5⟧ warning: discriminator of variant of schema 'S' is an empty list; write '{}' "
                + "[loose-type]"),
        DiagnosticCase(
            "mappings that languages without types write as lists",
            """
            properties: ⟦1⟧[]
            patternProperties: ⟦2⟧[a]

            """,
            "⟦1⟧ warning: 'properties' is a list here; write '{}' [loose-type]",
            "⟦2⟧ error: expected a mapping for 'patternProperties', found a list [type-mismatch]"),
        DiagnosticCase(
            "properties in another file",
            "properties: {$ref: ⟦1⟧'a.yaml#/b'}\n",
            "⟦1⟧ error: cannot read 'a.yaml': other files are out of reach here; "
                + "bundle the document into one file [unreadable-file]"),
    ])
    func `a schema of OpenAPI 3.1`(row: DiagnosticCase) {
        row.check(after: .schema("3.1.1"))
    }

    @Test(arguments: [
        DiagnosticCase(
            "words of 3.1 in 3.0",
            """
            properties:
              a: {type: ⟦1⟧[string, 'null']}
              b: {type: integer, exclusiveMinimum: ⟦2⟧1}

            """,
            "⟦1⟧ warning: a list of types belongs to OpenAPI 3.1; in 3.0 write one type and "
                + "'nullable: true' for null [wrong-version]",
            "⟦2⟧ warning: a number for 'exclusiveMinimum' belongs to OpenAPI 3.1; in 3.0 "
                + "write 'minimum' and 'exclusiveMinimum: true' [wrong-version]"),
        DiagnosticCase(
            "beside a reference",
            """
            properties:
              a: {$ref: '#/x', description: d, title: t, example: 1, readOnly: true, x-foo: 1}
              b: {$ref: '#/x', ⟦1⟧minLength: 1, ⟦2⟧required: [a]}
              c: {$ref: '#/x', ⟦3⟧nullable: true}
              d: {$ref: '#/x', nullable: false}

            """,
            "⟦1⟧ warning: OpenAPI 3.0 ignores 'minLength' beside '$ref' in property 'b'; "
                + "wrap the reference in 'allOf' [ignored-sibling]",
            "⟦2⟧ warning: OpenAPI 3.0 ignores 'required' beside '$ref' in property 'b'; wrap "
                + "the reference in 'allOf' [ignored-sibling]",
            "⟦3⟧ warning: OpenAPI 3.0 ignores 'nullable' beside '$ref', and it is heeded "
                + "here all the same; wrap the reference in 'allOf' [ignored-sibling]"),
    ])
    func `a schema of OpenAPI 3.0`(row: DiagnosticCase) {
        row.check(after: .schema("3.0.3"))
    }
}
