using System.Globalization;
using System.Text.RegularExpressions;
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

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void A_table_is_as_wide_as_the_terminal_at_the_most_and_its_columns_stand_below_one_another(int width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var heading = new[] { "项目名称", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "备注" };
        var row = heading.Select(_ => "服务对象满意度指标abc");
        new ColouredPage(writer, CultureInfo.InvariantCulture, new AnsiCapabilities { Ansi = false, ColorSystem = ColorSystem.NoColors }, width)
            .Table([.. new[] { heading, row, ["短"] }.Select(cells => cells.Select(text => (text, Tone.Plain)).ToArray())]);
        var lines = writer.ToString().TrimEnd('\n').Split('\n').Select(line => Regex.Replace(line, "\u001b\\[[0-9;]*m", "", RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd('\r')).ToList();

        Assert.All(lines, line => Assert.Equal(WidthOf(lines[0]), WidthOf(line)));
        Assert.InRange(WidthOf(lines[0]), 40, width);
    }

    private static int WidthOf(string text) => text.Sum(character => character is >= '一' and <= '鿿' ? 2 : 1);

    private static string Written(string text, Tone tone, ColorSystem colours)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new ColouredPage(writer, CultureInfo.InvariantCulture, new AnsiCapabilities { Ansi = true, ColorSystem = colours }, 80).Write(text, tone).EndLine();
        return writer.ToString();
    }
}
