import Testing

@testable import ClientGenerator

@Suite("HTML in descriptions") struct HTMLTextTests {
    @Test(
        "becomes Markdown",
        arguments: [
            ("<p>First.</p><p>Second<br>third", "First.\n\nSecond\n\nthird"),
            ("Kind.<br/>\n<br/>\nNext", "Kind.\n\nNext"),
            ("<p>Broken\n   at will.</p>", "Broken\nat will.\n\n"),
            ("<code>a &lt; b</code>, <b>not</b>, <em>so</em>", "`a < b`, **not**, *so*"),
            ("a<strong> b </strong>c, <i>\n</i><b></b>d", "a **b** c, d"),
            ("<b>a<br>b</b>", "**a b**"),
            ("<code>`x`</code> <code>a`b</code><code> </code>", "`x` `` a`b ``"),
            (
                "the <a href=\"https://x.test/?a=1\" target=_blank>docs</a>",
                "the [docs](https://x.test/?a=1)"
            ),
            ("<a href='https://x.test'>https://x.test</a>", "https://x.test"),
            ("<a href=u></a><a href=v><a href=w>x</a></a>", "[x](v)"),
            (
                "Of:<ul>\n <li>one</li>\n <li><p>two\n  more</p></li>\n</ul>End",
                "Of:\n\n- one\n- two more\n\nEnd"
            ),
            ("<ol><li>a<br>b<li>c<ul><li>d</ul></ol>", "1. a\n  b\n2. c\n  - d\n\n"),
            ("<h2>Long\ntitle</h2>text", "## Long title\n\ntext"),
            (
                "x<pre><code>let a = 1\n  b &gt; c\n</code></pre>y",
                "x\n\n```\nlet a = 1\n  b > c\n```\n\ny"
            ),
            ("<div><span>a</span></div><div>b</div>", "a\n\nb\n\n"),
            ("a<blockquote><b>Note:</b> b</blockquote>c", "a\n\n**Note:** b\n\nc"),
            ("<Note>a</Note>b<Warning>\nc\n</Warning>", "> Note: a\n\nb\n\n> Warning: c\n\n"),
            (
                "Of:<table border=1>\n<thead><tr><th>Name</th><th>Form</th></tr></thead>\n<tr><td><b>C</b><td>a|b\nc</tr><tr><td>D</td></tr></table>End",
                "Of:\n\n| Name | Form |\n| --- | --- |\n| **C** | a\\|b c |\n| D |\n\nEnd"
            ),
            ("Don&#39;t &quot;say&quot;&nbsp;AT&amp;T &#x2026;", "Don't \"say\" AT&T …"),
        ])
    func markup(_ html: String, _ markdown: String) {
        #expect(HTMLText.markdown(html) == markdown)
    }

    @Test(
        "what is no HTML stays to the letter",
        arguments: [
            "", "Plain text.", "a < b && b > c",
            "List<String>, Map<P, A>, <id>, <code>, <b and i=>",
            "<note>x</note>", "<li>x</li>",
            "</b>", "<a>y</a>", "<a href=\"a b\">x</a>", "<a href='f(x)'>x</a>",
            "<img src=x>", "<table><tr><td><p>a</td></tr></table>",
            "<table><caption>T</caption><tr><td>a</td></tr><tr><td>b</td></tr></table>",
            "`<b>x</b> &lt;`",
            "```\n<p>&amp;\n```", "| a<br>b |\n  | <b>c</b> |", "&bogus; &#10; &#x202e; &; & &lt",
            "<b", "<", "<>", "</>", "<p", "<!-- <x> -->",
        ])
    func other(_ text: String) {
        #expect(HTMLText.markdown(text) == text)
    }

    @Test(
        "much of it takes no longer than other text", .timeLimit(.minutes(10)),
        arguments: [
            "<b>", "<b></b>", "<ul>", "<ul><li>", "<a href=x>", "<table>", "`", "<code>", "&",
            "<p a=\"",
        ])
    func much(_ text: String) {
        let name = text.prefix { $0 != " " && $0 != ">" }
        let start = String(repeating: text, count: 30_000)
        let end = String(repeating: name.replacing("<", with: "</") + ">", count: 30_000)
        let markdown = HTMLText.markdown(start + end)
        #expect(markdown.utf8.count < 2 * (start + end).utf8.count)
    }
}
