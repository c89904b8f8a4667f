import SpecReader

/// Reads `letterpress.json`, with the positions of its faults.
package struct SettingsReader {
    /// All settings there are.
    package enum Key: String, CaseIterable {
        case schema = "$schema"
        case access, ambiguousUnions, client, copies, environmentPrefix, exclude, extends, include,
            layout
        case names, nulls, output, pagination, spec, types, words
    }

    /// What an element of `pagination` holds.
    package enum PaginationKey: String, CaseIterable {
        case cursor, items, next, offset, page
    }

    /// What `types` holds.
    package enum TypesKey: String, CaseIterable {
        case formats, imports, schemas
    }

    var settings: Settings
    var diagnostics: Diagnostics
    let file: SourceFile
    private let loader: FileLoader

    /// - Parameters:
    ///   - loader: What reads the files that the settings extend.
    ///   - depth: How many files led here through `extends`.
    package static func read(
        _ file: SourceFile, loader: FileLoader = .none, into diagnostics: inout Diagnostics,
        depth: Int = 0
    ) -> Settings {
        guard let root = YAMLReader.read(file, into: &diagnostics) else { return Settings() }
        guard case .mapping(let entries) = root.value else {
            diagnostics.report(.noObject(root))
            return Settings()
        }
        var reader = SettingsReader(
            settings: Settings(), diagnostics: diagnostics, file: file, loader: loader)
        if let base = entries.first(where: { $0.key == Key.extends.rawValue }) {
            reader.extend(base.value, depth: depth)
        }
        for entry in entries { reader.read(entry) }
        diagnostics = reader.diagnostics
        return reader.settings
    }

    /// Starts from the settings of another file.
    private mutating func extend(_ value: Node, depth: Int) {
        guard let path = path(value, Key.extends.rawValue) else { return }
        guard depth < 8 else { return diagnostics.report(.endlessExtension(value)) }
        guard let bytes = try? loader.read(path, DocumentFiles.maximumSize) else {
            return diagnostics.report(.missingBase(value, path))
        }
        settings = SettingsReader.read(
            SourceFile(path: path, bytes: bytes), loader: loader, into: &diagnostics,
            depth: depth + 1)
    }

    private mutating func read(_ entry: Node.Entry) {
        let (name, value) = (entry.key, entry.value)
        switch key(entry, as: Key.self) {
        case .schema, .extends, nil: break
        case .spec: settings.spec = path(value, name)
        case .output: settings.output = path(value, name)
        case .client:
            settings.client = swiftName(value, name)
            settings.clientLocation = entry.keyLocation
        case .copies:
            for entry in entries(value, name, "an object of folders by addresses") {
                settings.copies[entry.key] = path(entry.value, "\(name).\(entry.key)")
            }
        case .environmentPrefix: settings.environmentPrefix = variableName(value, name)
        case .access: settings.access = choice(value, name) ?? settings.access
        case .layout: settings.layout = choice(value, name) ?? settings.layout
        case .ambiguousUnions:
            settings.ambiguousUnions = choice(value, name) ?? settings.ambiguousUnions
        case .nulls: settings.nulls = choice(value, name) ?? settings.nulls
        case .include: settings.include = patterns(value, name)
        case .exclude: settings.exclude = patterns(value, name)
        case .words: settings.words = strings(value, name).map(\.text)
        case .names: settings.names.merge(placed(value, name) { $0.swiftName($1, $2) }) { $1 }
        case .pagination: settings.pagination = schemes(value, name)
        case .types: readTypes(value, name)
        }
    }

    // MARK: Settings with parts

    private mutating func patterns(_ value: Node, _ name: String) -> [OperationPattern] {
        var patterns: [OperationPattern] = []
        for entry in entries(value, name, "an object of lists of patterns") {
            guard let field = key(entry, as: OperationPattern.Field.self, in: name) else {
                continue
            }
            for (text, location) in strings(entry.value, "\(name).\(entry.key)") {
                patterns.append(OperationPattern(field, text, at: location))
            }
        }
        return patterns
    }

    private mutating func schemes(_ value: Node, _ name: String) -> [Settings.PaginationScheme] {
        guard let elements = value.elements else {
            diagnostics.report(.wrongValue(value, name, "an array of objects"))
            return []
        }
        return elements.compactMap { scheme($0, name) }
    }

    private mutating func scheme(_ value: Node, _ name: String) -> Settings.PaginationScheme? {
        let expected =
            "objects with 'cursor' and 'next', with 'page' or with 'offset', and, where a page has several arrays, 'items'"
        guard let entries = value.entries else {
            diagnostics.report(.wrongValue(value, name, expected))
            return nil
        }
        var texts: [PaginationKey: String] = [:]
        let faults = diagnostics.reported.count
        for entry in entries {
            guard let key = key(entry, as: PaginationKey.self, in: name) else { continue }
            texts[key] = string(entry.value, "\(name).\(entry.key)")
        }
        guard let way = Operation.Pagination.Way(texts) else {
            // A key that is misspelt is no second fault.
            if diagnostics.reported.count == faults {
                diagnostics.report(.wrongValue(value, name, expected))
            }
            return nil
        }
        return Settings.PaginationScheme(
            location: value.location, way: way, items: texts[.items])
    }

    private mutating func readTypes(_ value: Node, _ name: String) {
        for entry in entries(value, name, "an object") {
            let part = "\(name).\(entry.key)"
            switch key(entry, as: TypesKey.self, in: name) {
            case .formats: settings.types.formats.merge(typeNames(entry.value, part)) { $1 }
            case .schemas: settings.types.schemas.merge(typeNames(entry.value, part)) { $1 }
            case .imports: addImports(entry.value, part)
            case nil: break
            }
        }
    }

    private mutating func typeNames(_ value: Node, _ name: String) -> [String: Settings.Placed] {
        placed(value, name) { $0.typeName($1, $2) }
    }

    private mutating func addImports(_ value: Node, _ name: String) {
        for (text, location) in strings(value, name) {
            if Identifier(text).name != text {
                diagnostics.report(.noName(text, "a Swift module", at: location))
            } else if !settings.types.imports.contains(text) {
                settings.types.imports.append(text)
            }
        }
    }
}

extension Operation.Pagination.Way {
    /// `nil` where that is none, or more than one.
    fileprivate init?(_ texts: [SettingsReader.PaginationKey: String]) {
        switch (texts[.cursor], texts[.next], texts[.page], texts[.offset]) {
        case (let cursor?, let next?, nil, nil): self = .cursor(cursor, next: next)
        case (nil, nil, let page?, nil): self = .page(page)
        case (nil, nil, nil, let offset?): self = .offset(offset)
        default: return nil
        }
    }
}
