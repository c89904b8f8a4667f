import Testing

@Suite("Faults that resolving finds") struct ResolveDiagnosticsTests {
    @Test(arguments: [
        FaultCase(
            "required members that no property describes",
            schemas: """
                S: {required: [⟦1⟧clientId, ⟦2⟧origin, ⟦3⟧data, id], properties: {client_id: {type: string}, origins: {type: string}, id: {type: string}}}
                T: {required: [a], additionalProperties: {type: string}}
                U: {required: [a]}
                V: {allOf: [{$ref: '#/components/schemas/U'}, {properties: {a: {type: string}}}]}
                """,
            "⟦1⟧ warning: 'required' names 'clientId', which is none of the properties; did you mean 'client_id'? [undescribed-property]",
            "⟦2⟧ warning: 'required' names 'origin', which is none of the properties; did you mean 'origins'? [undescribed-property]",
            "⟦3⟧ warning: 'required' names 'data', which is none of the properties; such a member is any JSON, and may be missing [undescribed-property]"
        ),
        FaultCase(
            "references that lead nowhere",
            schemas: """
                Account: {properties: {a: {$ref: ⟦1⟧'#/components/schemas/Acount'}, b: {$ref: ⟦2⟧'#/components/schemas/Zebra'}}}
                B: {$ref: ⟦3⟧'other.yaml#/Pet'}
                C: {$ref: ⟦4⟧'#/nowhere'}
                """,
            "⟦1⟧ error: '#/components/schemas/Acount' does not exist; did you mean 'Account'? [unresolved-reference]",
            "⟦2⟧ warning: '#/components/schemas/Zebra' does not exist; any JSON is taken for it, as if it were '{}' [unresolved-reference]",
            "⟦3⟧ error: cannot read 'other.yaml': other files are out of reach here; "
                + "bundle the document into one file [unreadable-file]",
            "⟦4⟧ warning: '#/nowhere' does not exist; any JSON is taken for it, as if it were '{}' [unresolved-reference]"
        ),
        FaultCase(
            "circles",
            schemas: """
                A: ⟦1⟧{$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                C: {allOf: [⟦2⟧{$ref: '#/components/schemas/C'}, {properties: {c: {type: string}}}]}
                D: ⟦3⟧{type: array, items: {$ref: '#/components/schemas/D'}}
                U: ⟦4⟧{oneOf: [{$ref: '#/components/schemas/V'}, {type: string}]}
                V: {oneOf: [{$ref: '#/components/schemas/U'}, {type: integer}]}
                W: ⟦5⟧{allOf: [{$ref: '#/components/schemas/X'}, {properties: {w: {type: string}}}]}
                X: {allOf: [{$ref: '#/components/schemas/W'}, {properties: {x: {type: string}}}]}
                """,
            "⟦1⟧ error: the schema refers to itself and describes nothing; write out what it is [circular-reference]",
            "⟦2⟧ warning: a schema that is a part of itself adds nothing, so this part is ignored; remove it [circular-reference]",
            "⟦3⟧ warning: 'D' holds nothing but itself, which no Swift type does, so what it holds is kept as JSON; put an object between [recursive-type]",
            "⟦4⟧ error: 'U' is a variant of itself; put an object between [recursive-type]",
            "⟦5⟧ error: the schema contains itself through 'allOf' and describes nothing; refer to it from a property [circular-reference]"
        ),
        FaultCase(
            "unions with properties that are variants of themselves",
            schemas: """
                C: {type: object, required: [c], properties: {c: {type: string}}}
                D: {type: object, required: [d], properties: {d: {type: string}}}
                A: ⟦1⟧{properties: {a: {type: string}}, oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/A'}]}
                M: ⟦2⟧{properties: {m: {type: string}}, oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/N'}]}
                N: ⟦3⟧{properties: {n: {type: string}}, oneOf: [{$ref: '#/components/schemas/D'}, {$ref: '#/components/schemas/M'}]}
                """,
            "⟦1⟧ error: 'A' is a variant of itself; put an object between [recursive-type]",
            "⟦2⟧ error: 'M' is a variant of itself; put an object between [recursive-type]",
            "⟦3⟧ error: 'N' is a variant of itself; put an object between [recursive-type]"),
        FaultCase(
            "contradictions",
            schemas: """
                A: {properties: {a: {allOf: [{type: string}, ⟦1⟧{type: integer}]}}}
                B: {properties: {b: {allOf: [{const: x}, ⟦2⟧{const: y}]}}}
                C: {properties: {c: {allOf: [{enum: [x, y]}, ⟦3⟧{enum: [z]}]}}}
                D: {properties: {d: {type: object, allOf: [⟦4⟧{type: string, minLength: 1}]}}}
                E: {properties: {e: {type: integer, enum: [1, ⟦5⟧a]}}}
                F: {properties: {f: {allOf: [⟦6⟧false]}}}
                G: {properties: {g: {type: 'null', allOf: [⟦7⟧{type: string, minLength: 1}]}}}
                H: {properties: {h: {type: array, enum: [⟦8⟧assignee], items: {type: string}}}}
                I: {properties: {i: {type: object, enum: [⟦9⟧null]}}}
                J: {properties: {j: {type: string, oneOf: [⟦10⟧{$ref: '#/components/schemas/K'}]}}}
                K: {type: object, properties: {k: {}}}
                L: {properties: {l: {type: object, enum: [⟦11⟧push, pull]}}}
                N: {properties: {n: {type: array, enum: [a], items: {type: string, enum: [a]}}, m: {type: string, enum: [a, ⟦12⟧' b', ' c']}}}
                """,
            "⟦1⟧ warning: 'string' and 'integer' are asked for at once, and no value is both; 'integer' is taken, so use 'oneOf' if either will do [contradictory-types]",
            "⟦2⟧ warning: the parts of 'allOf' have no value in common, and what the last part lists is taken; use 'oneOf' if one of them is enough [contradictory-values]",
            "⟦3⟧ warning: the parts of 'allOf' have no value in common, and what the last part lists is taken; use 'oneOf' if one of them is enough [contradictory-values]",
            "⟦4⟧ warning: 'object' and 'string' are asked for at once, and no value is both; 'string' is taken, so use 'oneOf' if either will do [contradictory-types]",
            "⟦5⟧ warning: 'a' is not of type 'integer', so it never occurs; change one of them [contradictory-values]",
            "⟦6⟧ error: 'false' allows no value, so there is no Swift type for it; remove what uses it [impossible-schema]",
            "⟦7⟧ warning: 'null' and 'string' are asked for at once, and no value is both; null is allowed beside 'string', so use 'oneOf' if either will do [contradictory-types]",
            "⟦8⟧ warning: the values beside the array are taken for those of its elements; move 'enum' into 'items' [contradictory-values]",
            "⟦9⟧ warning: 'null' is not of type 'object', so it never occurs; change one of them [contradictory-values]",
            "⟦10⟧ warning: 'string' and 'object' are asked for at once, and no value is both; either is taken, so list both in 'oneOf' [contradictory-types]",
            "⟦11⟧ warning: the values are strings, and so is what they are values of, in place of 'object'; write 'type: string' [contradictory-values]",
            "⟦12⟧ warning: the blanks around ' b' and the like are left out; remove them [loose-type]"
        ),
        FaultCase(
            "defaults that break limits",
            schemas: """
                S:
                  properties:
                    a: {type: integer, minimum: 10, default: ⟦1⟧5}
                    b: {type: number, exclusiveMaximum: 1, default: ⟦2⟧1}
                    c: {type: string, maxLength: 2, default: ⟦3⟧abc}
                    d: {type: array, items: {type: string}, minItems: 1, default: ⟦4⟧[]}
                    e: {const: x, default: ⟦5⟧y}
                    f: {type: integer, minimum: 10, default: 10}
                """,
            "⟦1⟧ warning: the default should be at least 10, and is ignored [ignored-default]",
            "⟦2⟧ warning: the default should be less than 1, and is ignored [ignored-default]",
            "⟦3⟧ warning: the default should be at most 2 characters long, and is ignored [ignored-default]",
            "⟦4⟧ warning: the default should be a list of at least 1, and is ignored [ignored-default]",
            "⟦5⟧ warning: the default should be the value of 'const', and is ignored [ignored-default]"
        ),
        FaultCase(
            "what is not supported",
            schemas: """
                A: {properties: {a: {const: ⟦1⟧{x: 1}}}}
                B: {properties: {b: {enum: [a, ⟦2⟧[b]]}}}
                C: {allOf: [{oneOf: [{type: string}, {type: integer}]}, ⟦3⟧{oneOf: [{type: object}, {type: boolean}]}]}
                D: {properties: {d: {type: number, const: ⟦4⟧.inf}}}
                E: {properties: {e: {allOf: [{anyOf: [\(variants("a"))]}, ⟦5⟧{anyOf: [\(variants("b"))]}]}}}
                """,
            "⟦1⟧ warning: a constant that is an object or an array is not checked, so 'const' is ignored; describe its form instead [unsupported-constant]",
            "⟦2⟧ warning: a constant that is an object or an array is not checked, so 'enum' is ignored; describe its form instead [unsupported-constant]",
            "⟦3⟧ warning: no value satisfies a variant of each union here, and the last union is taken [contradictory-types]",
            "⟦4⟧ error: an infinite number is not supported as a constant; use a string [unsupported-constant]",
            "⟦5⟧ warning: the unions here have more than 25 combinations, so the last union is taken alone; write out the ones that occur as one 'oneOf' [several-unions]"
        ),
        FaultCase(
            "rules about members that nobody can give, or that are not those of one type",
            schemas: """
                A: ⟦1⟧{properties: {a: {}}, anyOf: [{required: [a]}, {required: [b]}]}
                B: ⟦2⟧{properties: {a: {}, b: {readOnly: true}}, oneOf: [{required: [a]}, {required: [b]}]}
                C: ⟦3⟧{oneOf: [{type: string}, {type: object, required: [a], properties: {a: {}}}], not: {required: [b]}}
                D: ⟦4⟧{properties: {a: {}, b: {}, c: {}}, oneOf: [{required: [a]}, {required: [b]}, {required: [a, b, c]}]}
                E: ⟦5⟧{properties: {a: {}, b: {readOnly: true}}, additionalProperties: true, dependentRequired: {a: [b]}}
                F: {properties: {f: {allOf: [⟦6⟧{$ref: '#/components/schemas/D', not: {required: [a]}}]}}}
                G: {properties: {a: {}}, not: {anyOf: [{required: [b]}, {required: [a, c]}]}}
                """,
            "⟦1⟧ warning: which members are required together is not checked before a request, "
                + "because not all of them are properties that can be sent [ignored-demands]",
            "⟦2⟧ warning: which members are required together is not checked before a request, "
                + "because not all of them are properties that can be sent [ignored-demands]",
            "⟦3⟧ warning: which members are required together is not checked before a request, "
                + "because the schema stands for several types; say it in each of them [ignored-demands]",
            "⟦4⟧ warning: which members are required together is not checked before a request, "
                + "because not all that is said of them is understood [ignored-demands]",
            "⟦5⟧ warning: which members are required together is not checked before a request, "
                + "because not all of them are properties that can be sent [ignored-demands]",
            "⟦6⟧ warning: which members are required together is not checked before a request, "
                + "because the type is that of what is referred to; say it there [ignored-demands]"
        ),
        FaultCase(
            "what is read in spite of its form",
            schemas: """
                A: {properties: {v: {type: string, enum: [⟦1⟧1.0, ⟦2⟧2]}}}
                """,
            "⟦1⟧ warning: '1.0' is taken for a string, because the type is 'string'; put it in quotes [loose-type]",
            "⟦2⟧ warning: '2' is taken for a string, because the type is 'string'; put it in quotes [loose-type]"
        ),
    ])
    func schemas(_ row: FaultCase) { row.check() }

