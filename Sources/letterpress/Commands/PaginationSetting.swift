import ClientGenerator

/// An element of the setting `pagination`, as it stands in the file.
struct PaginationSetting: Encodable {
    var cursor: String?
    var next: String?
    var page: String?
    var offset: String?
    var items: String?

    init(_ proposal: PaginationProposal) {
        items = proposal.items
        switch proposal.way {
        case .cursor(let parameter, let place): (cursor, next) = (parameter, place)
        case .page(let parameter): page = parameter
        case .offset(let parameter): offset = parameter
        }
    }
}
