/// A declaration that a file holds, by its place in the plan.
enum FilePart: Sendable {
    case client
    /// The beginning of a resource: it may have thousands of methods, which are parts of their own.
    case resource(Int)
    case methods(operation: Int, ofResource: Int)
    case endOfResource
    case operation(Int, ofResource: Int)
    case error(Int)
    case headers(Int)
    case type(Int)
}
