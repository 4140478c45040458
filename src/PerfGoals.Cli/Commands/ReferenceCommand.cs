using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Inputs;
using PerfGoals.Cli.Output;
using PerfGoals.Documents;
using PerfGoals.References;
using PerfGoals.References.Sqlite;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals reference</c>: keeps reference data in a store, and says what a store holds.</summary>
internal sealed class ReferenceCommand : Command
{
    private readonly CultureInfo culture;
    private readonly Terminal terminal;

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public ReferenceCommand(CultureInfo culture, Terminal terminal)
        : base("reference", new LocalizedText("管理参考数据：单位名录、汇编资料、一体化系统导出的绩效目标", "Keep reference data: units, budget book, goals exported from the budget system").In(culture))
    {
        this.culture = culture;
        this.terminal = terminal;
        Subcommands.Add(Import());
        Subcommands.Add(Show());
    }

    private Command Import()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = new LocalizedText("参考数据：JSON、CSV 或 .xlsx", "Reference data: JSON, CSV or .xlsx").In(culture),
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into")
        {
            Description = new LocalizedText("要写入的数据库文件（SQLite）；原有内容被替换", "The store to write (SQLite); what it held is replaced").In(culture),
            HelpName = "STORE",
            Required = true,
        };
        var command = new Command("import", new LocalizedText("把文件导入数据库", "Import files into a store").In(culture)) { files, into };
        command.Does((arguments, cancellationToken) =>
        {
            var (sources, path) = (arguments.GetRequiredValue(files), arguments.GetRequiredValue(into));
            var register = ReferenceFile.Combined(sources, ReadOptions.Default);
            cancellationToken.ThrowIfCancellationRequested();
            _ = ReferenceFile.Guarded(path, () =>
            {
                SqliteReferenceStore.Write(path, register);
                return true;
            });
            Write(path);
            return ExitStatus.Clean;
        });
        return command;
    }

    private Command Show()
    {
        var store = new Argument<string>("STORE") { Description = new LocalizedText("数据库文件", "The store").In(culture) };
        var command = new Command("show", new LocalizedText("显示数据库中各类数据的数量", "Show how much of what a store holds").In(culture)) { store };
        command.Does((arguments, _) =>
        {
            Write(arguments.GetRequiredValue(store));
            return ExitStatus.Clean;
        });
        return command;
    }

    private void Write(string path)
    {
        var counts = ReferenceFile.Guarded(path, () => SqliteReferenceStore.Open(path).Count());
        Destination.Of(null, terminal, []).WritePage(page => WriteCounts(page, path, counts), culture);
    }

    private static void WriteCounts(Page page, string path, ReferenceCounts counts)
    {
        page.Write(Phrases.SourceName(path), Tone.Strong).Write("  ")
            .Write(counts.FiscalYear is { } year ? new LocalizedText($"{year} 年度", $"fiscal year {year}") : new("未注明年度", "no fiscal year")).EndLine();
        WriteCount(page, ReferencePart.Units, counts.Units is { } units ? Phrases.Count(units, "个单位", "unit") : null);
        WriteCount(page, ReferencePart.BudgetBook, (counts.Projects, counts.SecretProjects) is ({ } projects, { } secret)
            ? new($"{projects} 个项目，另有涉密项目 {secret} 个", $"{Phrases.Count(projects, "", "project").English}, and {Phrases.Count(secret, "", "secret one").English}")
            : null);
        WriteCount(page, ReferencePart.Goals, counts.Goals is { } goals ? Phrases.Count(goals, "个项目", "project") : null);
    }

    private static void WriteCount(Page page, ReferencePart part, LocalizedText? count) =>
        page.Write("  ").Write(part.Name()).Write(new LocalizedText("：", ": ")).Write(count ?? new("未提供", "not given"), count is null ? Tone.Warning : Tone.Plain).EndLine();
}
