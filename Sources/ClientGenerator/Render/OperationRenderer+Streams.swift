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
            if !stream.demands.isEmpty {
                printer.block("\(access)mutating func askForStream()") { printer in
                    ask(for: stream.demands, of: operation, to: &printer)
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

    /// Prints which of several successes come bit by bit, where others have a body that is read at once.
    func streamStatuses(_ success: SuccessDeclaration, to printer: inout SwiftPrinter) {
        guard case .several(_, let cases, _) = success, success.stream != nil,
            cases.contains(where: { !$0.content.isStream && !$0.content.isNone })
        else { return }
        printer.blank()
        printer.block("\(access)static func isStream(status: Int) -> Bool") { printer in
            printer.line("switch status {")
            for success in cases.sorted(by: { $0.status.precedence < $1.status.precedence }) {
                let isStream: Code = success.content.isStream ? "true" : "false"
                printer.line("\(success.status.source): \(isStream)")
            }
            printer.line("default: false")
            printer.line("}")
        }
    }

    private func ask(
        for demands: [StreamDeclaration.Demand], of operation: OperationDeclaration,
        to printer: inout SwiftPrinter
    ) {
        guard demands.contains(where: { $0.form != nil }) else {
            let body: Code = operation.body?.isRequired == true ? "body" : "body?"
            for demand in demands { printer.line("\(body).\(demand.source)") }
            return
        }
        printer.line("switch body {")
        for demand in demands {
            guard let form = demand.form else { continue }
            printer.line("case .\(member: form)(var content):")
            printer.indented { printer in
                printer.line("content.\(demand.source)")
                printer.line("body = .\(member: form)(content)")
            }
        }
        let forms = operation.forms.count
        if demands.count < forms || operation.body?.isRequired != true {
            printer.line("default: break")
        }
        printer.line("}")
    }
}

extension StreamDeclaration.Demand {
    fileprivate var source: Code { "\(member: member) = \(isNullable ? ".value(true)" : "true")" }
}
