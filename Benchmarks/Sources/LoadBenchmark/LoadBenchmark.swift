import Foundation

/// Sends calls to a server on this machine: with the client over each transport and with
/// bare `URLSession`, in the same run.
///
/// Runs in the folder of the package. The server is the same program, started with the argument `serve`.
/// `LOAD_CALLS` (20000) and `LOAD_CONNECTIONS` (what the default transport has), in the environment, change
/// the measurement.
@main
struct LoadBenchmark {
    static func main() async {
        do {
            switch Array(CommandLine.arguments.dropFirst()) {
            case []: try await measure()
            case ["serve"]: try PageServer(page: Page.ofAllTypes()).run()
            default:
                print("usage: LoadBenchmark")
                exit(64)
            }
        } catch {
            print("error: \(error)")
            exit(1)
        }
    }

    private static func measure() async throws {
        let server = try ServerProcess()
        defer { server.end() }
        let settings = LoadSettings(ProcessInfo.processInfo.environment)
        print(LoadTable.head)
        let alone = Load(callsInFlight: 8)
        print(LoadTable.row(alone, withoutNetwork: try await alone.runWithoutNetwork(settings)))
        for load in Load.all {
            print(LoadTable.rows(load, try await load.run(against: server, settings)))
        }
        print("Lost: 0. Every call was answered once, with its own page.")
    }
}
