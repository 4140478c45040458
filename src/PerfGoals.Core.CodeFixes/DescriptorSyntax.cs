using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerfGoals.Core.CodeFixes;

/// <summary>Adds to the lists of a <c>new RuleDescriptor { … }</c>.</summary>
internal static class DescriptorSyntax
{
    /// <summary>Returns the change that adds an element to a list such as <c>Messages = [A, B]</c>, or <see langword="null"/> where it is written in another way.</summary>
    public static TextChange? Add(BaseObjectCreationExpressionSyntax descriptor, string member, string element, SourceText text)
    {
        if (descriptor.Initializer is not { } initializer)
        {
            return null;
        }

        if (ValueOf(initializer, member) is not { } value)
        {
            return AddMember(initializer, $"{member} = [{element}],", text);
        }

        return value is CollectionExpressionSyntax list ? AddElement(list, element, text) : null;
    }

    public static ExpressionSyntax? ValueOf(InitializerExpressionSyntax initializer, string member) => initializer.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.Text == member)?.Right;

    public static TextChange AddMember(InitializerExpressionSyntax initializer, string code, SourceText text)
    {
        var end = TextFix.LineEndOf(text);
        var indent = TextFix.IndentOf(text, initializer.CloseBraceToken.SpanStart);
        var comma = initializer.Expressions.Count > initializer.Expressions.SeparatorCount ? "," : "";
        var after = initializer.CloseBraceToken.GetPreviousToken().Span.End;
        return new TextChange(new TextSpan(after, 0), $"{comma}{end}{indent}    {code.Replace("\n", end + indent + "    ")}");
    }

    public static TextChange AddElement(CollectionExpressionSyntax list, string element, SourceText text)
    {
        var after = list.CloseBracketToken.GetPreviousToken().Span.End;
        var comma = list.Elements.Count > list.Elements.SeparatorCount ? "," : "";
        var isOnOneLine = text.Lines.GetLinePositionSpan(list.Span) is var span && span.Start.Line == span.End.Line;
        if (isOnOneLine && !element.Contains('\n'))
        {
            return new TextChange(new TextSpan(after, 0), list.Elements.Count == 0 ? element : $"{comma} {element}");
        }

        var end = TextFix.LineEndOf(text);
        var indent = TextFix.IndentOf(text, list.CloseBracketToken.SpanStart) + "    ";
        var closing = isOnOneLine ? end + indent.Substring(4) : "";
        return new TextChange(new TextSpan(after, 0), $"{comma}{end}{indent}{element.Replace("\n", end + indent)},{closing}");
    }
}
