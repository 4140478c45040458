using System.Globalization;
using Microsoft.Playwright;
using PerfGoals.Checking;
using PerfGoals.Documents;
using PerfGoals.Reporting;
using PerfGoals.Tests;

namespace PerfGoals.Browser.Tests.Support;

/// <summary>A browser, and reports on the sample to open in it.</summary>
public sealed class ReportPages : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfgoals-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null)
        {
            return;
        }

        foreach (var language in (string[])["zh-Hans", "en"])
        {
            using var file = File.Create(PathOf(language));
            var checker = Checker.Create("recommended");
            var document = DeclarationReader.ReadFile(Repository.PathOf("docs/samples/luxian-2025.docx"));
            HtmlReport.Write(file, new(checker.Rules, [new(document, checker.Check(document))], []), CultureInfo.GetCultureInfo(language));
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens the report on the sample.</summary>
    /// <param name="errors">Takes what the browser complains about.</param>
    /// <param name="options">How the browser is set.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="hash">What stands after the address.</param>
    public async Task<IPage> OpenAsync(List<string> errors, BrowserNewContextOptions? options = null, string language = "zh-Hans", string hash = "")
    {
        var context = await browser!.NewContextAsync(options ?? new());
        var page = await context.NewPageAsync();
        page.Console += (_, message) => errors.Add(message.Text);
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(new Uri(PathOf(language)).AbsoluteUri + hash);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string PathOf(string language) => Path.Combine(folder, language + ".html");
}
