extension NodeBuilder {
    mutating func add(
        _ scalar: YAMLEvent.Scalar, _ properties: YAMLEvent.Properties, at location: SourceLocation
    ) {
        if awaitsKey, properties.anchor == nil {
            // `200:` and `true:` name an entry by their text.
            let text = String(decoding: scalar.text, as: UTF8.self)
            let isMerge = scalar.isPlain && properties.tag == nil && text == "<<"
            setKey(text, at: location, isMerge: isMerge)
            return
        }
        let node = Node(value(of: scalar, tag: properties.tag, at: location), at: location)
        if let anchor = properties.anchor {
            anchors[String(cString: anchor)] = Anchor(node: node, extent: .scalar)
        }
        if awaitsKey {
            setKey(String(decoding: scalar.text, as: UTF8.self), at: location)
        } else {
            add(node, extent: .scalar)
        }
    }

    private mutating func value(
        of scalar: YAMLEvent.Scalar, tag: UnsafePointer<UInt8>?, at location: SourceLocation
    ) -> Node.Value {
        guard let tag else {
            return scalar.isPlain
                ? CoreScalar.value(of: scalar.text)
                : .string(String(decoding: scalar.text, as: UTF8.self))
        }
        let name = String(cString: tag)
        let text = String(decoding: scalar.text, as: UTF8.self)
        let plain = CoreScalar.value(of: scalar.text)
        switch (name, plain) {
        case ("!", _), ("tag:yaml.org,2002:str", _), ("tag:yaml.org,2002:binary", _),
            ("tag:yaml.org,2002:timestamp", _):
            return .string(text)
        case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .boolean),
            ("tag:yaml.org,2002:float", .number):
            return plain
        case ("tag:yaml.org,2002:int", .number(let digits))
        where !digits.contains { ".eE".contains($0) }:
            return plain
        case ("tag:yaml.org,2002:null", _), ("tag:yaml.org,2002:bool", _),
            ("tag:yaml.org,2002:float", _), ("tag:yaml.org,2002:int", _),
            ("tag:yaml.org,2002:map", _), ("tag:yaml.org,2002:seq", _):
            diagnostics.report(.mismatchedTag(name, text: text, at: location))
            return .string(text)
        default:
            diagnostics.report(.unknownTag(name, at: location))
            return scalar.isPlain ? plain : .string(text)
        }
    }

    mutating func checkTag(
        _ tag: UnsafePointer<UInt8>?, isMapping: Bool, at location: SourceLocation
    ) {
        guard let tag else { return }
        let name = String(cString: tag)
        if name != "!", name != "tag:yaml.org,2002:\(isMapping ? "map" : "seq")" {
            diagnostics.report(.unknownTag(name, at: location))
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