    @Test(
        "what is ignored is said",
        arguments: [
            FaultCase(
                "characters that stay reserved, and values that no style can say",
                document: SpecText.operation(
                    """
                    parameters:
                    - ⟦1⟧{name: X-A, in: header, allowReserved: true, schema: {type: string}}
                    - ⟦2⟧{name: b, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}
                    - {name: c, in: query, style: deepObject, schema: {properties: {d: {type: array, items: {type: string}}}}}
                    responses: {'204': {description: d}}
                    """),
                "⟦1⟧ warning: 'allowReserved' means nothing here: reserved characters of 'X-A' are "
                    + "percent-encoded, as everywhere but in queries [ignored-allow-reserved]",
                "⟦2⟧ warning: style 'form' does not say how arrays and objects within 'b' are written; "
                    + "the whole is sent as JSON where there are any; "
                    + "use 'deepObject', or 'content' in place of 'schema' [undefined-style]"),
            FaultCase(
                "something with a body where a schema belongs",
                document: SpecText.paths(
                    """
                    /a: {put: {operationId: putA, requestBody: {content: {application/json: {schema: {$ref: ⟦1⟧'#/components/requestBodies/B'}}}}, responses: {'200': {description: d, content: {application/json: {schema: {$ref: ⟦2⟧'#/components/responses/R'}}}}, '201': {description: d, content: {application/json: {schema: {$ref: '#/components/responses/R'}}}}}}}
                    """,
                    "components: {requestBodies: {B: {content: {application/json: {schema: {type: integer}}}}}, responses: {R: {description: d, content: {application/json: {schema: {type: string}}}}}}"
                ),
                "⟦1⟧ warning: '#/components/requestBodies/B' is a request body, but a schema is needed here; "
                    + "that of its body is taken [mismatched-reference]",
                "⟦2⟧ warning: '#/components/responses/R' is a response, but a schema is needed here; "
                    + "that of its body is taken [mismatched-reference]"),
            FaultCase(
                "a schema where something with a body belongs",
                document: SpecText.paths(
                    """
                    /a: {put: {operationId: putA, requestBody: {$ref: ⟦1⟧'#/components/schemas/A'}, responses: {'200': {$ref: ⟦2⟧'#/components/schemas/A'}}}}
                    """, "components: {schemas: {A: {type: integer}}}"),
                "⟦1⟧ warning: '#/components/schemas/A' is a schema, but a request body is needed here; "
                    + "JSON of that schema is taken for its body [mismatched-reference]",
                "⟦2⟧ warning: '#/components/schemas/A' is a schema, but a response is needed here; "
                    + "JSON of that schema is taken for its body [mismatched-reference]"),
            FaultCase(
                "bytes as a parameter",
                document: SpecText.operation(
                    """
                    parameters:
                    - {name: a, in: query, content: {⟦1⟧image/png: {}}}
                    - {name: b, in: query, content: {application/xml: {}}}
                    responses: {'204': {description: d}}
                    """),
                "⟦1⟧ error: parameter 'a' cannot be 'image/png'; JSON and text can stand in a query "
                    + "[unsupported-parameter-content]"),
            FaultCase(
                "form bodies without members",
                document: SpecText.paths(
                    """
                    /a:
                      post:
                        requestBody: {content: {application/x-www-form-urlencoded: {schema: ⟦1⟧{type: string}}}}
                        responses: {'204': {description: d}}
                    """),
                "⟦1⟧ warning: the fields of 'application/x-www-form-urlencoded' are the members of an object, and this "
                    + "is none; whoever sends it names the fields [form-without-members]"),
            FaultCase(
                "forms of bodies",
                document: SpecText.paths(
                    """
                    /a:
                      post:
                        requestBody: {content: {⟦1⟧text/csv: {}, application/json: {}, ⟦2⟧string: {}}}
                        responses:
                          '200': {description: d, content: {application/json: {}, ⟦3⟧text/plain: {}, text/event-stream: {}, ⟦4⟧application/jsonl: {}}}
                          '400': {description: d, content: {application/json: {}, ⟦5⟧text/event-stream: {}}}
                    /b:
                      post:
                        requestBody: {content: {⟦6⟧application/xml: {schema: {type: object}}}}
                        responses:
                          '200': {description: d, content: {⟦7⟧multipart/mixed: {}}}
                          '400': {description: d, content: {⟦8⟧undefined: {}}}
                    /c:
                      post:
                        requestBody: {content: {⟦9⟧text/event-stream: {}}}
                        responses:
                          '200': {description: d, content: {text/plain: {schema: {type: string}}}}
                          '400': {description: d, content: {⟦10⟧image/png: {schema: {$ref: '#/components/schemas/A'}}}}
                          '401': {description: d, content: {image/png: {schema: {$ref: '#/components/schemas/B'}}}}
                    """, "components: {schemas: {A: {type: object}, B: {type: string}}}"),
                "⟦1⟧ warning: 'text/csv' is ignored, because the body is offered as 'application/json' too "
                    + "[ignored-media-type]",
                "⟦2⟧ warning: 'string' is no media type, so it is ignored; write one such as 'application/json' "
                    + "[invalid-media-type]",
                "⟦3⟧ warning: 'text/plain' is ignored, because the body is offered as 'application/json' too "
                    + "[ignored-media-type]",
                "⟦4⟧ warning: 'application/jsonl' is ignored, because the body is offered as 'application/json' too "
                    + "[ignored-media-type]",
                "⟦5⟧ warning: 'text/event-stream' is ignored, because the body is offered as 'application/json' too "
                    + "[ignored-media-type]",
                "⟦6⟧ warning: 'application/xml' is not taken apart: the body is a text as it stands "
                    + "[opaque-media-type]",
                "⟦7⟧ warning: 'multipart/mixed' is not taken apart: the body is bytes as it stands "
                    + "[opaque-media-type]",
                "⟦8⟧ warning: 'undefined' is no media type, so the body is taken for bytes; "
                    + "write one such as 'application/json' [invalid-media-type]",
                "⟦9⟧ warning: 'text/event-stream' is not taken apart: the body is bytes as it stands "
                    + "[opaque-media-type]",
                "⟦10⟧ warning: 'image/png' is not taken apart: the body is bytes as it stands [opaque-media-type]"
            ),
            FaultCase(
                "a body in several forms, of which some say the same",
                document: SpecText.paths(
                    """
                    /a:
                      post:
                        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}, application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/A'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/B'}}}}
                        responses: {'204': {description: d}}
                    /b:
                      post:
                        requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}}}}, application/json: {schema: {properties: {a: {type: string}}}}}}
                        responses: {'204': {description: d}}
                    /c:
                      post:
                        requestBody: {content: {application/json: {schema: {type: string}}, ⟦1⟧text/plain: {schema: {type: string}}, application/octet-stream: {}, image/png: {}}}
                        responses: {'204': {description: d}}
                        callbacks:
                          onA:
                            /x:
                              post:
                                requestBody: {content: {application/json: {}, ⟦2⟧multipart/form-data: {schema: {$ref: '#/components/schemas/B'}}}}
                                responses: {'204': {description: d}}
                    /d:
                      post:
                        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/C'}}, ⟦3⟧multipart/form-data: {schema: {$ref: '#/components/schemas/C'}}}}
                        responses: {'204': {description: d}}
                    /e:
                      post:
                        requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}, multipart/form-data: {schema: {type: array, items: {type: string}}}}}
                        responses: {'204': {description: d}}
                    """,
                    "components: {schemas: {A: {type: object, properties: {a: {}}}, B: {type: object, properties: {b: {}}}, C: {type: object, properties: {c: {type: array, items: {$ref: '#/components/schemas/D'}}}}, D: {properties: {d: {type: string, format: binary}}}}}"
                ),
                "⟦1⟧ warning: 'text/plain' is ignored, because the body is offered as 'application/json' too "
                    + "[ignored-media-type]",
                "⟦2⟧ warning: 'multipart/form-data' is ignored, because the body is offered as 'application/json' "
                    + "too [ignored-media-type]",
                "⟦3⟧ warning: 'multipart/form-data' is ignored, because the body is offered as 'application/json' "
                    + "too [ignored-media-type]"),
            FaultCase(
                "what is said of the fields of a form and not followed",
                document: SpecText.paths(
                    """
                    /a:
                      post:
                        requestBody:
                          content:
                            multipart/form-data:
                              schema: {properties: {a: {type: object}, b: {type: array, items: {}}, c: {type: string}, d: {type: array, items: {}}}}
                              encoding:
                                ⟦1⟧a: {style: form, explode: true}
                                ⟦2⟧b: {style: pipeDelimited, explode: false}
                                ⟦3⟧c: {headers: {X-C: {required: true, schema: {type: string}}}}
                                d: {style: form, explode: true, contentType: text/plain}
                                ⟦4⟧e: {contentType: text/plain}
                        responses: {'204': {description: d}}
                    """),
                "⟦1⟧ warning: 'style' and 'explode' of the part 'a' are not followed: each element of an array is a "
                    + "part, and an object is one part with JSON [ignored-encoding]",
                "⟦2⟧ warning: 'style' and 'explode' of the part 'b' are not followed: each element of an array is a "
                    + "part, and an object is one part with JSON [ignored-encoding]",
                "⟦3⟧ warning: the headers of the part 'c' are not sent; the client sends its name, the name of its "
                    + "file and its content type [ignored-encoding]",
                "⟦4⟧ warning: the form has no 'e', so nothing is sent in this way [ignored-encoding]"
            ),
            FaultCase(
                "elements of what is no stream",
                document: SpecText.operation(
                    """
                    responses:
                      '200': {description: d, content: {application/json: {itemSchema: ⟦1⟧{type: string}}}}
                      '400': {description: d, content: {⟦2⟧multipart/mixed: {itemSchema: {type: string}}}}
                    """),
                "⟦1⟧ warning: 'itemSchema' is ignored, because 'application/json' is no stream; write 'schema' "
                    + "[ignored-keyword]",
                "⟦2⟧ warning: 'multipart/mixed' is not taken apart: the body is bytes as it stands "
                    + "[opaque-media-type]"),
            FaultCase(
                "streams of another kind for another status",
                document: SpecText.operation(
                    """
                    responses:
                      '200': {description: d, content: {application/json: {}, text/event-stream: {}}}
                      ⟦1⟧'201': {description: d, content: {application/json: {}, application/jsonl: {}}}
                    """),
                "⟦1⟧ warning: 'application/jsonl' is ignored here, because another status comes as a stream "
                    + "of something else [ignored-media-type]"),
            FaultCase(
                "pages that are no objects",
                document: SpecText.operation(
                    """
                    ⟦1⟧x-pagination: {cursor: a, next: b, items: c}
                    responses: {'200': {description: d, content: {application/jsonl: {schema: {properties: {b: {type: string}, c: {items: {}}}}}}}}
                    """),
                "⟦1⟧ error: 'x-pagination' needs one success response whose body is an object "
                    + "[invalid-pagination]"),
            FaultCase(
                "the same server again",
                document: SpecText.operation(
                    """
                    servers: [{url: 'https://a.test'}]
                    responses: {'204': {description: d}}
                    """,
                    "servers: [{url: 'https://a.test'}]")),
        ])
    func ignored(_ row: FaultCase) { row.check() }

    @Test("long chains are cut, with a word about it")
    func chains() {
        let chain = (0..<60).map {
            "A\($0): \($0 == 50 ? "⟦1⟧" : ""){allOf: [{$ref: '#/components/schemas/A\($0 + 1)'}, {required: [p\($0)]}]}"
        }
        let arrays = (0..<60).map {
            "B\($0): \($0 == 9 ? "⟦2⟧" : ""){items: {$ref: '#/components/schemas/B\($0 + 1)'}}"
        }
        let ends = ["A60: {properties: {x: {}}}", "B60: {type: string}"]
        FaultCase(
            "", document: SpecText.schemas((chain + arrays + ends).joined(separator: "\n")),
            "⟦1⟧ error: more than 100 levels of 'allOf' "
                + "and references lead here; merge some of them [nesting-too-deep]",
            "⟦2⟧ error: more than 50 arrays and maps lie within each other; put an object between [nesting-too-deep]"
        ).check()
    }

    /// Six objects, each with a member of its own.
    private static func variants(_ prefix: String) -> String {
        (1...6).map { "{properties: {\(prefix)\($0): {type: string}}, required: [\(prefix)\($0)]}" }
            .joined(separator: ", ")
    }
}
