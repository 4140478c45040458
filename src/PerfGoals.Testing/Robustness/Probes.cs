using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Testing.Generators;

namespace PerfGoals.Testing.Robustness;

/// <summary>All that a rule is fed with; the same at every run.</summary>
internal static class Probes
{
    private const int Samples = 100;
    private const int Size = 30;

    private static readonly Rnd Seed = new(2025);

    // Typed values can be missing one by one where a host makes goals without a table.
    private static readonly (string Chinese, string English, Func<Indicator, Indicator> Change)[] Lacking =
    [
        ("一级指标", "a first level", indicator => indicator with { FirstLevel = FirstLevel.Unknown, Cells = null }),
        ("二级指标", "a second level", indicator => indicator with { SecondLevel = SecondLevel.Unknown, Cells = null }),
        ("名称", "a name", indicator => indicator with { Name = "", Cells = null }),
        ("指标性质", "a sign", indicator => indicator with { Comparison = Comparison.Unknown, Cells = null }),
        ("指标值", "a target", indicator => indicator with { Target = Target.Empty, Cells = null }),
        ("度量单位", "a unit", indicator => indicator with { Unit = null, Cells = null }),
        ("权重", "a weight", indicator => indicator with { Weight = null, Cells = null }),
    ];

    /// <summary>Gets the declarations, the plain ones first.</summary>
    public static ImmutableArray<Probe> All { get; } =
    [
        .. TableProbes.All,
        .. Shapes(TableProbes.All.First().Declaration),
        .. Sample(new("随机生成的有效申报表", "a generated valid declaration"), DeclarationGenerator.Valid),
        .. Sample(new("随机生成的有一处错误的申报表", "a generated declaration with one defect"), DeclarationGenerator.NearlyValid.Select(nearly => nearly.Value)),
        .. Sample(new("随机生成的申报表", "a generated declaration"), DeclarationGenerator.Any),
    ];

    private static IEnumerable<Probe> Sample(Texts.LocalizedText title, Gen<Declaration> generator) =>
        Gen.Sample(generator, Samples, Seed, Size).Select(declaration => new Probe(title, declaration));

    private static IEnumerable<Probe> Shapes(Declaration plain)
    {
        yield return new(new("没有任何内容", "nothing at all"), new Declaration());
        yield return new(new("没有项目", "no projects"), plain with { Projects = [] });
        yield return new(new("项目没有指标", "projects without indicators"), plain with { Projects = [.. plain.Projects.Select(project => project with { Indicators = [] })] });
        yield return new(new("只有一个项目没有指标", "one project without indicators"), plain with { Projects = plain.Projects.SetItem(0, plain.Projects[0] with { Indicators = [] }) });
        yield return new(new("项目重复", "the same projects twice"), plain with { Projects = [.. plain.Projects, .. plain.Projects] });
        yield return new(new("指标重复", "the same indicators twice"), Each(plain, project => project with { Indicators = [.. project.Indicators, .. project.Indicators] }));
        yield return new(new("没有单元格原文", "no texts of cells"), Each(plain, project => project with { Cells = null, Indicators = [.. project.Indicators.Select(indicator => indicator with { Cells = null })] }));
        yield return new(new("项目各项都没有", "projects that lack everything"), Each(plain, project => new Project { Name = "", Indicators = project.Indicators }));
        yield return new(new("指标各项都没有", "indicators that lack everything"), Each(plain, project => project with { Indicators = [.. project.Indicators.Select(_ => new Indicator { Name = "" })] }));
        foreach (var (chinese, english, change) in Lacking)
        {
            yield return new(new($"指标没有{chinese}", $"indicators without {english}"), Each(plain, project => project with { Indicators = [.. project.Indicators.Select(change)] }));
        }
    }

    private static Declaration Each(Declaration declaration, Func<Project, Project> change) => declaration with { Projects = [.. declaration.Projects.Select(change)] };
}
