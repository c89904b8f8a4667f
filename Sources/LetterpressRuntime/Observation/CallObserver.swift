/// Is told what happens during the calls of a client.
public struct CallObserver: Sendable {
    let receive: @Sendable (CallEvent) -> Void

    /// `receive` is called during the call, so it should be quick.
    public init(_ receive: @escaping @Sendable (CallEvent) -> Void) {
        self.receive = receive
    }
}
