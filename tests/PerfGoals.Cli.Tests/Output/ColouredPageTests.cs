using System.Globalization;
using PerfGoals.Cli.Output;
using Spectre.Console;

namespace PerfGoals.Cli.Tests.Output;

public sealed class ColouredPageTests
{
    [Theory]
    [InlineData(ColorSystem.Standard, true)]
    [InlineData(ColorSystem.NoColors, false)] // as where NO_COLOR is set
    public void An_error_is_red_where_there_are_colours(ColorSystem colours, bool isRed)
    {
        var error = Written("错误", Tone.Error, colours);

        Assert.Contains("错误", error, StringComparison.Ordinal);
        Assert.Equal(isRed, error != Written("错误", Tone.Strong, colours));
    }

    [Fact]
    public void A_long_line_is_left_to_the_terminal_to_break()
    {
        var text = string.Concat(Enumerable.Repeat("各指标权重之和", 100));

        Assert.Equal(text + "\n", Written(text, Tone.Plain, ColorSystem.Standard));
    }

    private static string Written(string text, Tone tone, ColorSystem colours)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new ColouredPage(writer, CultureInfo.InvariantCulture, new AnsiCapabilities { Ansi = true, ColorSystem = colours }).Write(text, tone).EndLine();
        return writer.ToString();
    }
}
