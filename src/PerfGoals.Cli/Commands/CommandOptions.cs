using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Documents;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommandOptions
{
    /// <summary>The value of <see cref="Format"/> for people.</summary>
    public const string Text = "text";

    private const int MaxJobs = 256;

    private const decimal BytesPerMebibyte = 1024 * 1024;

    /// <summary>Makes the option that names the file to write to.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Output(CultureInfo culture) => new("--output", "-o")
    {
        Description = new LocalizedText("把结果写入文件（UTF-8），而不是标准输出", "Write the result to a file (UTF-8) instead of standard output").In(culture),
        HelpName = "PATH",
    };

    /// <summary>Makes the option that chooses between a result for people and one for programs.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Format(CultureInfo culture) => new Option<string>("--format")
    {
        Description = new LocalizedText("结果的格式：text 供人阅读，json 供程序使用", "The form of the result: text for people, json for programs").In(culture),
        HelpName = "text|json",
        DefaultValueFactory = _ => Text,
    }.Accepts(culture, Text, "json");

    /// <summary>Makes the option that chooses the form of a report.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> FormatOfReport(CultureInfo culture)
    {
        var forms = ReportFormat.All;
        var words = forms.Select(form => form.Word);
        return new Option<string>("--format")
        {
            Description = new LocalizedText(
                $"结果的格式：{string.Join('，', forms.Select(form => $"{form.Word} {form.Purpose.Chinese}"))}",
                $"The form of the result: {string.Join(", ", forms.Select(form => $"{form.Word} {form.Purpose.English}"))}").In(culture),
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => ReportFormat.Text.Word,
        }.Accepts(culture, words);
    }

    /// <summary>Makes the option that names a folder with rule sets.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> RuleSetFolder(CultureInfo culture) => new("--rule-sets")
    {
        Description = new LocalizedText(
            "存放规则集（*.json）的文件夹，供选用和继承", "A folder with rule sets (*.json) to choose from and for others to extend").In(culture),
        HelpName = "FOLDER",
    };

    /// <summary>Makes the option that limits the size of files; its value is <see langword="null"/> for the default.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<ReadOptions?> MaxSize(CultureInfo culture) => new("--max-size")
    {
        Description = new LocalizedText("文件大小上限，单位 MiB，默认 64", "The size up to which a file is read, in MiB; 64 by default").In(culture),
        HelpName = "MIB",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            var isSize = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size)
                && size > 0 && size <= Array.MaxLength / BytesPerMebibyte;
            if (!isSize)
            {
                argument.AddError(new LocalizedText(
                    $"--max-size 不能是“{text}”，应为大于 0、小于 2048 的数，单位 MiB。",
                    $"--max-size cannot be '{text}'; it is a number above 0 and below 2048, in MiB.").In(culture));
                return null;
            }

            return new ReadOptions { MaxBytes = Math.Max(1, (long)(size * BytesPerMebibyte)) };
        },
    };

    /// <summary>Makes the option that says how many files are read at a time.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<int> Jobs(CultureInfo culture) => new("--jobs")
    {
        Description = new LocalizedText("同时读取和检查几个文件，默认为处理器核数；不影响结果", "How many files are read and checked at a time; by default as many as there are cores. It changes no result").In(culture),
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MaxJobs)
            {
                return count;
            }

            argument.AddError(new LocalizedText(
                $"--jobs 不能是“{text}”，应为 1 到 {MaxJobs} 的整数。", $"--jobs cannot be '{text}'; it is a whole number from 1 to {MaxJobs}.").In(culture));
            return 0;
        },
    };

    /// <summary>Makes the option that names a file with the host's own words.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Vocabulary(CultureInfo culture) => new("--vocabulary")
    {
        Description = new LocalizedText(
            "词汇文件（JSON）：本地的度量单位和指标类型的写法、代码", "A file (JSON) with local units of measure, and names and codes of indicator types").In(culture),
        HelpName = "FILE",
    };

    /// <summary>Makes the option that names a file that says how tables are laid out.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string> Layout(CultureInfo culture) => new("--layout")
    {
        Description = new LocalizedText(
            "版式文件（JSON）：识别不准时，写明各列、各标签是什么", "A file (JSON) that says what columns and labels are, where that is not recognised rightly").In(culture),
        HelpName = "FILE",
    };

    /// <summary>Makes the option that names files with reference data.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Option<string[]> Reference(CultureInfo culture) => new("--reference")
    {
        Description = new LocalizedText(
            "参考数据：单位名录、汇编资料、一体化系统导出的绩效目标；可多次给出", "A file with reference data: units, budget book, goals exported from the budget system; may be repeated").In(culture),
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Returns how the command line says to read declarations.</summary>
    /// <param name="maxSize">The value of <see cref="MaxSize"/>.</param>
    /// <param name="vocabulary">The value of <see cref="Vocabulary"/>.</param>
    /// <param name="layout">The value of <see cref="Layout"/>.</param>
    /// <exception cref="UsageException">The vocabulary or the layout cannot be used; the message names it.</exception>
    public static ReadOptions Reading(ReadOptions? maxSize, string? vocabulary, string? layout = null)
    {
        var options = maxSize ?? ReadOptions.Default;
        options = vocabulary is null ? options : options with { Vocabulary = VocabularyFile.Read(vocabulary) };
        return layout is null ? options : options with { Layout = LayoutFile.Read(layout) };
    }

    /// <summary>Refuses other values than some words, in the tool's own wording.</summary>
    /// <param name="option">The option.</param>
    /// <param name="culture">The language of the refusal.</param>
    /// <param name="words">The words.</param>
    public static Option<string> Accepts(this Option<string> option, CultureInfo culture, params IEnumerable<string> words)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError(new LocalizedText(
                    $"{option.Name} 不能是“{token.Value}”，应为以下之一：{string.Join("、", words)}。",
                    $"{option.Name} cannot be '{token.Value}'; it is one of: {string.Join(", ", words)}.").In(culture));
            }
        });
        option.CompletionSources.Add([.. words]);
        return option;
    }

    /// <summary>Makes the argument that names the declarations.</summary>
    /// <param name="culture">The language of its description.</param>
    public static Argument<T> Files<T>(CultureInfo culture) => new("FILE")
    {
        Description = new LocalizedText(
            "申报表：Word、Excel、网页、CSV、文本、规范 JSON，或每行一份的 NDJSON；给出文件夹时读取其中所有申报表；- 表示标准输入",
            "The declaration: Word, Excel, web page, CSV, text, canonical JSON, or NDJSON with one a line; of a folder, all in it; - for standard input").In(culture),
    };

    /// <summary>Refuses to read standard input twice.</summary>
    /// <param name="command">The command.</param>
    /// <param name="files">The files that it reads.</param>
    /// <param name="culture">The language of the refusal.</param>
    public static void ReadsStandardInputOnce(this Command command, Argument<string[]> files, CultureInfo culture) => command.Validators.Add(result =>
    {
        if (result.GetValue(files)?.Count(file => file == DeclarationFile.StandardInput) > 1)
        {
            result.AddError(new LocalizedText("标准输入（-）只能给出一次。", "Standard input (-) can be given only once.").In(culture));
        }
    });

    /// <summary>Sets what a command does, off the thread that waits for Ctrl+C.</summary>
    /// <param name="command">The command.</param>
    /// <param name="action">What it does.</param>
    public static void Does(this Command command, Func<ParseResult, CancellationToken, ExitStatus> action) =>
        command.SetAction((arguments, cancellationToken) => Task.Run(() => (int)action(arguments, cancellationToken), cancellationToken));
}
