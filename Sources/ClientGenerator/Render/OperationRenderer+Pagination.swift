extension OperationRenderer {
    /// Prints how one page leads to the next.
    func paginate(
        _ pagination: PaginationDeclaration, _ operation: OperationDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: operation.path.components)
        printer.blank()
        printer.block("extension \(operation.path): PaginatedOperation") { printer in
            printer.block("\(access)var pageCursor: String?") { printer in
                let parameter: Code = "\(pagination.parameter)"
                if case .cursor = pagination.following {
                    printer.line("get { \(parameter) }")
                    printer.line("set { \(parameter) = newValue }")
                } else {
                    printer.line("get { \(parameter).map { String($0) } }")
                    printer.line("set { \(parameter) = newValue.flatMap { Int($0) } }")
                }
            }
            printer.blank()
            let page = type(pagination.page)
            printer.block(
                "\(access)static func items(in page: \(page)) -> [\(type(pagination.item))]"
            ) { printer in
                let isThere = pagination.items.allSatisfy { $0.presence == .required }
                printer.line("\(pagination.items.source)\(isThere ? "" : " ?? []")")
            }
            printer.blank()
            printer.block("\(access)func nextCursor(after page: \(page)) -> String?") { printer in
                switch pagination.following {
                case .cursor(let next): printer.line(next.source)
                case .page(let first):
                    printer.line(
                        "Self.nextPage(after: self.\(member: pagination.parameter) ?? \(first), page)"
                    )
                case .offset(let first):
                    printer.line(
                        "Self.nextOffset(after: self.\(member: pagination.parameter) ?? \(first), page)"
                    )
                }
            }
        }
    }
}

extension [PaginationDeclaration.Member] {
    /// Reads what they lead to from a local value called `page`.
    fileprivate var source: Code {
        var code: Code = "page"
        for (index, member) in enumerated() {
            let isLast = index == count - 1
            let suffix: Code =
                switch member.presence {
                case .required: ""
                case .optional: isLast ? "" : "?"
                case .optionalOrNull: isLast ? "?.value" : "?.value?"
                }
            code = "\(code).\(member: member.name)\(suffix)"
        }
        return code
    }
}
