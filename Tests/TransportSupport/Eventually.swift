/// Looks until something is true; the time limit of the suite ends a wait in vain.
package func eventually(_ condition: () -> Bool) async throws {
    while !condition() { try await Task.sleep(for: .milliseconds(2)) }
}
