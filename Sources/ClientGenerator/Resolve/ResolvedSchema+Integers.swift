extension ResolvedSchema {
    var isInteger: Bool {
        if case .integer = shape { true } else { false }
    }

    /// Whether its values go beyond those of `Int`, and not below zero.
    var isUnsigned: Bool { isInteger && format == "uint64" }

    /// What its values are in Swift: `Int` has room for every other format, and is what most code uses.
    var integerType: any FixedWidthInteger.Type { isUnsigned ? UInt64.self : Int.self }
}
