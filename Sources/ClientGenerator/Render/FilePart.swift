/// A declaration that a file holds, by its place in the plan.
enum FilePart: Sendable {
    case client
    case resource(Int)
    case operation(Int, ofResource: Int)
    case error(Int)
    case type(Int)
}
