using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary>The command <c>perfgoals</c> with all that belongs to it.</summary>
/// <remarks>Not a <see cref="RootCommand"/>: that one is called by the name of the assembly, and users know the tool as perfgoals.</remarks>
internal sealed class PerfGoalsCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public PerfGoalsCommand(CultureInfo culture, Terminal terminal)
        : base("perfgoals", new LocalizedText(
            "检查预算项目绩效目标申报表。退出码：0 没有问题；1 有达到 --fail-on 级别的问题；2 用法或规则集有误，或文件无法读写；3 检查不完整，没有结论。",
            "Checks declarations of budget performance goals (预算项目绩效目标申报表). Exit status: 0 nothing found; 1 findings at or above --fail-on; "
                + "2 wrong usage, unusable rule set, or a file that cannot be read or written; 3 incomplete, so there is no verdict.").In(culture))
    {
        Language = Cli.Language.Option(culture);
        Options.Add(Language);
        Subcommands.Add(new CheckCommand(culture, terminal));
        Subcommands.Add(new AnnotateCommand(culture, terminal));
        Subcommands.Add(new FixCommand(culture, terminal));
        Subcommands.Add(new ConvertCommand(culture, terminal));
        Subcommands.Add(new InspectCommand(culture, terminal));
        Subcommands.Add(new RulesCommand(culture, terminal));
        Subcommands.Add(new DiffRulesCommand(culture, terminal));
        Subcommands.Add(new ExplainCommand(culture, terminal));
        Subcommands.Add(new DocsCommand(culture, terminal));
        Subcommands.Add(new ReferenceCommand(culture, terminal));
        Options.Add(new VersionOption { Description = new LocalizedText("显示版本", "Show the version").In(culture) });
        Options.Add(new HelpOption
        {
            Description = new LocalizedText("显示帮助", "Show help").In(culture),
            // Chinese has no spaces to break at; a terminal breaks lines better than the help would.
            Action = new HelpAction { MaxWidth = short.MaxValue },
        });
    }

    /// <summary>Gets the option by which the user chooses the language.</summary>
    public Option<string> Language { get; }
}
