using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Commands;
using PerfGoals.Texts;

namespace PerfGoals.Cli;

/// <summary>The language in which the tool speaks.</summary>
internal static class Language
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Gets the language of the environment: Chinese for Chinese locales and for none (such as C.UTF-8), English otherwise.</summary>
    public static CultureInfo OfEnvironment { get; } =
        new LocalizedText("zh", "en").In(CultureInfo.CurrentUICulture) == "zh" ? Chinese : English;

    /// <summary>Makes the option by which the user chooses; every command has it.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Option(CultureInfo culture)
    {
        var option = new Option<string>("--lang")
        {
            // Who cannot read the one language must find the way to the other.
            Description = new LocalizedText(
                "语言：zh-Hans 或 en，默认按环境 (language: zh-Hans or en)",
                "Language: zh-Hans or en; by default that of the environment (语言)").In(culture),
            HelpName = "zh-Hans|en",
            Recursive = true,
        };
        return option.Accepts(culture, "zh-Hans", "zh", "en");
    }

    /// <summary>Returns the language chosen on the command line, or else that of the environment.</summary>
    /// <param name="arguments">The command line; it may have errors.</param>
    /// <param name="option">The option by which the user chooses.</param>
    public static CultureInfo ChosenIn(ParseResult arguments, Option<string> option) =>
        arguments.GetResult(option) is { Tokens: [var chosen, ..] } ? Named(chosen.Value) : OfEnvironment;

    private static CultureInfo Named(string name) => name switch
    {
        "en" => English,
        "zh" or "zh-Hans" => Chinese,
        _ => OfEnvironment,
    };
}
