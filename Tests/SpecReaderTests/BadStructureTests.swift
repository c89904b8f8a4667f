import SpecReader
import Testing

@Suite struct BadStructureTests {
    @Test(arguments: [
        DiagnosticCase(
            "duplicate keys",
            """
            openapi: 3.1.0
            ⟦1⟧paths: {}
            ⟦4⟧components: {}
            ⟦2⟧paths: {}
            ⟦3⟧components: {schemas: {}}
            info: {title: T, version: '1'}

            """,
            "⟦2⟧ warning: duplicate key 'paths' with the same value; remove one of them "
                + "[duplicate-key]",
            "⟦1⟧ note: first given here",
            "⟦3⟧ error: duplicate key 'components'; rename or remove one [duplicate-key]",
            "⟦4⟧ note: first given here"),
        DiagnosticCase(
            "keys that look the same",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {⟦1⟧"caf\\u00e9": {}, cafe: {}, ⟦2⟧"cafe\\u0301": {}}}
            x-a: {"cafe\\u0301": 1}

            """,
            "⟦2⟧ error: key 'cafe\u{301}' looks like another one and differs only in its Unicode "
                + "form; rename or remove one [duplicate-key]",
            "⟦1⟧ note: first given here"),
        DiagnosticCase(
            "duplicate keys in JSON",
            "{\"openapi\": \"3.1.0\", ⟦1⟧\"paths\": {}, ⟦2⟧\"paths\": [], \"info\": {\"title\": \"T\", \"version\": \"1\"}}",
            "⟦2⟧ error: duplicate key 'paths'; rename or remove one [duplicate-key]",
            "⟦1⟧ note: first given here"),
        DiagnosticCase(
            "duplicate keys among many",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-m: {k0: 1, k1: 1, k2: 1, ⟦1⟧k3: 1, k4: 1, k5: 1, k6: 1, k7: 1, k8: 1, k9: 1, k10: 1, k11: 1, k12: 1, k13: 1, k14: 1, k15: 1, k16: 1, k17: 1, k18: 1, k19: 1, ⟦2⟧k3: 2}

            """,
            "⟦2⟧ error: duplicate key 'k3'; rename or remove one [duplicate-key]",
            "⟦1⟧ note: first given here"),
        DiagnosticCase(
            "an alias bomb",
            """
            openapi: 3.1.0
            x-a: &a [x,x,x,x,x,x,x,x,x,x]
            x-b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
            x-c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
            x-d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]
            x-e: ⟦2⟧&e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]
            x-f: &f [*e,⟦1⟧*e,*e,*e,*e,*e,*e,*e,*e,*e]

            """,
            "⟦1⟧ error: with '*e', aliases repeat more than 250000 values; use '$ref' for what is repeated [alias-expansion]",
            "⟦2⟧ note: '&e' is this value"),
        DiagnosticCase(
            "an alias of itself",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: ⟦2⟧&a
              b: [⟦1⟧*a]

            """,
            "⟦1⟧ error: '*a' stands inside the value that it repeats; use '$ref' for recursion [cyclic-alias]",
            "⟦2⟧ note: '&a' begins here"),
        DiagnosticCase(
            "an unknown alias",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: &common 1
            x-b: ⟦1⟧*comon
            x-c: ⟦2⟧*zzz

            """,
            "⟦1⟧ error: no value is anchored as '&comon'; did you mean 'common'? [unknown-anchor]",
            "⟦2⟧ error: no value is anchored as '&zzz' [unknown-anchor]"),
        DiagnosticCase(
            "an alias of a list as key",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: &a [1]
            ⟦1⟧*a : 2

            """,
            "⟦1⟧ error: a key must be text, and '*a' repeats a collection [collection-as-key]"),
        DiagnosticCase(
            "a list as key",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            ? ⟦1⟧[a, b]
            : 1
            x-b: 2

            """,
            "⟦1⟧ error: a key must be text, not a list; put quotes around the key if it "
                + "begins with '[' [collection-as-key]"),
        DiagnosticCase(
            "a mapping as key",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: {⟦1⟧{a: b}: c}

            """,
            "⟦1⟧ error: a key must be text, not a mapping; put quotes around the key if it "
                + "begins with '{' [collection-as-key]"),
        DiagnosticCase(
            "a merge of text",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a:
              <<: ⟦1⟧foo

            """,
            "⟦1⟧ error: '<<' takes a mapping or a list of mappings; put quotes around it to "
                + "use it as a key [invalid-merge]"),
        DiagnosticCase(
            "several documents",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            ⟦1⟧---
            openapi: 3.1.0

            """,
            "⟦1⟧ error: a second YAML document begins here; a file holds one, so remove this "
                + "line or split the file [several-documents]"),
        DiagnosticCase(
            "an unknown tag",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: ⟦1⟧!foo 1
            x-b: ⟦2⟧!!set {a}

            """,
            "⟦1⟧ warning: the tag '!foo' has no meaning here and is ignored [unknown-tag]",
            "⟦2⟧ warning: the tag '!!set' has no meaning here and is ignored [unknown-tag]"),
        DiagnosticCase(
            "a tag that does not fit",
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            x-a: ⟦1⟧!!int abc
            x-b: ⟦2⟧!!bool 1
            x-c: ⟦3⟧!!int 1.5

            """,
            "⟦1⟧ error: 'abc' is no value of the tag '!!int'; remove the tag [mismatched-tag]",
            "⟦2⟧ error: '1' is no value of the tag '!!bool'; remove the tag [mismatched-tag]",
            "⟦3⟧ error: '1.5' is no value of the tag '!!int'; remove the tag [mismatched-tag]"),
    ])
    func `values that do not fit together are reported`(row: DiagnosticCase) {
        row.check()
    }
}
