using System.Text;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Documents that were checked, and what is accepted of them.</summary>
internal static class Checked
{
    public static readonly DateOnly Today = new(2025, 6, 1);

    public static CheckedDocument Of(Declaration declaration, Checker? checker = null, string source = "a") =>
        Of(new DeclarationDocument { Source = source, Declaration = declaration }, checker);

    public static CheckedDocument Of(DeclarationDocument document, Checker? checker = null) => new(document, (checker ?? Policies.Luxian).Check(document));

    public static SuppressionOutcome Under(this CheckedDocument document, params Suppression[] suppressions) =>
        new SuppressionSet(suppressions).Apply([document], Today);

    /// <summary>Returns the ids of findings, in their order.</summary>
    public static IEnumerable<string> Ids(this IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.Rule.Id);

    public static string TextOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
