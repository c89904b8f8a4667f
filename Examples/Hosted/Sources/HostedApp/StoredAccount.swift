import Foundation
import Postpress

/// A row of the product's own table of accounts.
struct StoredAccount {
    let accountID: String
    let userID: String
    let createdOn: Date
    var accountType: String?
    var status: AccountStatusMessage
    var lastUpdate: Date
}
