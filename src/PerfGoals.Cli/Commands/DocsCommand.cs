using System.CommandLine;
using System.Globalization;
using PerfGoals.Cli.Output;
using PerfGoals.Documentation;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Commands;

/// <summary><c>perfgoals docs</c>: writes the handbook of a rule set, or shows its instructions for clerks.</summary>
internal sealed class DocsCommand : Command
{
    private const string Markdown = "markdown";

    /// <summary>Creates the command.</summary>
    /// <param name="culture">The language in which it speaks.</param>
    /// <param name="terminal">The streams of the process.</param>
    public DocsCommand(CultureInfo culture, Terminal terminal)
        : base("docs", new LocalizedText(
            "生成规则集的规则手册：每条规则一页，示例中的发现和修复由运行规则得出；或只显示填表说明",
            "Generate the handbook of a rule set: a page for each rule, with examples that are run; or show its instructions for clerks only").In(culture))
    {
        var ruleSet = new RuleSetOptions(culture);
        var format = new Option<string>("--format")
        {
            Description = new LocalizedText("手册的格式：markdown", "The form of the handbook: markdown").In(culture),
            HelpName = Markdown,
            DefaultValueFactory = _ => Markdown,
        }.Accepts(culture, Markdown);
        var output = new Option<string>("--output", "-o")
        {
            Description = new LocalizedText("手册写入的文件夹，没有则新建；不删除其中原有的文件", "The folder to write the handbook to, made where there is none; nothing in it is removed").In(culture),
            HelpName = "FOLDER",
        };
        var instructions = new Option<bool>("--instructions")
        {
            Description = new LocalizedText("只把填表说明显示出来，不写手册", "Only show the instructions for clerks, and write no handbook").In(culture),
        };
        ruleSet.AddTo(this);
        foreach (var option in (Option[])[format, output, instructions])
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(instructions) == (result.GetResult(output) is not null))
            {
                result.AddError(new LocalizedText(
                    "请用 --output 给出手册的文件夹，或用 --instructions 显示填表说明，二者选一。",
                    "Give either --output, the folder of the handbook, or --instructions, to show the instructions.").In(culture));
            }
        });
        this.Does((arguments, _) =>
        {
            var handbook = Handbook.Of(ruleSet.Resolve(arguments));
            if (arguments.GetValue(instructions))
            {
                Destination.Of(null, terminal, []).WritePage(page => new ClerkPage(page, handbook).Write(), culture);
                return ExitStatus.Clean;
            }

            var folder = new DocumentFolder(arguments.GetRequiredValue(output), MarkdownHandbook.Mark);
            var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
            MarkdownHandbook.Write(handbook, culture, pages.Add);
            folder.Write(pages);
            Destination.Of(null, terminal, []).WritePage(
                page => page.Write(new LocalizedText($"已写入 {pages.Count} 个文件：{folder.Path}", $"{pages.Count} files written: {folder.Path}")).EndLine(), culture);
            return ExitStatus.Clean;
        });
    }
}
