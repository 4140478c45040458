using Microsoft.Playwright;
using PerfGoals.Browser.Tests.Support;

namespace PerfGoals.Browser.Tests;

public sealed class HtmlReportTests(ReportPages pages) : IClassFixture<ReportPages>
{
    private const string Shown = "[...document.querySelectorAll('li.finding')].filter(finding => finding.checkVisibility()).length";

    // The contrast of every text with what is behind it, by the formula of WCAG 2.
    private const string FaintTexts = """
        () => {
          const parts = colour => colour.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = parts(getComputedStyle(e).backgroundColor);
              if (colour.length < 4 || colour[3] > 0) return colour;
            }
            return [255, 255, 255];
          };
          const found = [];
          for (const element of document.querySelectorAll("body *:not(svg *)")) {
            if (!element.checkVisibility() || ![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
            const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.tagName} ${element.className} ${element.textContent.slice(0, 20)}`);
          }
          return found;
        }
        """;

    private readonly List<string> errors = [];

    [BrowserTheory]
    [InlineData(360, "zh-Hans")]
    [InlineData(768, "zh-Hans")]
    [InlineData(1440, "zh-Hans")]
    [InlineData(360, "en")]
    [InlineData(1440, "en")]
    public async Task The_page_never_scrolls_sideways_and_nothing_goes_wrong(int width, string language)
    {
        var page = await pages.OpenAsync(errors, new() { ViewportSize = new() { Width = width, Height = 800 } }, language);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task A_filter_hides_findings_everywhere_counts_them_and_stays_in_the_address()
    {
        var page = await pages.OpenAsync(errors);
        var all = await page.EvaluateAsync<int>(Shown);
        await page.UncheckAsync("input[value=warning]");
        var left = await page.EvaluateAsync<int>(Shown);

        Assert.InRange(left, 1, all - 1);
        Assert.Equal($"显示 {left} 个问题，共 {all} 个", await page.TextContentAsync("#shown"));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.flag.warning, td.note .mark.warning')].filter(mark => mark.checkVisibility()).length"));
        Assert.EndsWith("#hide=warning", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal(left, await page.EvaluateAsync<int>(Shown));
        await page.ClickAsync("#show-all");
        Assert.Equal(all, await page.EvaluateAsync<int>(Shown));
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task A_link_reaches_its_finding_even_where_a_filter_hides_it()
    {
        var page = await pages.OpenAsync(errors, hash: "#hide=error,warning,info");
        Assert.Equal(0, await page.EvaluateAsync<int>(Shown));
        await page.EvaluateAsync("location.hash = 'd1f5'");

        await Assertions.Expect(page.Locator("#d1f5")).ToBeInViewportAsync();
        await page.Locator("#d1f5 dd a").First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_filters_and_works_them()
    {
        var page = await pages.OpenAsync(errors);
        var all = await page.EvaluateAsync<int>(Shown);
        for (var step = 0; step < 30 && !await page.EvaluateAsync<bool>("document.activeElement.matches('#filters input')"); step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Space");
        Assert.NotEqual(all, await page.EvaluateAsync<int>(Shown));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Every_text_can_be_told_from_what_is_behind_it(ColorScheme scheme, int width)
    {
        var page = await pages.OpenAsync(errors, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Empty(await page.EvaluateAsync<string[]>(FaintTexts));
    }

    [BrowserFact]
    public async Task The_switch_turns_the_page_light_and_dark()
    {
        var page = await pages.OpenAsync(errors, new() { ColorScheme = ColorScheme.Light });
        var light = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.ClickAsync("#theme");
        Assert.Equal(light, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.ClickAsync("#theme");

        Assert.NotEqual(light, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("配色：深色", await page.TextContentAsync("#theme"));
    }

    [BrowserFact]
    public async Task On_paper_there_are_no_buttons_and_no_dark()
    {
        var page = await pages.OpenAsync(errors, new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('button, input, nav')].filter(part => part.checkVisibility()).length"));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("table-header-group", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.goals thead')).display"));
    }

    [BrowserFact]
    public async Task Without_a_script_every_finding_is_there()
    {
        var page = await pages.OpenAsync(errors, new() { JavaScriptEnabled = false });

        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        var findings = await page.Locator("li.finding").AllAsync();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            Assert.True(await finding.IsVisibleAsync());
        }
    }
}
