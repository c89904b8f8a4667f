import Foundation
import Postpress
import PracticeService

/// Walks through the steps of managing accounts, against a service inside this program.
@main
struct HostedApp {
    static func main() async {
        do {
            guard let home = URL(string: "https://app.example.com") else { return }
            let service = PracticeService()
            let postpress = PostpressClient(
                apiKey: "pp_practice",
                configuration: ClientConfiguration(transport: service.transport))
            let backend = Backend(postpress: postpress, home: home, secret: "hook-secret")
            try await Walk(service: service, backend: backend).everything()
        } catch {
            print("\nerror: \(error)")
            exit(1)
        }
    }
}
