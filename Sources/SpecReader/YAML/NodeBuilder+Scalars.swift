extension NodeBuilder {
    mutating func add(
        _ scalar: YAMLEvent.Scalar, _ properties: YAMLEvent.Properties, at position: Position
    ) {
        if awaitsKey, properties.anchor == nil {
            // `200:` and `true:` name an entry by their text.
            let isMerge =
                scalar.text.count == 2 && scalar.isPlain && properties.tag == nil
                && scalar.text.elementsEqual("<<".utf8)
            setKey(keys.number(of: scalar.text), at: position, isMerge: isMerge)
            return
        }
        let record = record(of: scalar, tag: properties.tag, at: position)
        if let anchor = properties.anchor {
            anchors[String(cString: anchor)] = Anchor(record: record, extent: .scalar)
        }
        if awaitsKey {
            setKey(keys.number(of: scalar.text), at: position)
        } else {
            add(record)
        }
    }

    private mutating func record(
        of scalar: YAMLEvent.Scalar, tag: UnsafePointer<UInt8>?, at position: Position
    ) -> NodeRecord {
        let text = scalar.text
        guard let tag else {
            return scalar.isPlain
                ? record(ofPlain: text, at: position) : record(.string, text, at: position)
        }
        let name = String(cString: tag)
        switch (name, CoreScalar(text)) {
        case ("!", _), ("tag:yaml.org,2002:str", _), ("tag:yaml.org,2002:binary", _),
            ("tag:yaml.org,2002:timestamp", _):
            return record(.string, text, at: position)
        case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .boolean):
            return record(ofPlain: text, at: position)
        case ("tag:yaml.org,2002:float", let plain) where plain.isNumber:
            return record(ofPlain: text, at: position)
        case ("tag:yaml.org,2002:int", let plain)
        where plain.isNumber && !text.contains { ".eE".utf8.contains($0) }:
            return record(ofPlain: text, at: position)
        case ("tag:yaml.org,2002:null", _), ("tag:yaml.org,2002:bool", _),
            ("tag:yaml.org,2002:float", _), ("tag:yaml.org,2002:int", _),
            ("tag:yaml.org,2002:map", _), ("tag:yaml.org,2002:seq", _):
            diagnostics.report(
                .mismatchedTag(
                    name, text: String(decoding: text, as: UTF8.self), at: location(position)))
            return record(.string, text, at: position)
        default:
            diagnostics.report(.unknownTag(name, at: location(position)))
            return scalar.isPlain
                ? record(ofPlain: text, at: position) : record(.string, text, at: position)
        }
    }

    private mutating func record(
        ofPlain text: UnsafeBufferPointer<UInt8>, at position: Position
    ) -> NodeRecord {
        switch CoreScalar(text) {
        case .null: NodeRecord(kind: .null, position: position)
        case .boolean(let isTrue): NodeRecord(kind: isTrue ? .isTrue : .isFalse, position: position)
        case .string: record(.string, text, at: position)
        case let number:
            if text.isJSONNumber {
                record(.number, text, at: position)
            } else {
                record(.number, Array(number.digits(of: text).utf8), at: position)
            }
        }
    }

    private mutating func record(
        _ kind: NodeRecord.Kind, _ text: some Collection<UInt8>, at position: Position
    ) -> NodeRecord {
        let start = texts.count
        texts += text
        return NodeRecord(
            kind: kind, position: position, start: UInt32(start), count: UInt32(text.count))
    }

    /// The bytes of a number or a string.
    func text(of record: NodeRecord) -> ArraySlice<UInt8> {
        let start = Int(record.start)
        return (record.isInFile ? file.bytes : texts)[start..<start + Int(record.count)]
    }

    mutating func checkTag(
        _ tag: UnsafePointer<UInt8>?, isMapping: Bool, at position: Position
    ) {
        guard let tag else { return }
        let name = String(cString: tag)
        if name != "!", name != "tag:yaml.org,2002:\(isMapping ? "map" : "seq")" {
            diagnostics.report(.unknownTag(name, at: location(position)))
        }
    }
}

extension Diagnostic {
    fileprivate static func mismatchedTag(
        _ tag: String, text: String, at location: SourceLocation
    ) -> Self {
        Self(
            .error, .mismatchedTag, at: location,
            "'\(text.excerpt)' is no value of the tag '\(shortTag(tag))'; remove the tag")
    }

    fileprivate static func unknownTag(_ tag: String, at location: SourceLocation) -> Self {
        Self(
            .warning, .unknownTag, at: location,
            "the tag '\(shortTag(tag))' has no meaning here and is ignored")
    }

    private static func shortTag(_ tag: String) -> String {
        let standard = "tag:yaml.org,2002:"
        return tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    }
}
