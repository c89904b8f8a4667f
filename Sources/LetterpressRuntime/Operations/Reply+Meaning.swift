extension Reply {
    /// Reads a success whose status is not documented as the one that is: servers answer 200 where their documents say 201,
    /// and the reverse, and something where nothing was promised. What was asked for is done, and an error would have
    /// callers ask for it again.
    ///
    /// - Parameter read: Reads documented successes.
    /// - Returns: `nil` for any other status, and for a body that does not have the documented form.
    func readAsMeant<Success>(_ read: (Reply) throws(JSONError) -> Success?) -> Success? {
        guard HTTPStatus.isSuccess(status), stream == nil else { return nil }
        let alike = [200, 201]
        do {
            for other in alike where other != status && alike.contains(status) {
                if let value = try read(with(status: other)) { return value }
            }
            return try read(with(status: 204))
        } catch {
            return nil
        }
    }

    private func with(status: Int) -> Reply {
        var reply = Reply(status: status, headers: headers, body: body, attempts: attempts)
        reply.elementLimit = elementLimit
        return reply
    }
}
