import EmbeddedService
import Foundation
import Postpress

/// Takes a tour of the client, against the real service where `POSTPRESS_API_KEY` is set.
@main
struct AccountsApp {
    static func main() async {
        do {
            if let postpress = try realService() {
                print("The real service. This lists accounts and creates a link, nothing else.")
                try await Tour(postpress: postpress).withoutConsequences()
            } else {
                let service = try EmbeddedService(apiKey: "pp_demo")
                print("An embedded service at \(service.url).")
                print("Set POSTPRESS_API_KEY to look at your own workspace instead.")
                let postpress = PostpressClient(
                    apiKey: "pp_demo", configuration: ClientConfiguration(baseURL: service.url))
                try await Tour(postpress: postpress).everything()
            }
        } catch {
            // Every error of the client prints as one line without secrets.
            print("\nerror: \(error)")
            exit(1)
        }
    }

    /// `nil` where no key is set.
    private static func realService() throws(ConfigurationError) -> PostpressClient? {
        do {
            return try PostpressClient.fromEnvironment()
        } catch .missing {
            return nil
        }
    }
}
