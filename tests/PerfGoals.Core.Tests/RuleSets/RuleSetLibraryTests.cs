using PerfGoals.Core.Tests.Support;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RuleSetLibraryTests
{
    [Fact]
    public void Every_shipped_rule_set_can_be_used()
    {
        Assert.Contains(RuleSetLibrary.Shipped.RuleSets, set => set.Id == "luxian-2025");
        Assert.All(RuleSetLibrary.Shipped.RuleSets, set => Assert.NotEmpty(RulesInForce.Resolve(set, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).Rules));
    }

    [Fact]
    public void Shipped_rule_sets_name_rules_by_id()
    {
        Assert.All(RuleSetLibrary.Shipped.RuleSets.SelectMany(set => set.Rules.Keys), key => Assert.Equal(key, RuleCatalog.BuiltIn.Find(key)?.Id));
    }

    [Fact]
    public void A_rule_set_of_the_host_stands_in_for_the_shipped_one_of_its_id()
    {
        var own = Policies.Empty with { Id = "luxian-2025" };
        var library = new RuleSetLibrary([own]);

        Assert.Same(own, library.Get("luxian-2025"));
        Assert.Equal(RuleSetLibrary.Shipped.RuleSets.Length, library.RuleSets.Length);
    }

    [Fact]
    public void An_id_is_found_as_it_is_written_only()
    {
        Assert.Null(RuleSetLibrary.Shipped.Find("LUXIAN-2025"));
        Assert.Throws<RuleSetException>(() => RuleSetLibrary.Shipped.Get("LUXIAN-2025"));
    }

    [Fact]
    public void Two_rule_sets_of_the_host_cannot_share_an_id() => Assert.Contains(
        "'empty'", Assert.Throws<RuleSetException>(() => new RuleSetLibrary([Policies.Empty, Policies.Empty with { Version = "2" }])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("四川省泸州市泸县", 2025, "county")]
    [InlineData("四川省 泸州市/泸县", 2025, "county")]
    [InlineData("泸县", 2025, "county")]
    [InlineData("泸州市泸县", 2025, "county")]
    [InlineData("泸县", 2026, "county-always")] // a year that nothing names
    [InlineData("四川省泸州市合江县", 2025, "city")]
    [InlineData("泸州市", 2025, "city")]
    [InlineData("泸州市", 2024, "province")]
    [InlineData("四川省成都市", 2025, "province")]
    [InlineData("江苏省", 2025, "country")]
    [InlineData("全国", 2025, "country")]
    [InlineData("江苏省南京市鼓楼区", 2025, "nanjing")]
    public void The_rule_set_of_the_smallest_place_that_has_one_for_the_year_is_found(string jurisdiction, int year, string id) =>
        Assert.Equal(id, Places.Get(jurisdiction, year).Id);

    [Theory]
    [InlineData("鼓楼区", 2025, "There is more than one '鼓楼区': 福建省福州市鼓楼区, 江苏省南京市鼓楼区. Write the whole path.")]
    [InlineData("卢县", 2025, "No rule set is of '卢县'. Did you mean: 四川省泸州市泸县?")]
    [InlineData("合江县", 2025, "write the path from the province down")]
    [InlineData("福建省福州市鼓楼区", 2025, "More than one rule set of 福建省福州市鼓楼区 is for 2025; name one by its id. There are: fuzhou (福建省福州市鼓楼区, 2025), fuzhou-2 (福建省福州市鼓楼区, 2025).")]
    public void What_fits_nothing_or_more_than_one_is_refused_with_the_candidates(string jurisdiction, int year, string reason) =>
        Assert.Contains(reason, Assert.Throws<RuleSetException>(() => Places.Get(jurisdiction, year)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("泸县", 2025, "luxian-2025")]
    [InlineData("泸县", 2026, "national-2021")]
    [InlineData("全国", 2022, "national-2021")]
    [InlineData("全国", 2021, "national-2015")]
    [InlineData("江苏省南京市鼓楼区", 2016, "national-2015")]
    public void Where_no_smaller_place_has_one_the_country_has(string jurisdiction, int year, string id) => Assert.Equal(id, RuleSetLibrary.Shipped.Get(jurisdiction, year).Id);

    [Fact]
    public void A_year_that_no_rule_set_is_for_is_refused_with_those_there_are() => Assert.Contains(
        "There is no rule set of 四川省泸州市泸县 for 2012. There are: luxian-2025 (四川省泸州市泸县, 2025), national-2015 (全国, 2016, 2017, 2018, 2019, 2020, 2021), national-2021 (",
        Assert.Throws<RuleSetException>(() => RuleSetLibrary.Shipped.Get("泸县", 2012)).Message,
        StringComparison.Ordinal);

    private static RuleSetLibrary Places { get; } = new(
    [
        Of("luxian-2025", null), Of("national-2015", null), Of("national-2021", null), Of("county", "四川省泸州市泸县", 2025), Of("county-always", "四川省泸州市泸县"), Of("city", "四川省泸州市", 2025), Of("province", "四川省", 2024, 2025),
        Of("country", "全国"), Of("nanjing", "江苏省南京市鼓楼区", 2025), Of("fuzhou", "福建省福州市鼓楼区", 2025), Of("fuzhou-2", "福建省福州市鼓楼区", 2025),
    ]);

    private static RuleSet Of(string id, string? jurisdiction, params int[] years) => Policies.Empty with { Id = id, Jurisdiction = jurisdiction, FiscalYears = [.. years] };
}
