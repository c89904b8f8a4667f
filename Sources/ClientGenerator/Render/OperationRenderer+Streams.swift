extension OperationRenderer {
    /// Prints how the operation delivers its success bit by bit.
    func stream(
        _ stream: StreamDeclaration, _ operation: OperationDeclaration,
        to printer: inout SwiftPrinter
    ) {
        let type = TypeSource(scope: operation.path.components)(stream.content.type)
        printer.blank()
        printer.block("extension \(operation.path): StreamingOperation") { printer in
            let mediaType = stream.content.accepted ?? ""
            printer.line("\(access)static let streamType = \(literal: mediaType)")
            printer.blank()
            if let demand = stream.demand {
                let body: Code = operation.body?.isRequired == true ? "body" : "body?"
                let value: Code = demand.isNullable ? ".value(true)" : "true"
                printer.block("\(access)mutating func askForStream()") { printer in
                    printer.line("\(body).\(member: demand.member) = \(value)")
                }
                printer.blank()
            }
            printer.block(
                "\(access)static func stream(_ reply: Reply) throws(JSONError) -> \(type)?"
            ) { printer in
                printer.line("switch reply.status {")
                for status in stream.statuses.sorted(by: { $0.precedence < $1.precedence }) {
                    printer.line("\(status.source): \(stream.content.reading)")
                }
                printer.line("default: nil")
                printer.line("}")
            }
        }
    }
}
