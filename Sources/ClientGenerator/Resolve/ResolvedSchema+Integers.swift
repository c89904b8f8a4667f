extension ResolvedSchema {
    var isInteger: Bool {
        if case .integer = shape { true } else { false }
    }

    /// Whether its values go beyond those of `Int`, and not below zero.
    var isUnsigned: Bool { isInteger && (format == "uint64" || isBeyondInt) }

    /// Whether the limits have room for more. `9223372036854776000` is how JavaScript writes the greatest `Int`.
    private var isBeyondInt: Bool {
        guard hasConstraints, let maximum = constraints.maximum.flatMap(Double.init),
            let minimum = (constraints.minimum ?? constraints.exclusiveMinimum).flatMap(Double.init)
        else { return false }
        return maximum > 0x1p63 && minimum >= 0
    }

    /// What its values are in Swift: `Int` has room for every other format, and is what most code uses.
    var integerType: any FixedWidthInteger.Type { isUnsigned ? UInt64.self : Int.self }
}
