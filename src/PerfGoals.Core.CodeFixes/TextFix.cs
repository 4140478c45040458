using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Offers changes of text, so that the author's layout stays as it is.</summary>
internal static class TextFix
{
    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, TextChange change) => context.RegisterCodeFix(
        CodeAction.Create(
            title,
            async cancellation => context.Document.WithText((await context.Document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change)),
            equivalenceKey: title),
        diagnostic);

    /// <summary>Returns the white space that a line begins with.</summary>
    public static string IndentOf(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Returns how the file ends its lines.</summary>
    public static string LineEndOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
