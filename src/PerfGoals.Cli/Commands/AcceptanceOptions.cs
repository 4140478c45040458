using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PerfGoals.Acceptance;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.References;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>The options by which findings are accepted: suppressions and baselines, read and written.</summary>
internal sealed class AcceptanceOptions
{
    private readonly CultureInfo culture;
    private readonly Option<string> suppressions;
    private readonly Option<string> writeSuppressions;
    private readonly Option<string> reason;
    private readonly Option<string> by;
    private readonly Option<DateOnly?> expires;
    private readonly Option<DateOnly?> asOf;
    private readonly Option<string> baseline;
    private readonly Option<string> writeBaseline;

    /// <summary>Creates the options.</summary>
    /// <param name="culture">The language of their descriptions.</param>
    public AcceptanceOptions(CultureInfo culture)
    {
        this.culture = culture;
        suppressions = File("--suppressions", new(
            "豁免清单（JSON）：其中写明理由的问题不再列出，也不影响退出码", "A file (JSON) with suppressions: what they accept, with a reason, is not shown and does not count"));
        writeSuppressions = File("--write-suppressions", new(
            "把当前的问题连同 --reason 写成豁免清单，并按它给出结果；与 --suppressions 同名时补入其中",
            "Write suppressions for the findings there are, with --reason, and report with them; added to those of --suppressions where it is the same file"));
        reason = Text("--reason", "TEXT", new("豁免的理由，与 --write-suppressions 同用", "Why the findings are accepted, for --write-suppressions"));
        by = Text("--by", "NAME", new("谁认定的，与 --write-suppressions 同用", "Who accepts them, for --write-suppressions"));
        expires = Date("--expires", new("豁免的最后一天，与 --write-suppressions 同用", "The last day of the suppressions, for --write-suppressions"));
        asOf = Date("--as-of", new("按哪一天判断豁免是否到期，默认今天", "The day of which it is asked whether a suppression has expired; today by default"));
        baseline = File("--baseline", new("基线（JSON）：只列出其中没有的问题", "A baseline (JSON): only findings that it does not have are shown and count"));
        writeBaseline = File("--write-baseline", new(
            "把当前的问题写成基线；未给出 --baseline 时按它给出结果", "Write the findings there are as a baseline, and report with it unless --baseline is given"));
    }

    private Option[] All => [suppressions, writeSuppressions, reason, by, expires, asOf, baseline, writeBaseline];

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Validate);
    }

    /// <summary>Returns the files that are read.</summary>
    /// <param name="arguments">The command line.</param>
    public IEnumerable<string> InputsIn(ParseResult arguments) => new[] { arguments.GetValue(suppressions), arguments.GetValue(baseline) }.OfType<string>();

    /// <summary>Returns what a command line accepts. The files are read at once, and those to be written are looked at.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">The streams of the process.</param>
    /// <param name="others">The other files that are read or written, which must not be written over.</param>
    /// <param name="reference">The reference data, or <see langword="null"/>; what the files say of its secret projects is left out.</param>
    /// <exception cref="UsageException">A file cannot be read, or must not be written.</exception>
    /// <exception cref="AcceptanceFileException">A file is damaged.</exception>
    public FindingAcceptance Resolve(ParseResult arguments, Terminal terminal, IReadOnlyList<string> others, IReferenceRegister? reference)
    {
        var (from, to) = (arguments.GetValue(suppressions), arguments.GetValue(writeSuppressions));
        if (to is not null && Path.Exists(to) && (from is null || !OutputFile.IsSame(from, to)))
        {
            throw new UsageException(new(
                $"{to}：文件已存在。要把新的豁免补入其中，请同时用 --suppressions 给出它；否则换一个文件名。",
                $"{to}: The file exists. To add to it, name it with --suppressions as well; otherwise choose another name."));
        }

        var (baselineFrom, baselineTo) = (arguments.GetValue(baseline), arguments.GetValue(writeBaseline));
        var suppressionsRead = from is null ? SuppressionSet.Empty : AcceptanceFile.ReadSuppressions(from);
        var baselineRead = baselineFrom is null ? null : AcceptanceFile.ReadBaseline(baselineFrom);
        return new(terminal, culture)
        {
            Suppressions = reference is null ? suppressionsRead : suppressionsRead.Redact(reference),
            Baseline = reference is null ? baselineRead : baselineRead?.Redact(reference),
            AsOf = arguments.GetValue(asOf) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            SuppressionsTo = OutputOf(to, writeSuppressions, [.. others, .. Named(baselineFrom), .. Named(baselineTo)]),
            BaselineTo = OutputOf(baselineTo, writeBaseline, [.. others, .. Named(from)]),
            Reason = arguments.GetValue(reason) ?? "",
            By = arguments.GetValue(by),
            Expires = arguments.GetValue(expires),
        };

        (string, Destination)? OutputOf(string? path, Option option, IEnumerable<string> inputs) =>
            path is null ? null : (path, Destination.Of(path, terminal, inputs, option.Name));
    }

    private static IEnumerable<string> Named(string? path) => path is null ? [] : [path];

    private Option<string> File(string name, LocalizedText description) => Text(name, "FILE", description);

    private Option<string> Text(string name, string form, LocalizedText description) => new(name) { Description = description.In(culture), HelpName = form };

    private Option<DateOnly?> Date(string name, LocalizedText description) => new(name)
    {
        Description = description.In(culture),
        HelpName = "YYYY-MM-DD",
        CustomParser = argument =>
        {
            var text = argument.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            argument.AddError(new LocalizedText(
                $"{name} 不能是“{text}”，应为 2025-12-31 这样的日期。", $"{name} cannot be '{text}'; it is a date such as 2025-12-31.").In(culture));
            return null;
        },
    };

    private void Validate(CommandResult result)
    {
        if (result.GetResult(writeSuppressions) is null)
        {
            foreach (var option in (Option[])[reason, by, expires])
            {
                Require(result.GetResult(option) is null, new($"{option.Name} 要与 --write-suppressions 同用。", $"{option.Name} is for --write-suppressions."));
            }
        }
        else
        {
            Require(
                result.GetValue(reason) is { } text && SuppressionSet.IsReason(text),
                new(
                    "--write-suppressions 要用 --reason 写明理由；“同意”“无”之类不是理由。",
                    "--write-suppressions needs --reason with a reason; words such as 'ok' (同意, 无) are none."));
        }

        foreach (var option in (Option<string>[])[writeSuppressions, writeBaseline])
        {
            Require(result.GetValue(option) != "-", new($"{option.Name} 要写入文件，不能是标准输出（-）。", $"{option.Name} writes a file and cannot be standard output (-)."));
        }

        void Require(bool condition, LocalizedText otherwise)
        {
            if (!condition)
            {
                result.AddError(otherwise.In(culture));
            }
        }
    }
}
