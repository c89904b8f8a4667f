extension String {
    /// The noun with a number in front: `no files`, `1 file`, `2 files`.
    func counted(_ count: Int) -> String {
        "\(count == 0 ? "no" : String(count)) \(self)\(count == 1 ? "" : "s")"
    }
}
