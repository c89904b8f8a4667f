/// Which variants were chosen for the values of a document whose best match could not be read, or holds values that are
/// not known.
///
/// Such a value is often read again, because what holds it gives way to another variant too. Were every variant tried
/// again then, each level of nesting would double the work.
final class VariantChoices: Sendable {
    private let positions = Locked<[Key: Int]>([:])

    private struct Key: Hashable {
        let index: Int
        let union: ObjectIdentifier
        /// What cannot be read exactly may well be read otherwise.
        let isExact: Bool

        init(_ index: Int, _ union: Any.Type, _ isExact: Bool) {
            self.index = index
            self.union = ObjectIdentifier(union)
            self.isExact = isExact
        }
    }

    /// The variant that was taken, or the best where none can be read, by its position among the others.
    subscript(_ index: Int, _ union: Any.Type, _ isExact: Bool) -> Int? {
        get { positions.withLock { $0[Key(index, union, isExact)] } }
        set { positions.withLock { $0[Key(index, union, isExact)] = newValue } }
    }
}
