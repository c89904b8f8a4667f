extension Reply {
    /// Reads a success whose status is not documented as the one that is: servers answer 200 where their documents say
    /// 201, and the reverse, and something where nothing was promised. What was asked for is done, and an error would
    /// have callers ask for it again.
    ///
    /// - Parameter read: Reads documented successes.
    /// - Returns: `nil` for any other status, and for a body that does not have the documented form.
    func readAsMeant<Success>(_ read: (Reply) throws(JSONError) -> Success?) -> Success? {
        guard HTTPStatus.isSuccess(status), stream == nil else { return nil }
        do {
            if let other = [200: 201, 201: 200][status], let value = try read(with(status: other)) {
                return value
            }
            return try read(with(status: 204))
        } catch {
            return nil
        }
    }

    private func with(status: Int) -> Reply {
        var reply = self
        reply.status = status
        return reply
    }
}
