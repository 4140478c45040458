using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Testing.Robustness;
using PerfGoals.Testing.Verifying;
using PerfGoals.Texts;

namespace PerfGoals.Testing;

/// <summary>Tests a rule by itself, on small tables in which the places of the expected findings are marked.</summary>
/// <remarks>
/// <para>
/// Tables are written with <c>|</c> between the cells. <c>[|500|]</c> marks a cell in which the rule reports a finding, <c>{|off-total:500|}</c> one whose
/// message has that key, <c>{|?:500|}</c> one whose data the rule lacks so that it cannot tell. Several findings in one cell are separated by commas.
/// What is not marked must not be reported, so a table without marks must be clean.
/// </para>
/// <para>Immutable: every method that sets something returns another verifier.</para>
/// </remarks>
/// <example>
/// <code>
/// RuleVerifier.For&lt;SlowCase&gt;().Verify("""
///     | 二级指标 | 三级指标 | 指标值 | 度量单位 |
///     | 时效指标 | 结案时间 | [|3|]  | 月       |
///     """);
/// </code>
/// </example>
public sealed class RuleVerifier
{
    private readonly RuleUnderTest subject;
    private readonly ImmutableArray<ExpectedFinding> expected;

    private RuleVerifier(RuleUnderTest subject, ImmutableArray<ExpectedFinding> expected)
    {
        this.subject = subject;
        this.expected = expected;
    }

    /// <summary>Returns a verifier of a rule with its default numbers.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    public static RuleVerifier For<TRule>()
        where TRule : IRule, new() => For(new TRule());

    /// <summary>Returns a verifier of a rule with its default numbers.</summary>
    /// <param name="rule">The rule: a host's own, or one of <see cref="BuiltInRules.All"/>.</param>
    public static RuleVerifier For(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(new RuleUnderTest(rule), []);
    }

    /// <summary>Sets a parameter of the rule, as a rule set would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, decimal value) => With(parameter, RuleValue.Of(value));

    /// <summary>Sets a parameter of the rule that is true or false, as a rule set would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, bool value) => With(parameter, RuleValue.Of(value));

    /// <summary>Sets the words of the rule, as a rule set that replaces them would.</summary>
    /// <param name="parameter">The key of the parameter.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">The rule has no such parameter, or a word is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RuleVerifier With(string parameter, params IEnumerable<string> words) => With(parameter, RuleValue.Of(words));

    /// <summary>Sets the severity of the rule, as a rule set would.</summary>
    /// <param name="severity">The severity.</param>
    public RuleVerifier With(Severity severity) => new(subject with { Severity = severity }, expected);

    /// <summary>Sets the words that are known when tables are read.</summary>
    /// <param name="vocabulary">The words.</param>
    public RuleVerifier With(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(subject with { Vocabulary = vocabulary }, expected);
    }

    /// <summary>Sets the reference data that tables are held against.</summary>
    /// <param name="reference">The register, such as one that <see cref="ReferenceJson"/> reads.</param>
    public RuleVerifier With(IReferenceRegister reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(subject with { Reference = reference }, expected);
    }

    /// <summary>Says more of the next marked finding of the table: the first call is about the first one, in the order of reading.</summary>
    /// <param name="message">The key of its message.</param>
    /// <param name="arguments">Arguments of the message; those that are not named may be anything. See <see cref="ExpectedFinding.Arguments"/>.</param>
    public RuleVerifier Expect(string message, params (string Name, object? Value)[] arguments)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(arguments);
        return Expect(new ExpectedFinding { Message = message, Arguments = [.. arguments] });
    }

    /// <summary>Says more of the next marked finding of the table: the first call is about the first one, in the order of reading.</summary>
    /// <param name="finding">What to expect of it.</param>
    public RuleVerifier Expect(ExpectedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(subject, expected.Add(finding));
    }

    /// <summary>Checks a table by the rule, and fails unless it reports what is marked and nothing else.</summary>
    /// <param name="table">The table, with marks.</param>
    /// <returns>What the check gave, for whatever else a test asks of it.</returns>
    /// <exception cref="RuleVerificationException">The rule reports something else, fails, or a reader stumbles over the table.</exception>
    /// <exception cref="ArgumentException">A mark is malformed or names what the rule does not say, or there are more expectations than marks.</exception>
    /// <exception cref="UnreadableDocumentException">The text is no goal table.</exception>
    public CheckResult Verify(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var verification = TableVerification.Of(subject, table);
        return verification.Differences(expected) is { Count: > 0 } differences
            ? throw Failure.Of(subject.Descriptor, new("的结果与表中标记不符（- 应有，+ 实有）", "does not report what is marked (- expected, + actual)"), verification.Draw(), differences)
            : verification.Result;
    }

    /// <summary>Checks a table by the rule, and fails unless the rule says everywhere that it is not concerned.</summary>
    /// <param name="table">The table, without marks.</param>
    /// <returns>What the check gave.</returns>
    /// <exception cref="RuleVerificationException">The rule is concerned with a place of the table.</exception>
    /// <exception cref="ArgumentException">The notation is malformed.</exception>
    /// <exception cref="UnreadableDocumentException">The text is no goal table.</exception>
    public CheckResult VerifyNotApplicable(string table)
    {
        var result = Verify(table);
        var entry = result.Ledger.Single();
        if (entry.NotApplicable == entry.Due && entry.Due > 0)
        {
            return result;
        }

        var (all, some) = (entry.Due.ToString(CultureInfo.InvariantCulture), entry.NotApplicable.ToString(CultureInfo.InvariantCulture));
        throw Failure.Of(subject.Descriptor, new("应不适用于表中任何一处", "was expected not to apply anywhere in the table"), TableVerification.Of(subject, table).Draw(),
            [new LocalizedText($"{all} 处中只有 {some} 处不适用", $"it says so at {some} of {all} places")]);
    }

    /// <summary>Runs the examples of the rule's descriptor with its default numbers.</summary>
    /// <exception cref="RuleVerificationException">
    /// There is no example of one kind, one that should be flagged is not or the other way round, an argument of a message is empty in one language, or
    /// a finding stands in a column that the descriptor does not name.
    /// </exception>
    public void VerifyExamples() => ExampleVerification.Run(subject.WithDefaults());

    /// <summary>Feeds the rule tables that nobody had in mind: blank and missing cells, wrong types, empty and repeated projects, extreme numbers, hostile texts.</summary>
    /// <remarks>
    /// The rule must not fail, must report at places that exist, say the same again, on several threads and in every culture; and unless it looks at
    /// the declaration as a whole, the order of projects must not matter. The tables are the same at every run.
    /// </remarks>
    /// <exception cref="RuleVerificationException">The rule does not stand it; the message shows the smallest table found.</exception>
    public void VerifyRobust() => RobustnessVerification.Run(subject);

    /// <summary>Does <see cref="VerifyExamples"/> and <see cref="VerifyRobust"/>.</summary>
    /// <exception cref="RuleVerificationException">One of them fails.</exception>
    public void VerifyAll()
    {
        VerifyExamples();
        VerifyRobust();
    }

    private RuleVerifier With(string parameter, RuleValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return subject.ParameterOf(parameter).Allows(value)
            ? new(subject with { Parameters = subject.Parameters.SetItem(parameter, value) }, expected)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The parameter '{parameter}' of {subject.Descriptor} does not allow it.");
    }
}
