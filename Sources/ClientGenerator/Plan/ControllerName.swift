/// What NestJS and TypeSpec call an operation: by a class or an interface and a method of it, as
/// `CatsController_create` and `CatOperations_create`.
struct ControllerName {
    /// What the class is about.
    private let thing: Words
    /// What it is.
    private let kind: String
    private let method: Words

    init?(_ id: String) {
        // Few ids have both, which is quick to see.
        guard id.utf8.contains(where: { "_.".utf8.contains($0) }),
            let range = Self.firstKind(in: id), range.lowerBound > id.startIndex,
            let end = id[range.upperBound...].firstIndex(where: { $0 == "_" || $0 == "." }),
            range.upperBound == end || id[range.upperBound..<end].isVersion
        else { return nil }
        thing = Words(splitting: String(id[..<range.lowerBound]))
        kind = id[range].lowercased()
        method = Words(splitting: String(id[id.index(after: end)...]))
    }

    private static func firstKind(in id: String) -> Range<String.Index>? {
        ["Controller", "Operations"].lazy
            .filter { $0.utf8.first.map(id.utf8.contains) == true }
            .compactMap { id.firstRange(of: $0) }.first
    }

    /// `CatsController_createCat` says it with the method alone, `CatsController_findAll` with what the class is about,
    /// and `HouseCatsController_findAll` as well where cats are the tag.
    ///
    /// - Returns: `nil` where the class is called so because of what it is about: batch operations.
    func words(below tags: [String]) -> Words? {
        let things = tags.map { Words(splitting: $0) }
        guard !things.contains(where: { $0.plural.key.last == kind || $0.key.last == kind }) else {
            return nil
        }
        let key = method.key
        let saysAll =
            key.first.map(Words.isVerb) == true
            && !key.dropFirst().allSatisfy { ["all", "by", "id", "many", "one"].contains($0) }
        guard !saysAll else { return method }
        let tagged = things.lazy.flatMap(\.forms)
            .first { !$0.isEmpty && thing.key.dropFirst().ends(with: $0) }
        guard let tagged else { return thingAndMethod }
        return Words(thing.words.suffix(tagged.count) + method.words)
    }

    private var thingAndMethod: Words {
        thing.key.ends(with: method.key) ? thing : Words(thing.words + method.words)
    }

    /// `RolePermissionsController_setPermissions` sets role permissions.
    var wordsWithClass: Words {
        guard let verb = method.key.first, Words.isVerb(verb) else { return thingAndMethod }
        let isRepeated = thing.key.ends(with: method.key.dropFirst())
        return Words(
            method.words.prefix(1)
                + (isRepeated ? thing.words : thing.singular.words + method.words.dropFirst()))
    }
}
