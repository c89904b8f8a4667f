/// What NestJS calls an operation: by a class and a method of it, as `CatsController_create`.
struct ControllerName {
    /// What the class is about.
    private let thing: Words
    private let method: Words

    init?(_ id: String) {
        // Few ids have both, which is quick to see.
        guard id.utf8.contains(where: { "_.".utf8.contains($0) }),
            id.utf8.contains(UInt8(ascii: "C")),
            let kind = id.firstRange(of: "Controller"), kind.lowerBound > id.startIndex,
            let end = id[kind.upperBound...].firstIndex(where: { $0 == "_" || $0 == "." }),
            kind.upperBound == end || id[kind.upperBound..<end].isVersion
        else { return nil }
        thing = Words(splitting: String(id[..<kind.lowerBound]))
        method = Words(splitting: String(id[id.index(after: end)...]))
    }

    /// `CatsController_createCat` says it with the method alone, `CatsController_findAll` with what the class is about,
    /// and `HouseCatsController_findAll` as well where cats are the tag.
    func words(below tags: [String]) -> Words {
        let key = method.key
        let saysAll =
            key.first.map(Words.isVerb) == true
            && !key.dropFirst().allSatisfy { ["all", "by", "id", "many", "one"].contains($0) }
        guard !saysAll else { return method }
        let tagged = tags.lazy.flatMap { Words(splitting: $0).forms }
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
