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
    }

    /// The variant that was taken, or the best where none can be read, by its position among the others.
    subscript(_ index: Int, _ union: Any.Type) -> Int? {
        get { positions.withLock { $0[Key(index: index, union: ObjectIdentifier(union))] } }
        set {
            positions.withLock {
                $0[Key(index: index, union: ObjectIdentifier(union))] = newValue
            }
        }
    }
}
