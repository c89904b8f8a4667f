import SpecReader

extension Schema {
    var ownTypes: Types {
        if case .keywords(let keywords) = content { keywords.types } else { [] }
    }
}

extension Schema.Keywords {
    /// Whether a demand for one of these types adds nothing to what the keywords say.
    func fits(_ types: Schema.Types) -> Bool {
        if !self.types.isEmpty { return self.types.allSatisfy(types.contains) }
        if let impliedType { return types.isOnly(impliedType) }
        return !oneOf.isEmpty || !anyOf.isEmpty
    }

    /// Whether no value of one of these types is meant, although the keywords say more than a type.
    func excludes(_ types: Schema.Types) -> Bool {
        !isTypeOnly && !self.types.isEmpty && self.types.intersection(with: types).isEmpty
    }
}

extension Schema.Types {
    func intersection(with other: Schema.Types) -> Schema.Types {
        var common = filter(other.contains)
        // An integer is a number: the narrower of the two is what both allow.
        let isInteger =
            contains(.integer) && other.contains(.number)
            || contains(.number) && other.contains(.integer)
        if isInteger { common.append(.integer) }
        return common
    }
}
