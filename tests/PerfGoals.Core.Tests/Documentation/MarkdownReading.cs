using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PerfGoals.Core.Tests.Documentation;

/// <summary>Reads Markdown as GitHub does: CommonMark with tables, strike-through, bare links and emphasis.</summary>
internal static class MarkdownReading
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().UseFootnotes().Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, GitHub);

    /// <summary>Returns the texts of a table's cells, with the line ends that they show.</summary>
    public static string[][] CellsOf(Table table) =>
        [.. table.Cast<TableRow>().Select(row => row.Cast<TableCell>().Select(cell => string.Join('\n', cell.Descendants<LeafBlock>().Select(block => TextOf(block.Inline)))).ToArray())];

    /// <summary>Returns what a reader sees of a text.</summary>
    public static string TextOf(ContainerInline? inline) => string.Concat((inline?.Descendants() ?? []).Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlInline { Tag: "<br>" } => "\n",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));
}
