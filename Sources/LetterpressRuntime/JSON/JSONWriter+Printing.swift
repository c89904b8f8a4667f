extension JSONWriter: CustomStringConvertible, CustomReflectable {
    /// The size alone, because values can be secrets.
    public var description: String { "JSON of \(bytes.count) bytes so far" }

    public var customMirror: Mirror {
        Mirror(self, children: ["size": bytes.count], displayStyle: .struct)
    }
}
