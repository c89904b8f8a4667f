import Foundation
import Postpress

/// What every proof can do: wait for its account.
struct ProofCalls: Sendable {
    let flow: ConnectFlow
    let account: PendingAccount

    /// The calls that send an answer, where the provider takes one.
    var answering: AnswerCalls? {
        account.provider.map { AnswerCalls(flow: flow, account: account, provider: $0) }
    }

    func wait(every interval: Duration, until deadline: Date) async throws(WaitError) -> String {
        var lastSeen: Account?
        while true {
            let isLastLook = !(flow.clock.date() < deadline)
            do {
                lastSeen = try await find()
                if let lastSeen, lastSeen.isConnected { return account.accountID }
            } catch .cancelled {
                throw .cancelled
            } catch  where isLastLook || !error.isRetryable {
                throw .failed(error)
            } catch {
                // The next look may go better.
            }
            guard !isLastLook else {
                throw .notConnected(statuses: lastSeen?.sources.map(\.status))
            }
            try await sleep(interval, until: deadline)
        }
    }

    private func find() async throws(ListAccountsError) -> Account? {
        for try await candidate in flow.postpress.accounts.list(limit: 250)
        where candidate.id == account.accountID {
            return candidate
        }
        return nil
    }

    private func sleep(_ interval: Duration, until deadline: Date) async throws(WaitError) {
        let left = max(0, min(deadline.timeIntervalSince(flow.clock.date()), 1e9))
        do {
            try await flow.clock.sleep(min(max(interval, .seconds(1)), .seconds(left)))
        } catch {
            throw .cancelled
        }
    }
}

extension Account {
    /// Whether the account works, and no part of it waits for its user or is under way.
    fileprivate var isConnected: Bool {
        let statuses = sources.map(\.status)
        return statuses.isEmpty
            || statuses.contains(.ok)
                && !statuses.contains(where: { $0 == .credentials || $0 == .connecting })
    }
}
