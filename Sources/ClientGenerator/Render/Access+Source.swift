extension ClientPlan.Access {
    /// The modifier with the space behind it; nothing for the default.
    var modifier: Code {
        switch self {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }
}
