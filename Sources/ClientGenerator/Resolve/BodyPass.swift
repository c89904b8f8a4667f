import SpecReader

/// Keeps those forms of a body that say something else than the one that is usually sent: a second way to send the same
/// is of use to nobody, and neither is a second way to send nothing.
struct BodyPass {
    private let schemas: SchemaTable
    private var comparison: SchemaComparison

    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        let choices = document.operations.indices.filter {
            document.operations[$0].body?.alternatives.isEmpty == false
        }
        if !choices.isEmpty {
            var pass = BodyPass(document.schemas)
            for index in choices {
                document.operations[index].body?.keepAlternatives(&diagnostics) { form, usual in
                    pass.worth(of: form, beside: usual)
                }
            }
        }
        // Whoever leaves a body out sends nothing, and has no use for a null.
        for index in document.operations.indices
        where document.operations[index].body?.isRequired == false {
            document.operations[index].body?.content.use?.isNullable = false
        }
        // What is received comes in the form that the API chooses.
        for index in document.webhooks.indices {
            document.webhooks[index].body?.keepAlternatives(&diagnostics) { _, _ in .ignored }
        }
        for index in document.operations.indices {
            for callback in document.operations[index].callbacks.indices {
                document.operations[index].callbacks[callback].operation.body?
                    .keepAlternatives(&diagnostics) { _, _ in .ignored }
            }
        }
    }

    private init(_ schemas: SchemaTable) {
        self.schemas = schemas
        comparison = SchemaComparison(schemas, of: .meaning)
    }

    /// What a second form is good for.
    fileprivate enum Worth {
        case kept
        /// It says the same, and nobody misses it.
        case none
        /// It is left out although somebody may miss it.
        case ignored
    }

    private mutating func worth(
        of form: ResolvedContent, beside usual: ResolvedContent
    ) -> Worth {
        guard let use = form.use, let usualUse = usual.use else {
            return form.kind != .text || !isText(usual) ? .kept : .ignored
        }
        // JSON has no files.
        if form.kind == .multipart, hasFiles(use.id) { return .kept }
        guard use.isNullable == usualUse.isNullable, form.isItem == usual.isItem,
            let first = comparison.representative(of: use.id, in: schemas),
            first == comparison.representative(of: usualUse.id, in: schemas)
        else { return .kept }
        return form.kind == .multipart && hasFilesWithin(use.id) ? .ignored : .none
    }

    /// Whether there is a file at any depth: documents do not say how a form would hold it there.
    private func hasFilesWithin(_ id: SchemaID) -> Bool {
        schemas.closure(of: [id]).contains(where: isBinary)
    }

    private func isBinary(_ id: SchemaID) -> Bool {
        guard case .string = schemas[id].shape else { return false }
        return schemas[id].format == "binary"
    }

    private func isText(_ content: ResolvedContent) -> Bool {
        guard let use = content.use, case .string = schemas[use.id].shape else { return false }
        return SwiftType.Builtin(format: schemas[use.id].format) == .string
    }

    /// Whether a member is a file, or can be.
    private func hasFiles(_ id: SchemaID) -> Bool {
        choices(of: id).contains { choice in
            switch schemas[choice].shape {
            case .object, .map: schemas[choice].shape.parts.contains { isFile($0) }
            default: false
            }
        }
    }

    private func isFile(_ id: SchemaID) -> Bool {
        choices(of: id).contains { choice in
            switch schemas[choice].shape {
            // Each element of an array is a part of the form.
            case .array(let element):
                choices(of: element.id).contains { schemas[$0].format == "binary" }
            default: isBinary(choice)
            }
        }
    }

    /// The schema, or what it is a union of.
    private func choices(of id: SchemaID) -> Set<SchemaID> {
        var found: Set<SchemaID> = []
        var pending = [id]
        while let next = pending.popLast() {
            guard found.insert(next).inserted, case .union(let union) = schemas[next].shape else {
                continue
            }
            pending += union.variants.map(\.id)
        }
        return found
    }
}

extension ResolvedBody {
    fileprivate mutating func keepAlternatives(
        _ diagnostics: inout Diagnostics,
        by worth: (_ alternative: ResolvedContent, _ usual: ResolvedContent) -> BodyPass.Worth
    ) {
        let offered = alternatives
        alternatives = []
        for form in offered {
            switch worth(form, content) {
            case .kept: alternatives.append(form)
            case .none: break
            case .ignored:
                diagnostics.report(
                    .ignoredMediaType(form.mediaType, at: form.location, besides: content.mediaType)
                )
            }
        }
    }
}
