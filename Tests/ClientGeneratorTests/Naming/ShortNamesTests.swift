import Testing

/// What is left of ids where the resource says the rest.
@Suite struct ShortNamesTests {
    private typealias Row = OperationNamesRow

    @Test(arguments: [
        Row(
            "what reads many things, whatever the word for that",
            [
                "get /events [] | fetchCalendarEvents | CalendarEvent",
                "get /events/{id} | fetchCalendarEvent | CalendarEvent",
                "get /companies [] | companiesAll | Companies",
                "get /companies/{id} | companiesOne | Companies",
                "get /boxes/{id}/all | boxesAll | Boxes",
            ],
            [
                "calendarEvent.list CalendarEvent.List FetchCalendarEventsError",
                "calendarEvent.fetch CalendarEvent.Fetch FetchCalendarEventError",
                "companies.list Companies.List CompaniesAllError",
                "companies.get Companies.Get CompaniesOneError",
                "boxes.all Boxes.All BoxesAllError",
            ]),
        Row(
            "numbers that sort the tags, and what every resource has",
            [
                "post /receipts/validation/file | validateFile | 4. Receipt Validation",
                "get /cores/index | coreIndex | 5) Indexes",
                "get /d | get3DModel | 3D Models",
            ],
            [
                "receiptValidation.validateFile ReceiptValidation.ValidateFile ValidateFileError",
                "indexes.coreIndex Indexes.CoreIndex CoreIndexError",
                "threeDModels.get ThreeDModels.Get Get3dModelError",
            ]),
        Row(
            "what would be torn apart without the resource",
            [
                "post /tasks | createTaskAndCustomer | Tasks",
                "post /tasks/{id} | cancelTaskAndRefund | Tasks",
                "get /words | getWordOfTheDay | Words",
                "post /tasks/in | create-article-in-a-task-in-default-locale | Tasks",
            ],
            [
                "tasks.createTaskAndCustomer Tasks.CreateTaskAndCustomer CreateTaskAndCustomerError",
                "tasks.cancelAndRefund Tasks.CancelAndRefund CancelTaskAndRefundError",
                "tasks.createArticleInATaskInDefaultLocale Tasks.CreateArticleInATaskInDefaultLocale CreateArticleInATaskInDefaultLocaleError",
                "words.getWordOfTheDay Words.GetWordOfTheDay GetWordOfTheDayError",
            ]),
        Row(
            "articles behind a verb, and tags that run their words together",
            [
                "get /payments/{id} | Get a payment | Card payments",
                "post /payments/{id}/cancel | Cancel the payment | Card payments",
                "get /zones/{zone}/keys [] | listTSIGKeys | tsigkey",
                "post /zones/{zone}/keys | createTSIGKey | tsigkey",
            ],
            [
                "cardPayments.getPayment CardPayments.GetPayment GetPaymentError",
                "cardPayments.cancelPayment CardPayments.CancelPayment CancelPaymentError",
                "tsigkey.list Tsigkey.List ListTSIGKeysError",
                "tsigkey.create Tsigkey.Create CreateTSIGKeyError",
            ]),
    ])
    func names(row: OperationNamesRow) throws { try row.check() }
}
