import SpecReader

/// Finds out what stands in front of a key in `Authorization`: documents describe it in words.
enum KeyPrefixPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        for index in document.securitySchemes.indices {
            let scheme = document.securitySchemes[index]
            guard case .apiKey(let field, .header) = scheme.value.kind,
                field.lowercased() == "authorization",
                let prefix = scheme.value.description?.keyPrefix ?? scheme.name.prefixOfScheme
            else { continue }
            if prefix.lowercased() == "bearer " {
                document.securitySchemes[index].value.kind = .bearer
                diagnostics.report(.bearerAsKey(scheme))
            } else {
                document.securitySchemes[index].value.keyPrefix = prefix
            }
        }
    }
}

extension String {
    /// Tools of .NET call a scheme after what its values begin with, and say so in no other way.
    fileprivate var prefixOfScheme: String? { lowercased() == "bearer" ? "Bearer " : nil }
}

extension Diagnostic {
    fileprivate static func bearerAsKey(_ scheme: Components.Named<SecurityScheme>) -> Self {
        Self(
            .warning, .looseType, at: scheme.nameLocation,
            "security scheme '\(scheme.name)' is a key in 'Authorization' and described as a bearer token, so it is one; write 'type: http' and 'scheme: bearer'"
        )
    }
}
