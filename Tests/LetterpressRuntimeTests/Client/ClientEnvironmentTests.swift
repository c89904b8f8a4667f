import Foundation
import LetterpressRuntime
import Testing

@Suite struct ClientEnvironmentTests {
    private func environment(_ variables: [String: String]) -> ClientEnvironment {
        ClientEnvironment(prefix: "APP", variables: variables)
    }

    @Test func readsSecrets() throws {
        #expect(try environment(["APP_API_KEY": " key\n"]).secret("API_KEY") == "key")
    }

    @Test(arguments: [[:], ["APP_API_KEY": ""], ["APP_API_KEY": " \n"], ["API_KEY": "key"]])
    func saysWhichVariableIsMissing(variables: [String: String]) {
        let error = #expect(throws: ConfigurationError.self) {
            try environment(variables).secret("API_KEY")
        }
        #expect(
            error?.localizedDescription
                == "APP_API_KEY is not set: set it, or pass the value to the client's initializer")
    }

    @Test func readsTheBaseURL() throws {
        let given = ClientConfiguration(baseURL: URL(string: "https://given.example"))
        let set = try environment(["APP_BASE_URL": "http://localhost:8080/v1"]).configure(given)
        #expect(set.baseURL?.absoluteString == "http://localhost:8080/v1")
        #expect(try environment([:]).configure(given).baseURL == given.baseURL)
    }

    @Test(arguments: ["example.com", "ftp://example.com", "https://", "/v1", "http:example.com"])
    func refusesOtherURLs(text: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try environment(["APP_BASE_URL": text]).configure(ClientConfiguration())
        }
        #expect(error == .invalidURL(variable: "APP_BASE_URL"))
    }

    @Test(arguments: ["info", "debug", " DEBUG\n"])
    func addsALog(text: String) throws {
        let given = ClientConfiguration(observers: [CallObserver { _ in }])
        let set = try environment(["APP_LOG": text]).configure(given)
        #expect(set.observers.count == 2)
        #expect(try environment(["APP_LOG": ""]).configure(given).observers.count == 1)
    }

    @Test(arguments: ["verbose", "1", "info,debug"])
    func refusesOtherLevels(text: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try environment(["APP_LOG": text]).configure(ClientConfiguration())
        }
        #expect(error == .unknownLogLevel(variable: "APP_LOG"))
        #expect(
            error?.description == "APP_LOG is not a log level: set it to info or debug")
    }
}
