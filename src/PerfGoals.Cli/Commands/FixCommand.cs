using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Fixing;
using PerfGoals.Editing;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals fix</c>: checks declarations, and writes repairs into copies of them.</summary>
internal sealed class FixCommand : Command
{
    private readonly CultureInfo culture;
    private readonly CheckOptions check;
    private readonly Option<bool> tracked;
    private readonly Option<bool> unsafeFixes;
    private readonly Option<string[]> only;

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks, and in which notes are written.</param>
    /// <param name="terminal">The streams of the process.</param>
    public FixCommand(CultureInfo culture, Terminal terminal)
        : base("fix", new LocalizedText(
            "检查 Word、Excel 和规范 JSON 申报表，并把改法写入副本；原文件不变，未写入的改法逐条说明原因",
            "Check declarations in Word, Excel and canonical JSON, and write repairs into copies; the originals stay, and each repair that is not written is listed with the reason").In(culture))
    {
        this.culture = culture;
        check = new(culture, terminal);
        var output = OutputFiles.Option(culture);
        tracked = new("--tracked")
        {
            Description = new LocalizedText(
                "在 Word 中以修订标记写入，由人接受或拒绝；Excel 没有修订标记，改动都记在附注里",
                "Write the changes into Word documents as tracked changes, to be accepted or rejected; Excel has none, and there a note tells of each change in any case").In(culture),
        };
        unsafeFixes = new("--unsafe")
        {
            Description = new LocalizedText("也写入需由人判断的改法；有几种改法的仍留给人选择", "Also write repairs that a person should look at; where there are several ways, the choice stays with a person").In(culture),
        };
        only = new("--only")
        {
            Description = new LocalizedText("只写入这些规则的改法，如 PG0024 或 PG2001/fill-blank，用逗号分隔；可多次给出", "Write repairs of these rules or kinds only, such as PG0024 or PG2001/fill-blank, separated by commas; may be repeated").In(culture),
            HelpName = "RULE[/KIND],…",
        };
        check.AddTo(this);
        foreach (var option in (Option[])[output, tracked, unsafeFixes, only])
        {
            Options.Add(option);
        }

        this.Does((arguments, cancellationToken) =>
        {
            var place = arguments.GetRequiredValue(output);
            var files = check.FilesIn(arguments, results: place);
            var targets = OutputTargets.Of(files, place, check.InputsIn(arguments, files), Name);
            var made = new ConcurrentDictionary<string, FixedDocument>(StringComparer.Ordinal);
            var (report, status) = check.Run(
                arguments,
                files,
                targets.Values,
                collectStatistics: false,
                unread => UnreadText.Announce(unread, terminal, culture),
                cancellationToken,
                (checker, accepted) =>
                {
                    var options = OptionsIn(arguments);
                    return document =>
                    {
                        if (!targets.ContainsKey(document.Source))
                        {
                            throw new UnreadableDocumentException(OutputTargets.SeveralDeclarations);
                        }

                        return (made[document.Source] = Fix(document, checker, accepted, options, cancellationToken)).Document;
                    };
                });
            var documents = files.Paths.Where(made.ContainsKey).Select(path => made[path]).ToList();
            foreach (var document in documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                OutputFiles.Write(targets[document.Document.Source], document.Content, terminal);
            }

            Destination.Of(null, terminal, []).WritePage(page => new FixPage(page, report, arguments.GetValue(tracked)).Write(documents, targets), culture);
            return status;
        });
    }

    private static FixedDocument Fix(DeclarationDocument document, Checker checker, FindingAcceptance acceptance, DocumentFixOptions options, CancellationToken cancellationToken)
    {
        // What somebody has accepted is not to be mended behind his back.
        var first = new CheckReport(checker.Rules, [new(checker.Redact(document), checker.Check(document, cancellationToken))], []);
        var accepted = acceptance.AcceptedIn(first).Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var selection = new FixSelection
        {
            AtLeast = options.Selection.AtLeast,
            Kinds = options.Selection.Kinds,
            Condition = chosen => !accepted.Contains(chosen.Finding.Fingerprint),
        };
        return DocumentFixer.Fix(File.ReadAllBytes(document.Source), document, checker, options with { Selection = selection }, cancellationToken);
    }

    private DocumentFixOptions OptionsIn(ParseResult arguments) => new()
    {
        Tracked = arguments.GetValue(tracked),
        Culture = culture,
        Reading = check.ReadingIn(arguments),
        Selection = new()
        {
            AtLeast = arguments.GetValue(unsafeFixes) ? FixApplicability.NeedsPerson : FixApplicability.Safe,
            Kinds = [.. (arguments.GetValue(only) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(KindIn)],
        },
    };

    private static FixKind KindIn(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (rule, kind) = slash < 0 ? (text, null) : (text[..slash], text[(slash + 1)..]);
        return RuleCatalog.BuiltIn.Find(rule) is not null
            ? new(rule, kind)
            : throw ExplainCommand.Unknown(rule);
    }
}
