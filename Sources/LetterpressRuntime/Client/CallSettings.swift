/// A client's configuration with the options of one call over it.
struct CallSettings {
    let timeout: Duration
    let deadline: Duration?
    let retry: RetryPolicy
    let maximumResponseSize: Int
    let validatesRequests: Bool
    let followsRedirects: Bool

    init(_ configuration: ClientConfiguration, _ options: RequestOptions) {
        timeout = options.timeout ?? configuration.timeout
        deadline = options.deadline ?? configuration.deadline
        retry = options.retry ?? configuration.retry
        maximumResponseSize = options.maximumResponseSize ?? configuration.maximumResponseSize
        validatesRequests = options.validatesRequests ?? configuration.validatesRequests
        followsRedirects = options.followsRedirects ?? configuration.followsRedirects
    }
}
