using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documentation;

/// <summary>Runs the examples of a rule by itself.</summary>
internal sealed class ExampleRun
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly RulesInForce alone;
    private readonly RuleDescriptor rule;
    private readonly Vocabulary vocabulary;
    private readonly bool looksAtPortfolio;

    /// <summary>Prepares to run a rule with some values.</summary>
    public ExampleRun(RuleCatalog catalog, RuleDescriptor rule, ImmutableArray<HandbookParameter> parameters, Vocabulary? vocabulary)
    {
        this.rule = rule;
        this.vocabulary = vocabulary ?? Vocabulary.Default;
        var settings = catalog.Described.ToImmutableSortedDictionary(
            entry => entry.Descriptor.Id,
            entry => entry.Descriptor != rule
                ? new RuleSetting { Enabled = false }
                : new RuleSetting { Parameters = parameters.ToImmutableSortedDictionary(parameter => parameter.Parameter.Key, parameter => parameter.Value, StringComparer.Ordinal) },
            StringComparer.Ordinal);
        alone = RulesInForce.Resolve(new RuleSet { Id = "example", Version = "1", Rules = settings }, RuleSetLibrary.Shipped, catalog);
        looksAtPortfolio = !new Checker(alone).StartPortfolio().Complete().Ledger.IsEmpty;
    }

    /// <summary>Runs an example.</summary>
    public HandbookExample Of(RuleExample example)
    {
        try
        {
            var tables = (looksAtPortfolio ? PipeTables.Separate(example.Table) : [example.Table]).Select(GoalTable.FromPipes).ToArray();
            var reference = example.Reference is { } json ? ReferenceJson.Read(Encoding.UTF8.GetBytes(json), "reference", vocabulary) : null;
            var documents = tables.Select((table, index) => GoalTableBinder.Bind(table, NameOf(index, tables.Length), vocabulary)).ToArray();
            var results = new Checker(alone, new CheckerOptions { Reference = reference, MaxDegreeOfParallelism = 1 }).CheckAll(documents);
            return new(example, [.. tables.Select((table, index) => Of(table, documents[index], results[index]))], null);
        }
        catch (UnreadableDocumentException e)
        {
            return new(example, [], e.Explanation);
        }
        catch (ReferenceException e)
        {
            return new(example, [], e.Explanation);
        }
    }

    // Findings about several tables name them; people read the handbook in both languages.
    private static string NameOf(int index, int count) => count == 1 ? "example" : ((char)('A' + (index % 26))).ToString();

    private HandbookTable Of(GoalTable table, DeclarationDocument document, CheckResult result)
    {
        var found = result.Diagnostics.Where(finding => finding.Rule == rule || finding.Rule == EngineProblems.RuleFault).ToImmutableArray();
        var plan = FixPlan.Of(document.Declaration, found, new FixSelection { AtLeast = FixApplicability.NeedsPerson });
        var repaired = TableEditor.Apply(table, document.SourceMap, plan.Edits, out var left);
        return new(table, [.. found.Select(finding => Of(finding, document))], plan.Fixes, plan.Edits.IsEmpty || !left.IsEmpty ? null : repaired);
    }

    private static HandbookFinding Of(Diagnostic finding, DeclarationDocument document)
    {
        var place = document.Locate(finding);
        return new(finding, new(finding.Message.In(CultureInfo.InvariantCulture), finding.Message.In(English)), place?.Row - 1, place?.Column - 1, place?.Header);
    }
}
